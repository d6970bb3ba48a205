import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const testing = /^(?:test|it|describe)\b/;
const leavingOut = /^(?:skip|only|todo|failing|concurrent)$/;

/** The names that a test file gives its tests, and whether any of them is left out. */
function testsOf(file: string): { names: string[]; leftOut: string[] } {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(__dirname, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const names: string[] = [];
  const leftOut: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && testing.test(node.expression.getText())) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    if (
      ts.isPropertyAccessExpression(node) &&
      testing.test(node.getText()) &&
      leavingOut.test(node.name.text)
    )
      leftOut.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { names, leftOut };
}

const files = readdirSync(__dirname).filter((file) => file.endsWith('.test.ts'));
const all = files.map(testsOf);

/** As `npx jest torture -t 'T7\b'` finds them. */
const rowsIn = (name: string): number[] => [...name.matchAll(/\bT(\d+)\b/g)].map(([, row]) => Number(row));

test('every row from T1 to T33 has a test that bears its number, and none is left out', () => {
  const rows = new Set(all.flatMap(({ names }) => names.flatMap(rowsIn)));
  expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, at) => at + 1));
  expect(all.flatMap(({ leftOut }) => leftOut)).toEqual([]);
});

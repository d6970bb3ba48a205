import ts from 'typescript';

/** What a plugin may not hold, as the source names it: code from text, patterns that look behind, markup from text. */
export function forbiddenIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForbidden(node) && !isTried(node)) found.push(node.getText().slice(0, 80));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('main.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}

const looksBehind = /\(\?<[=!]/;
const markup = /^(?:innerHTML|outerHTML)$/;
const writers = /^(?:insertAdjacentHTML|write|writeln|createContextualFragment)$/;

function isForbidden(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return looksBehind.test(node.text);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const { expression: called } = node;
    const [first] = node.arguments ?? [];
    if (ts.isIdentifier(called)) {
      if (called.text === 'RegExp') return first !== undefined && looksBehind.test(first.getText());
      return called.text === 'eval' || called.text === 'Function';
    }
    return (
      ts.isPropertyAccessExpression(called) &&
      writers.test(called.name.text) &&
      (!called.name.text.startsWith('write') || called.expression.getText() === 'document')
    );
  }
  return (
    ts.isBinaryExpression(node) &&
    ts.isPropertyAccessExpression(node.left) &&
    markup.test(node.left.name.text) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

/** A package asks at run time whether patterns may look behind, and has another where they may not. */
function isTried(node: ts.Node): boolean {
  const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!makes || node.expression.getText() !== 'RegExp') return false;
  for (let at: ts.Node = node; at.parent !== undefined; at = at.parent)
    if (ts.isTryStatement(at.parent) && at.parent.tryBlock === at) return at.parent.catchClause !== undefined;
  return false;
}

import ts from 'typescript';

/** Letters. What is shorter takes as much room where it is called for as where it stands. */
const shortest = 20;

/**
 * A source whose long texts are moved to the end of `texts`, and the lists of `setOf` to that of `lists`, each called
 * for where it stood. A text that is read while the plugin loads stays: only lists go, what stands as `why`, and with
 * `inFunctions` the texts within functions, none of which may be called while the plugin loads, but those that add to
 * the app.
 */
export function withoutTexts(source, { texts, lists }, inFunctions) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true);
  const hasSets = /import \{[^}]*\b(?:setOf|wordsOf)\b/.test(source);
  const edits = [];
  const placeIn = (all, text) => {
    const known = all.indexOf(text);
    return known < 0 ? all.push(text) - 1 : known;
  };
  const calledFor = (text) => `textAt(${placeIn(texts, text)})`;
  const look = (node, isLate) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    const start = node.getStart(file);
    if (isReason(node))
      edits.push({ start, end: node.end, text: `get why() { return ${calledFor(node.initializer.text)}; }` });
    else if (isLate && isLong(node) && ts.isStringLiteralLike(node)) {
      const call = calledFor(node.text);
      edits.push({
        start,
        end: node.end,
        text: ts.isPropertyAssignment(node.parent) && node.parent.name === node ? `[${call}]` : call,
      });
    } else if (isLate && isLong(node)) {
      const from = start + 1;
      const to = node.end - (ts.isTemplateTail(node) ? 1 : 2);
      edits.push({ start: from, end: to, text: `\${${calledFor(node.text)}}` });
    } else {
      const isSet =
        hasSets && ts.isCallExpression(node) && /^(?:setOf|wordsOf)$/.test(node.expression.getText(file));
      const list = isSet ? joined(node.arguments[0]) : undefined;
      if (list?.length >= shortest) {
        const { pos, end } = node.arguments[0];
        edits.push({ start: pos, end, text: `() => wordsAt(${placeIn(lists, list)})` });
        return;
      }
      if (isSet) edits.push({ start: node.arguments.pos, end: node.arguments.pos, text: '() => ' });
      ts.forEachChild(node, (child) => look(child, isLate || (inFunctions && isCalledLate(node))));
    }
  };
  look(file, false);
  if (edits.length === 0) return source;
  edits.sort((a, b) => b.start - a.start || b.end - a.end);
  let text = source;
  for (const edit of edits) text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return `import { textAt, wordsAt } from 'packed-texts';\n${text}`;
}

/** What adds something to the app (`addCommands`) is called while the plugin loads; what stands in functions within it is not. */
const isCalledLate = (node) => ts.isFunctionLike(node) && !/^add[A-Z]/.test(node.name?.getText() ?? '');

const isReason = (node) =>
  ts.isPropertyAssignment(node) && node.name.getText() === 'why' && ts.isStringLiteralLike(node.initializer);

/** A text that stands there whole or in pieces; undefined where any of it has a name or is reckoned. */
function joined(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [joined(node.left), joined(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

const isLong = (node) =>
  (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && node.text.length >= shortest;

import ts from 'typescript';

/**
 * A module without the statements that write properties which nobody reads (`unread`), and the conditions under which
 * nothing else was done; with what an expression always is, by its text, in its place (`known`); and with 0 for the
 * codes of errors, of which only the message is shown.
 */
export function withoutUnread(source, { unread, known = new Map() }) {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2022, true);

  const written = (node) => {
    if (isUnread(node)) return '';
    if (isCode(node)) return '0';
    const always = ts.isExpression(node) ? known.get(node.getText(file)) : undefined;
    if (always !== undefined) return always;
    if (ts.isIfStatement(node)) return ifWritten(node);
    if (ts.isBlock(node)) return `{ ${node.statements.map(written).join('\n')} }`;
    let text = '';
    let at = node.getStart(file);
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getStart(file)) + written(child);
      at = child.end;
    });
    return text + source.slice(at, node.end);
  };

  const ifWritten = ({ expression, thenStatement, elseStatement }) => {
    const [then, other] = [written(thenStatement), elseStatement ? written(elseStatement) : ''];
    if (isNothing(then) && isNothing(other) && hasNoEffect(expression)) return '';
    return `if (${written(expression)}) ${then || '{}'}${isNothing(other) ? '' : `\nelse ${other}`}`;
  };

  const isUnread = (node) =>
    ts.isExpressionStatement(node) &&
    ts.isBinaryExpression(node.expression) &&
    ts.isAssignmentOperator(node.expression.operatorToken.kind) &&
    ts.isPropertyAccessExpression(node.expression.left) &&
    unread.has(node.expression.left.name.text);

  return written(file);
}

const isNothing = (text) => /^[{}\s]*$/.test(text);

/** Whether asking it does nothing: names, their properties, and what joins them. */
const hasNoEffect = (node) =>
  ts.isIdentifier(node) ||
  ts.isLiteralExpression(node) ||
  (ts.isPropertyAccessExpression(node) && hasNoEffect(node.expression)) ||
  (ts.isBinaryExpression(node) &&
    !ts.isAssignmentOperator(node.operatorToken.kind) &&
    hasNoEffect(node.left) &&
    hasNoEffect(node.right));

const isCode = (node) =>
  ts.isStringLiteral(node) &&
  (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) &&
  /^[A-Z\d]+(?:_[A-Z\d]+)+$|^IMPOSSIBLE$/.test(node.text);

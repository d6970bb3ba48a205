import ts from 'typescript';

/**
 * The functions that are declared at the head of a script or of a function, written as arrows in one `var` at its
 * beginning, where the engine would have made them too. An arrow is some ten characters shorter. A function that is
 * made with `new`, given a prototype, assigned to, or asks for its own `this` or `arguments` stays as it is.
 */
export function withArrowFunctions(code) {
  const file = ts.createSourceFile('main.js', code, ts.ScriptTarget.ES2020, true);
  const stays = namesThatStay(file);
  const becomesArrow = (node) =>
    ts.isFunctionDeclaration(node) &&
    !node.asteriskToken &&
    !stays.has(node.name.text) &&
    !asksForItself(node);

  /** `node` as text, with the arrows of the scopes in it. */
  const written = (node) => {
    if (isHead(node) && node.statements.some(becomesArrow)) return headWritten(node);
    let text = '';
    let at = node.getStart(file);
    ts.forEachChild(node, (child) => {
      text += code.slice(at, child.getStart(file)) + written(child);
      at = child.end;
    });
    return text + code.slice(at, node.end);
  };

  const headWritten = ({ statements, kind }) => {
    const directives = statements.filter(isDirective);
    const arrows = statements.filter(becomesArrow);
    const others = statements.filter((statement) => !isDirective(statement) && !becomesArrow(statement));
    const lines = [
      ...directives.map(written),
      `var ${arrows.map(arrowWritten).join(',')}`,
      ...others.map(written),
    ].join(';\n');
    return kind === ts.SyntaxKind.Block ? `{${lines}}` : lines;
  };

  const arrowWritten = ({ name, modifiers, parameters, body }) =>
    `${name.text}=${modifiers ? 'async ' : ''}(${parameters.map(written).join(',')})=>${written(body)}`;

  return code.slice(0, file.getStart(file)) + written(file);
}

/** Where a declared function is one of the whole scope: a block within it would hand a `var` on to its surroundings. */
const isHead = (node) => ts.isSourceFile(node) || (ts.isBlock(node) && ts.isFunctionLike(node.parent));

const isDirective = (node) => ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);

/** By name alone, in whatever scope: one too many costs ten characters. */
function namesThatStay(file) {
  const names = new Set();
  const look = (node) => {
    for (const name of [made(node), extended(node), asked(node), assigned(node)])
      if (name && ts.isIdentifier(name)) names.add(name.text);
    ts.forEachChild(node, look);
  };
  look(file);
  return names;
}

const made = (node) => ts.isNewExpression(node) && node.expression;

const extended = (node) => ts.isExpressionWithTypeArguments(node) && node.expression;

const asked = (node) =>
  ts.isPropertyAccessExpression(node) && node.name.text === 'prototype' && node.expression;

const assigned = (node) =>
  ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind) && node.left;

/** Whether it reads what an arrow would take from around it. */
function asksForItself(declaration) {
  const asks = (node) =>
    node.kind === ts.SyntaxKind.ThisKeyword ||
    ts.isMetaProperty(node) ||
    (ts.isIdentifier(node) && node.text === 'arguments') ||
    (!hasItsOwn(node) && (ts.forEachChild(node, asks) ?? false));
  return ts.forEachChild(declaration, asks) ?? false;
}

const hasItsOwn = (node) =>
  ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isClassLike(node) || isMethod(node);

const isMethod = (node) => ts.isMethodDeclaration(node) || ts.isAccessor(node);

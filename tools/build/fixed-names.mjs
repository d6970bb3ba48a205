import ts from 'typescript';

/**
 * A script whose own names are declared by `const` where nothing is assigned to them later: the engine then knows what
 * such a name stands for, while a `var` is looked up and checked at every use.
 */
export function withFixedNames(code) {
  const { file, symbolOf } = opened(code);
  const assigned = assignedIn(file, symbolOf);
  const kindOf = ({ name, initializer }) =>
    initializer && ts.isIdentifier(name) && !assigned.has(symbolOf(name)) && !asksFor(name.text, initializer)
      ? 'const'
      : 'var';
  let text = '';
  let at = 0;
  for (const { declarationList } of file.statements.filter(isVar)) {
    text += code.slice(at, declarationList.getStart(file));
    let before = '';
    for (const declaration of declarationList.declarations) {
      const kind = kindOf(declaration);
      text += kind === before ? ',' : `${before && ';'}${kind} `;
      text += declaration.getText(file);
      before = kind;
    }
    at = declarationList.end;
  }
  return text + code.slice(at);
}

const isVar = (statement) =>
  ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0;

/** The script as a tree, and what tells which name of which scope an identifier is. */
function opened(code) {
  const path = 'script.js';
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, true);
  const options = { allowJs: true, noLib: true, noResolve: true };
  const host = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === path ? file : undefined),
  };
  const checker = ts.createProgram([path], options, host).getTypeChecker();
  const symbolOf = (name) =>
    ts.isShorthandPropertyAssignment(name.parent)
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
  return { file, symbolOf };
}

function assignedIn(file, symbolOf) {
  const symbols = new Set();
  const note = (target) => {
    if (ts.isIdentifier(target)) symbols.add(symbolOf(target));
    else if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target))
      ts.forEachChild(target, note);
  };
  const look = (node) => {
    if (ts.isBinaryExpression(node) && ts.isAssignmentOperator(node.operatorToken.kind)) note(node.left);
    else if (isStep(node)) note(node.operand);
    else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) note(node.initializer);
    ts.forEachChild(node, look);
  };
  look(file);
  return symbols;
}

const isStep = (node) =>
  (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
  (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken);

/** As an enum does, which is made of what its name holds already. */
const asksFor = (name, value) =>
  ts.isIdentifier(value)
    ? value.text === name
    : !ts.isFunctionLike(value) && (ts.forEachChild(value, (child) => asksFor(name, child)) ?? false);

import ts from 'typescript';

/** Letters of the name that stands for a value, once it is shortened. */
const nameLength = 2;

/** What the language brings and nobody replaces; each does the same when it is called without its object. */
const builtIns = new Set([
  ...['Map', 'Set', 'Error', 'Number', 'Object', 'String'],
  ...['Array.from', 'Array.isArray', 'JSON.parse', 'JSON.stringify', 'Number.isNaN', 'String.fromCharCode'],
  ...['assign', 'defineProperty', 'entries', 'fromEntries', 'keys', 'values'].map((name) => `Object.${name}`),
  ...['abs', 'ceil', 'floor', 'imul', 'max', 'min', 'round'].map((name) => `Math.${name}`),
]);

/**
 * A script in which a value that stands there often is said once, in a `var` at its beginning: a text, `null`,
 * `undefined`, a function of the language, a module of the host. What is looked at where it stands stays there: the name of a property or
 * of a module, a directive, what `typeof` is compared with.
 */
export function withSharedValues(code) {
  const file = ts.createSourceFile('main.js', code, ts.ScriptTarget.ES2020, true);
  const shared = [...placesOf(file)].filter(([value, places]) => saved(value, places) > 0);
  if (shared.length === 0) return code;
  const edits = shared.flatMap(([, places], at) => places.map((place) => ({ place, name: nameOf(at) })));
  edits.sort((a, b) => b.place.pos - a.place.pos);
  let text = code;
  for (const { place, name } of edits)
    text = `${text.slice(0, place.getStart(file))} ${name} ${text.slice(place.end)}`;
  const head = file.statements.find((statement) => !isDirective(statement)).pos;
  const values = shared.map(([value], at) => `${nameOf(at)}=${value}`);
  return `${text.slice(0, head)}var ${values.join(',')};${text.slice(head)}`;
}

/** Where each value stands, by how it is written. */
function placesOf(file) {
  const places = new Map();
  const own = declaredIn(file);
  const look = (node) => {
    const value = valueOf(node, own);
    if (value === undefined || !isValue(node)) ts.forEachChild(node, look);
    else places.set(value, [...(places.get(value) ?? []), node]);
  };
  look(file);
  return places;
}

/** Undefined for what is not shared. */
function valueOf(node, own) {
  if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text);
  if (node.kind === ts.SyntaxKind.NullKeyword) return 'null';
  if (ts.isCallExpression(node)) return isRequire(node) && !isLater(node) ? node.getText() : undefined;
  if (ts.isVoidExpression(node)) return node.getText() === 'void 0' ? 'void 0' : undefined;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const name = node.getText();
  return builtIns.has(name) && !own.has(name.split('.')[0]) ? name : undefined;
}

function declaredIn(file) {
  const names = new Set();
  const look = (node) => {
    if (ts.isIdentifier(node) && isDeclared(node)) names.add(node.text);
    ts.forEachChild(node, look);
  };
  look(file);
  return names;
}

const isDeclared = (node) => node.parent.name === node && !isMember(node.parent);

const isMember = (node) =>
  ts.isPropertyAccessExpression(node) || ts.isClassElement(node) || ts.isObjectLiteralElement(node);

const isValue = (node) => {
  const { parent } = node;
  return (
    !isDirective(parent) &&
    !ts.isTaggedTemplateExpression(parent) &&
    !ts.isElementAccessExpression(parent) &&
    !isRequired(node) &&
    !isTypeOf(node) &&
    parent.name !== node &&
    parent.propertyName !== node
  );
};

const isDirective = (node) => ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);

const isRequire = (node) => ts.isCallExpression(node) && node.expression.getText() === 'require';

/** Whether it runs when a function is called, if ever. */
const isLater = ({ parent }) => parent !== undefined && (ts.isFunctionLike(parent) || isLater(parent));

const isRequired = ({ parent }) => isRequire(parent);

const isTypeOf = ({ parent }) =>
  ts.isBinaryExpression(parent) && [parent.left, parent.right].some(ts.isTypeOfExpression);

/** Bytes that are saved by saying it once. */
function saved(value, places) {
  const length = Buffer.byteLength(value);
  const before = places.reduce((sum, place) => sum + place.end - place.getStart(), 0);
  return before - places.length * nameLength - (nameLength + length + 2);
}

const nameOf = (at) => `shared$${at}`;

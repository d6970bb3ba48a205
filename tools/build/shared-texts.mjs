import ts from 'typescript';

/** Letters of the name that stands for a text, once it is shortened. */
const nameLength = 2;

/**
 * A script in which a text that stands there often is said once, in a `var` at its beginning. A text that is looked
 * at as one stays where it stands: the name of a property or of a module, a directive, what `typeof` is compared with.
 */
export function withSharedTexts(code) {
  const file = ts.createSourceFile('main.js', code, ts.ScriptTarget.ES2020, true);
  const shared = [...placesOf(file)].filter(([text, places]) => saved(text, places.length) > 0);
  if (shared.length === 0) return code;
  const edits = shared.flatMap(([, places], at) => places.map((place) => ({ place, name: nameOf(at) })));
  edits.sort((a, b) => b.place.pos - a.place.pos);
  let text = code;
  for (const { place, name } of edits)
    text = `${text.slice(0, place.getStart(file))} ${name} ${text.slice(place.end)}`;
  const head = file.statements.find((statement) => !isDirective(statement)).pos;
  const values = shared.map(([value], at) => `${nameOf(at)}=${JSON.stringify(value)}`);
  return `${text.slice(0, head)}var ${values.join(',')};${text.slice(head)}`;
}

/** By text, where it stands as a value. */
function placesOf(file) {
  const places = new Map();
  const look = (node) => {
    if (ts.isStringLiteralLike(node) && isValue(node))
      places.set(node.text, [...(places.get(node.text) ?? []), node]);
    ts.forEachChild(node, look);
  };
  look(file);
  return places;
}

const isValue = (node) =>
  !isDirective(node.parent) &&
  !ts.isTaggedTemplateExpression(node.parent) &&
  !ts.isElementAccessExpression(node.parent) &&
  !isRequired(node) &&
  !isTypeOf(node) &&
  node.parent.name !== node &&
  node.parent.propertyName !== node;

const isDirective = (node) => ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression);

const isRequired = ({ parent }) => ts.isCallExpression(parent) && parent.expression.getText() === 'require';

const isTypeOf = ({ parent }) =>
  ts.isBinaryExpression(parent) && [parent.left, parent.right].some(ts.isTypeOfExpression);

/** Bytes that are saved by saying it once. */
function saved(text, count) {
  const length = Buffer.byteLength(JSON.stringify(text));
  return count * (length - nameLength) - (nameLength + length + 2);
}

const nameOf = (at) => `shared$${at}`;

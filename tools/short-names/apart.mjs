import path from 'node:path';
import ts from 'typescript';

const suffix = '_own';

/**
 * Those of `names` that src and what it runs on both declare, each for things of its own. All properties of src that
 * are so called get another name, and the type checker reads src again: a name that it then misses somewhere goes from
 * the one side to the other, and is not answered. What is handed over without a type is not for this to find.
 */
export function namesApart(names, entry, options) {
  const apart = new Set(names);
  const known = new Map();
  for (;;) {
    const missed = namesMissed(apart, entry, options, known);
    if (missed.size === 0) return apart;
    for (const name of missed) apart.delete(name);
  }
}

function namesMissed(names, entry, options, known) {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const own = path.resolve(path.dirname(entry));
  host.getSourceFile = (file, ...how) => {
    if (path.resolve(file).startsWith(own) && !file.endsWith('.d.ts'))
      return ts.createSourceFile(file, renamed(host.readFile(file) ?? '', names), how[0], true);
    if (!known.has(file)) known.set(file, read(file, ...how));
    return known.get(file);
  };
  const faults = ts
    .getPreEmitDiagnostics(ts.createProgram([entry], options, host))
    .map((fault) => namesOf(fault).filter((name) => names.has(name)));
  if (faults.length > 0 && faults.every((found) => found.length === 0))
    throw new Error('A renamed source does not type-check, and no name is to blame');
  return new Set(faults.flat());
}

/** The names that a fault is about; where it does not say so plainly, all that it speaks of. */
function namesOf({ messageText, file, start = 0, length = 0 }) {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  const said = [...message.matchAll(/'(\w+)' (?:does not exist|is missing)/g)].map(([, name]) => name);
  const listed = [...message.matchAll(/missing the following properties from type [^:]*: ([\w, ]+)/g)];
  const plain = [...said, ...listed.flatMap(([, list]) => list.split(/, | and /))];
  const all = () => [
    ...[...message.matchAll(/'(\w+)'/g)].map(([, name]) => name),
    ...(`${message} ${file?.text.slice(start, start + length) ?? ''}`.match(/\w+_own\b/g) ?? []),
  ];
  return (plain.length > 0 ? plain : all()).map((name) => name.replace(suffix, ''));
}

/** `source` with each property that is so called under another name. */
function renamed(source, names) {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2022, true);
  const edits = [];
  const look = (node) => {
    const is = ts.isIdentifier(node) && names.has(node.text);
    if (is && isShorthand(node)) edits.push({ node, text: `${node.text}${suffix}: ${node.text}` });
    else if (is && isProperty(node)) edits.push({ node, text: node.text + suffix });
    else if (ts.isStringLiteral(node) && names.has(node.text) && isKeyOfType(node))
      edits.push({ node, text: `'${node.text}${suffix}'` });
    ts.forEachChild(node, look);
  };
  look(file);
  let text = source;
  for (const { node, text: other } of edits.reverse())
    text = text.slice(0, node.getStart(file)) + other + text.slice(node.end);
  return text;
}

const isShorthand = (node) =>
  node.parent.name === node &&
  (ts.isShorthandPropertyAssignment(node.parent) ||
    (ts.isBindingElement(node.parent) &&
      ts.isObjectBindingPattern(node.parent.parent) &&
      !node.parent.propertyName &&
      !node.parent.dotDotDotToken));

/** What a constructor's parameter makes a property is left alone: the faults in its body name it. */
const isProperty = (node) => {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const isMember =
    ts.isPropertyAccessExpression(parent) ||
    ts.isObjectLiteralElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isTypeElement(parent);
  return isMember && parent.name === node;
};

/** `Note['text']`, `Pick<Note, 'text'>`. */
function isKeyOfType({ parent }) {
  if (!ts.isLiteralTypeNode(parent)) return false;
  let type = parent;
  while (ts.isUnionTypeNode(type.parent)) type = type.parent;
  const user = type.parent;
  if (ts.isIndexedAccessTypeNode(user)) return user.indexType === type;
  return ts.isTypeReferenceNode(user) && /^(?:Pick|Omit)$/.test(user.typeName.getText());
}

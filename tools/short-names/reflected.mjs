import ts from 'typescript';

/**
 * The names of properties that something looks at as text, while the program runs: keys by which a value is read,
 * properties of what is written as JSON, read from JSON, drawn into a template, or handed on without a type. Such a
 * name must stay what it is. What the checker cannot tell (a property of a type parameter) is answered in `unresolved`.
 */
export function reflectedNames(program, files, isHostFile) {
  const checker = program.getTypeChecker();
  const names = new Set();
  const unresolved = new Set();
  const seen = new Set();
  const crossed = new Map();

  const place = (node) => {
    const file = node.getSourceFile();
    return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 60)}`;
  };

  /** Every name within a type, through lists, maps and unions. Functions do not travel as text. */
  const addDeep = (type, node) => {
    if (seen.has(type)) return;
    seen.add(type);
    if (type.flags & ts.TypeFlags.TypeParameter) {
      const constraint = checker.getBaseConstraintOfType(type);
      if (!constraint || isAnything(constraint)) unresolved.add(place(node));
      else addDeep(constraint, node);
      return;
    }
    if (type.isUnionOrIntersection()) for (const part of type.types) addDeep(part, node);
    if (!(type.flags & ts.TypeFlags.Object)) return;
    for (const argument of checker.getTypeArguments(type) ?? []) addDeep(argument, node);
    for (const info of checker.getIndexInfosOfType(type)) addDeep(info.type, node);
    if (isOfHost(isHostFile, type) || type.isClass()) return;
    for (const property of type.getProperties()) {
      names.add(property.name);
      addDeep(checker.getTypeOfSymbol(property), node);
    }
  };

  const addOwn = (type) => {
    for (const part of type.isUnion() ? type.types : [type])
      if (part.flags & ts.TypeFlags.Object && !isOfHost(isHostFile, part))
        for (const property of part.getProperties()) names.add(property.name);
  };

  const addKeys = (type, node) => {
    for (const part of type.isUnion() ? type.types : [type]) {
      if (part.isStringLiteral()) names.add(part.value);
      else if (part.flags & (ts.TypeFlags.TypeParameter | ts.TypeFlags.Index)) {
        const constraint = checker.getBaseConstraintOfType(part);
        if (constraint && constraint !== part) addKeys(constraint, node);
        if (part.flags & ts.TypeFlags.Index) addIndexed(part.type, node);
      }
    }
  };

  const addIndexed = (type, node) => {
    const constraint = type.flags & ts.TypeFlags.TypeParameter ? checker.getBaseConstraintOfType(type) : type;
    if (!constraint || isAnything(constraint)) unresolved.add(place(node));
    else addOwn(constraint);
  };

  const hasIndex = (type) =>
    (type.isUnion() ? type.types : [type]).some(
      (part) =>
        part.flags & ts.TypeFlags.Object &&
        !checker.isArrayLikeType(part) &&
        checker.getIndexInfosOfType(part).some(({ keyType }) => keyType.flags & ts.TypeFlags.String),
    );

  /**
   * A value that goes from one type to another: where either knows no names, those of the other stay; and so on for
   * what it holds.
   */
  const addCrossing = (from, to, node) => {
    if (from === to || isWithinOneBuild(node)) return;
    if (isAnything(to)) addDeep(from, node);
    else if (isAnything(from)) addDeep(to, node);
    else if (hasIndex(to)) addOwn(from);
    else if (hasIndex(from)) addOwn(to);
    if (!isAnything(from) && !isAnything(to)) addCrossingOfParts(from, to, node);
  };

  const addCrossingOfParts = (from, to, node) => {
    const known = crossed.get(from) ?? crossed.set(from, new Set()).get(from);
    if (known.has(to)) return;
    known.add(to);
    for (const one of partsOf(from))
      for (const other of partsOf(to)) {
        if (one === other || !(one.flags & other.flags & ts.TypeFlags.Object)) continue;
        const [held, wanted] = [checker.getTypeArguments(one), checker.getTypeArguments(other)];
        if (one.target && one.target === other.target && !holders.has(one.symbol?.name))
          held.forEach((type, at) => {
            // `new Map()`, before anything is in it, is one of anything.
            if (!isAny(type)) addCrossing(type, wanted[at], node);
          });
        const [call] = one.getCallSignatures();
        const [called] = other.getCallSignatures();
        if (call && called) addCrossing(call.getReturnType(), called.getReturnType(), node);
        if (isOfHost(isHostFile, one) && isOfHost(isHostFile, other)) continue;
        for (const property of other.getProperties()) {
          const own = one.getProperty(property.name);
          if (!own) continue;
          if (isDeclaredByHost(own) !== isDeclaredByHost(property)) names.add(property.name);
          addCrossing(checker.getTypeOfSymbol(own), checker.getTypeOfSymbol(property), node);
        }
      }
  };

  const isDeclaredByHost = ({ declarations = [] }) =>
    declarations.some((declaration) => isHostFile(declaration.getSourceFile()));

  const look = (node) => {
    if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      addKeys(key, node);
      const type = checker.getTypeAtLocation(node.expression);
      if (!(key.flags & ts.TypeFlags.NumberLike) && !checker.isArrayLikeType(type)) {
        if (isText(key)) addOwn(type);
      }
    }
    if (ts.isComputedPropertyName(node)) addKeys(checker.getTypeAtLocation(node.expression), node);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      addKeys(checker.getTypeAtLocation(node.left), node);
      if (isText(checker.getTypeAtLocation(node.left))) addOwn(checker.getTypeAtLocation(node.right));
    }
    if (ts.isForInStatement(node)) addOwn(checker.getTypeAtLocation(node.expression));
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) {
      const [from, to] = [checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node.type)];
      addCrossing(from, to, node);
      if (isOfHost(isHostFile, from)) addDeep(to, node);
    }
    if (ts.isTypePredicateNode(node) && node.type) {
      const parameter = node.parent.parameters?.find(
        ({ name }) => name.getText() === node.parameterName.getText(),
      );
      if (parameter)
        addCrossing(checker.getTypeAtLocation(parameter), checker.getTypeFromTypeNode(node.type), node);
    }
    if (ts.isPropertyAccessExpression(node) && isAny(checker.getTypeAtLocation(node.expression)))
      names.add(node.name.text);
    if (ts.isObjectBindingPattern(node) && isAny(checker.getTypeAtLocation(node)))
      for (const { propertyName, name } of node.elements) names.add((propertyName ?? name).getText());
    if (
      ts.isExpression(node) &&
      !ts.isParenthesizedExpression(node) &&
      !isTakenApart(node) &&
      !isAsserted(node)
    ) {
      const to = contextOf(node);
      if (to) addCrossing(checker.getTypeAtLocation(node), to, node);
    }
    ts.forEachChild(node, look);
  };

  const contextOf = (node) => {
    try {
      return checker.getContextualType(node);
    } catch {
      return undefined;
    }
  };

  for (const file of files) look(file);
  return { names, unresolved };
}

const partsOf = (type) => (type.isUnion() ? type.types : [type]);

/** What is empty knows its own names; and the others go no further than one run of one build. */
const isWithinOneBuild = (node) =>
  isEmptyLiteral(ts.isAsExpression(node) ? node.expression : node) ||
  withinOneBuild.some(
    ([file, text]) => node.getSourceFile().fileName.endsWith(file) && text === node.getText(),
  );

const isEmptyLiteral = (node) =>
  (ts.isObjectLiteralExpression(node) && node.properties.length === 0) ||
  (ts.isNewExpression(node) && !node.arguments?.length);

/** `const { from, to } = claim`, `const [one, other] = [claim, null]`: a pattern without a type wants what it is given. */
const isTakenApart = ({ parent }) =>
  ((ts.isArrayLiteralExpression(parent) || ts.isConditionalExpression(parent)) && isTakenApart(parent)) ||
  ((ts.isVariableDeclaration(parent) || ts.isParameter(parent)) &&
    !ts.isIdentifier(parent.name) &&
    !parent.type);

/** `read as Note`: the assertion is looked at as one. */
const isAsserted = ({ parent }) => ts.isAsExpression(parent);

/** Types of the host that hand on what they hold as it was, and look at none of it. */
const holders = new Set(['StateEffect']);

const withinOneBuild = [
  ['vault/kept-index.ts', 'columnsOf(all, key, madeAt)'],
  ['vault/kept-index.ts', 'JSON.parse(json) as KeptColumns'],
  ['vault/index-state.ts', 'own(values)'],
  ['vault/index-state.ts', 'values'],
  ['vault/kept-index.ts', '[entryReading(settings), settings.exclude, settings.folders.templates]'],
  ['obsidian/sheet-preview-modal.ts', 'look as SheetLook'],
  ['commands/kept-sheets.ts', 'others'],
];

const isAny = (type) => Boolean(type.flags & ts.TypeFlags.Any);

const isText = (type) => Boolean(type.flags & ts.TypeFlags.String);

/** `any`, `unknown`, `object` and `{}`. */
function isAnything(type) {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return true;
  return Boolean(
    type.flags & ts.TypeFlags.Object &&
    type.getProperties().length === 0 &&
    type.getCallSignatures().length === 0 &&
    type.getConstructSignatures().length === 0 &&
    !type.getStringIndexType() &&
    !type.getNumberIndexType(),
  );
}

/** Whether a type is declared by what the program runs on, whose names are kept anyway. */
function isOfHost(isHostFile, type) {
  const [declaration] = type.symbol?.declarations ?? [];
  return declaration !== undefined && isHostFile(declaration.getSourceFile());
}

import ts from 'typescript';

/** A module without the methods of its classes and the properties of its object literals that are so named. */
export function withoutMembers(source, isLeftOut) {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2022, true);
  const cuts = [];
  const look = (node) => {
    const isMember = ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node);
    if (isMember && ts.isIdentifier(node.name) && isLeftOut(node.name.text))
      cuts.push({ from: node.pos, to: source[node.end] === ',' ? node.end + 1 : node.end });
    else ts.forEachChild(node, look);
  };
  look(file);
  let text = source;
  for (const { from, to } of cuts.reverse()) text = text.slice(0, from) + text.slice(to);
  return text;
}

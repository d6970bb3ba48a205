import { readFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import ts from 'typescript';
import { plugin } from '../../esbuild.config.mjs';
import { namesApart } from './apart.mjs';
import { reflectedNames } from './reflected.mjs';

const entry = 'src/main.ts';

/**
 * The names of properties that main.js may shorten: declared in src or in a package that stands in main.js, and never
 * looked at as text. What main.js runs on (the language, the page, Obsidian, CodeMirror) knows none of them, or the
 * language and the page alone do, and for other things (`namesApart`); of those, only what is `asked` for is tried.
 * Names in a class that extends one of the host stand apart: the host keeps fields of its own in the same object.
 */
export async function shortNames(asked) {
  const program = programOf(entry);
  const sources = program.getSourceFiles();
  const own = sources.filter(({ fileName }) => !fileName.includes('/node_modules/'));
  const packages = await bundledPackages();
  const isOfHost = (file) =>
    !own.includes(file) && !packages.some(({ fileName }) => fileName.startsWith(packageOf(file.fileName)));
  const { names: reflected, unresolved } = reflectedNames(program, own, isOfHost);
  const ofOwn = own.flatMap(membersIn);
  const ofPackages = packages.flatMap(membersIn);
  const hosts = sources.filter(isOfHost);
  const isLanguage = (file) => program.isSourceFileDefaultLibrary(file);
  const ofHosts = new Set(hosts.flatMap(declaredIn));
  const ofApps = new Set(hosts.filter((file) => !isLanguage(file)).flatMap(declaredIn));
  const kept = new Set([
    ...packages.flatMap(textsIn),
    ...[...own, ...packages].flatMap(exportsIn),
    ...reflected,
    ...ofApps,
    ...own.flatMap(templateNamesIn),
  ]);
  const mayBeShort = (name) => name.length > 2 && /^[a-z_]\w*$/i.test(name) && !kept.has(name);
  const tried = ofOwn.filter(
    (name) =>
      ofHosts.has(name) && mayBeShort(name) && !ofPackages.includes(name) && (asked?.includes(name) ?? true),
  );
  const apart = namesApart(tried, entry, program.getCompilerOptions());
  for (const name of ofHosts) if (!apart.has(name)) kept.add(name);
  const texts = new Set(own.flatMap(textsIn));
  const inHostClasses = new Set(
    own.flatMap((file) => membersOfHostClasses(file, program.getTypeChecker(), isOfHost)),
  );
  const names = [...new Set([...ofOwn, ...ofPackages.filter((name) => !texts.has(name))])]
    .filter(mayBeShort)
    .sort();
  return {
    shortened: {
      names: names.filter((name) => !inHostClasses.has(name)),
      inHostClasses: names.filter((name) => inHostClasses.has(name)),
    },
    unresolved,
  };
}

/** Names that a template asks its view for, "{{topic}}", whatever type the view is handed on as. */
const templateNamesIn = ({ text }) => [...text.matchAll(/\{\{[#^/&{]?\s*(\w+)/g)].map(([, name]) => name);

/** Without the types of Node and of the tests: main.js runs on neither. */
function programOf(entry) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  return ts.createProgram([entry], { ...options, types: [], incremental: false, tsBuildInfoFile: undefined });
}

async function bundledPackages() {
  const plugins = plugin.plugins.filter(({ name }) => name !== 'smaller');
  const { metafile } = await esbuild.build({
    ...plugin,
    plugins,
    mangleProps: undefined,
    mangleCache: undefined,
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output.inputs)
    .filter(
      ([file, { bytesInOutput }]) =>
        bytesInOutput > 0 && /node_modules/.test(file) && !file.includes('left-out:'),
    )
    .map(([file]) => path.resolve(file))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
}

const packageOf = (file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(file)?.[0] ?? file;

const found = (file, name) => {
  const names = [];
  const look = (node) => {
    names.push(...name(node));
    ts.forEachChild(node, look);
  };
  look(file);
  return names;
};

/** Every name that is declared, but those of parameters, which nobody outside can ask for. */
const declaredIn = (file) =>
  found(file, (node) => {
    if (ts.isTypeParameterDeclaration(node) || ts.isNamedTupleMember(node)) return [];
    if (ts.isParameter(node) && !ts.isParameterPropertyDeclaration(node, node.parent)) return [];
    const { name } = node;
    return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? [name.text] : [];
  });

const textsIn = (file) => found(file, (node) => (ts.isStringLiteralLike(node) ? [node.text] : []));

/**
 * What is asked of a whole module by its name (`words.verbs`) is the name of an export, which stays; so does the name
 * of a member of an enum, which esbuild keeps as text.
 */
const exportsIn = (file) => {
  const modules = new Set(found(file, (node) => (ts.isNamespaceImport(node) ? [node.name.text] : [])));
  return found(file, (node) =>
    ts.isEnumMember(node) || (ts.isPropertyAccessExpression(node) && modules.has(node.expression.getText()))
      ? [node.name.text]
      : [],
  );
};

const membersIn = (file) =>
  found(file, (node) => {
    if (ts.isPropertyAccessExpression(node)) return [node.name.text];
    if (ts.isBindingElement(node))
      return ts.isIdentifier(node.propertyName ?? node.name) ? [(node.propertyName ?? node.name).text] : [];
    const isMember =
      ts.isClassElement(node) ||
      ts.isTypeElement(node) ||
      ts.isObjectLiteralElement(node) ||
      ts.isParameterPropertyDeclaration(node, node.parent);
    return isMember && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
  });

const membersOfHostClasses = (file, checker, isOfHost) =>
  found(file, (node) => {
    if (!ts.isClassLike(node)) return [];
    const type = checker.getTypeAtLocation(node);
    const bases = (one) => (one.getBaseTypes?.() ?? []).flatMap((base) => [base, ...bases(base)]);
    const extendsHost = bases(type).some(({ symbol }) =>
      symbol?.declarations?.some((one) => isOfHost(one.getSourceFile())),
    );
    return extendsHost ? type.getProperties().map(({ name }) => name) : [];
  });

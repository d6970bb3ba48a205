import { readFile } from 'node:fs/promises';
import { withoutMembers } from './without-members.mjs';
import { withoutUnread } from './without-unread.mjs';

/**
 * What the plugin never reaches of the packages it holds. Each becomes an empty module, so that a way into it that
 * was overlooked throws at once; `tests/architecture/main-js.test.ts` reads the same notes with and without them.
 */
const unreached = [
  // gray-matter reads no files, `yaml` is its engine, and its own engines hold an eval. It cuts no sections.
  { from: 'gray-matter', module: /^(fs|js-yaml|section-matter|[.]\/(lib\/)?(engines|stringify))$/ },
  // Properties are read from the nodes, never printed, made, or turned into plain objects.
  { from: 'yaml', module: /\/stringify\/\w+[.]js$/ },
  {
    from: 'yaml',
    module: /\/(createNode|applyReviver|addPairToJSMap|toJS|cst-visit|cst-stringify|cst-scalar)[.]js$/,
  },
  { from: 'yaml', module: /\/(anchors|log|line-counter|visit)[.]js$/ },
];

/** Modules of which a few lines are reached: those lines stand here instead. */
const shortened = [
  {
    // The schemas of YAML 1.1 and of JSON: only `core` is asked for, without tags of its own or known ones.
    from: 'yaml',
    module: /\/tags[.]js$/,
    contents: `import { schema } from './core/schema.js';
      export const coreKnownTags = {};
      export const getTags = () => schema.slice();`,
  },
  {
    // What stands before a separator in the text, which nobody asks for.
    from: 'gray-matter',
    module: /^[.]\/lib\/excerpt$/,
    contents: 'module.exports = () => {};',
  },
  {
    from: 'gray-matter',
    module: /^kind-of$/,
    contents: `module.exports = (value) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);`,
  },
];

/**
 * Methods of the nodes and of the document that make, change, copy or print them. Calling one of them throws, since it
 * is not there; so does what a tag of the schema does for printing.
 */
const unreachedMembers = [
  { module: /[\\/]nodes[\\/]Node[.]js$/, members: /^(clone|toJS)$/ },
  { module: /[\\/]nodes[\\/](Pair|Scalar|Alias)[.]js$/, members: /^(clone|resolve|toJSON|toString)$/ },
  {
    module: /[\\/]nodes[\\/]Collection[.]js$/,
    members: /^(clone|addIn|deleteIn|getIn|hasAllNullValues|hasIn|setIn)$/,
  },
  {
    module: /[\\/]nodes[\\/]YAML(Map|Seq)[.]js$/,
    members: /^(from|add|delete|get|has|set|toJSON|toString)$/,
  },
  {
    module: /[\\/]doc[\\/]Document[.]js$/,
    members:
      /^(clone|add|addIn|createAlias|createNode|createPair|delete|deleteIn|get|getIn|has|hasIn|set|setIn|toJS|toJSON|toString)$/,
  },
  { module: /[\\/]doc[\\/]directives[.]js$/, members: /^(clone|tagString|toString)$/ },
  { module: /[\\/]schema[\\/]Schema[.]js$/, members: /^clone$/ },
  { module: /[\\/]schema[\\/](common|core)[\\/]\w+[.]js$/, members: /^(createNode|identify|stringify)$/ },
  { module: /[\\/]compose[\\/]composer[.]js$/, members: /^streamInfo$/ },
];

/** Properties of YAML nodes and documents that are written and never read: what printing would go by. */
const unread = new Set([
  'comment',
  'commentBefore',
  'spaceBefore',
  'srcToken',
  'type',
  'tag',
  'format',
  'flow',
]);

/** What the options say, with which `notes/properties/yaml.ts` calls. */
const known = new Map([
  ['ctx.options.stringKeys', 'false'],
  ['ctx.options.keepSourceTokens', 'false'],
  ['ctx.options.strict', 'true'],
  ['ctx.schema.compat', 'null'],
  ['schema.compat', 'null'],
  ['mapIncludes(ctx, map.items, keyNode)', 'false'],
  ['lineCounter?.addNewLine', ''],
  ['prettyErrors && lineCounter', 'false'],
  ['parseOptions(options)', '{}'],
]);

/** Passages of a module that are only about comments or about tags of later schemas, and what stands there instead. */
const passages = [
  {
    module: /[\\/]resolve-props[.]js$/,
    passage: /const cb = [^]*?commentSep = '';/,
    instead: `comment = ' ';`,
  },
  {
    module: /[\\/]resolve-props[.]js$/,
    passage: /if \(atNewline\) \{\s+if \(comment\)[^]*?commentSep \+= token\.source;/,
  },
  { module: /[\\/]resolve-end[.]js$/, passage: /const cb = [^]*?sep = '';/ },
  { module: /[\\/]resolve-end[.]js$/, passage: /if \(comment\)\s+sep \+= source;/ },
  {
    module: /[\\/]resolve-flow-collection[.]js$/,
    passage: /if \(props\.comment\) \{\s+let prevItemComment[^]*?\n {12}\}\n/,
  },
  {
    module: /[\\/]composer[.]js$/,
    passage: /const \{ comment, afterEmptyLine \} = [^]*?(?=if \(afterDoc\) \{\s+for)/,
  },
  { module: /[\\/]composer[.]js$/, passage: /if \(end\.comment\) \{[^]*?\}\n/ },
  {
    module: /[\\/]compose-scalar[.]js$/,
    passage: /const kt = schema\.knownTags\[tagName\];[^]*?return kt;\s+\}/,
  },
  {
    module: /[\\/]compose-collection[.]js$/,
    passage:
      /const kt = ctx\.schema\.knownTags[^]*?(?=return resolveCollection\(CN, ctx, token, onError, tagName\);\s+\}\s+\}\s+const)/,
    instead: "{ onError(tagToken, 0, 'Unresolved tag: ' + tagName, true);",
  },
  {
    module: /[\\/]errors[.]js$/,
    passage: /\(src, lc\) => \(error\) => \{[^]*?\n\};/,
    instead: '() => () => {};',
  },
  {
    module: /[\\/]parser[.]js$/,
    passage: /if \(this\.onNewLine && this\.offset === 0\)\s+this\.onNewLine\(0\);/,
  },
  {
    module: /[\\/]parser[.]js$/,
    passage: /if \(this\.onNewLine\)\s+this\.onNewLine\(this\.offset \+ source\.length\);/,
  },
  {
    module: /[\\/]parser[.]js$/,
    passage: /if \(this\.onNewLine\) \{\s+let nl[^]*?\n {8,16}\}\n(?= {8,16}\S)/,
  },
  {
    module: /[\\/]Document[.]js$/,
    passage: /let _replacer = null;[^]*?this\.createNode\(value, _replacer, options\);/,
    instead: `this.options = { strict: true, intAsBigInt: false, ...replacer };
      this.directives = replacer._directives.atDocument();
      this.schema = new Schema(replacer);
      this.contents = null;`,
  },
  { module: /[\\/]Document[.]js$/, passage: /setSchema\(version, options = \{\}\) \{[^]*?\n {4}\}\n/ },
  {
    module: /[\\/]Schema[.]js$/,
    passage: /this\.compat = [^]*?(?=Object\.defineProperty\(this, MAP)/,
    instead: 'this.tags = getTags();',
  },
  { module: /[\\/]Schema[.]js$/, passage: /\/\/ Used by createMap[^]*?: null;/ },
  { module: /[\\/]float[.]js$/, passage: /const dot = [^]*?- 1;/ },
  {
    // A template holds no other: none is ever given.
    module: /[\\/]mustache[.]mjs$/,
    passage: /Writer[.]prototype[.]indentPartial = [^]*?(?=Writer[.]prototype[.]unescapedValue)/,
  },
  {
    // Who renders says what is escaped.
    module: /[\\/]mustache[.]mjs$/,
    passage: /var entityMap = [^]*?(?=var whiteRe)/,
  },
  { module: /[\\/]mustache[.]mjs$/, passage: /mustache[.]escape = escapeHtml;/ },
  {
    // A view holds nothing that runs.
    module: /[\\/]mustache[.]mjs$/,
    passage: /if \(isFunction\(value\)\)\s+value = value[.]call\(this[.]view\);/,
  },
  { module: /[\\/]mustache[.]mjs$/, passage: /function subRender [^]*?\n {2}\}/ },
  { module: /[\\/]mustache[.]mjs$/, passage: /else if \(isFunction\(value\)\) \{[^]*?\n {2}\}(?= else)/ },
  {
    // Nobody empties the cache or puts another in its place.
    module: /[\\/]mustache[.]mjs$/,
    passage: /set templateCache [^]*?\n {2}\}\n(?=\};)/,
  },
  { module: /[\\/]mustache[.]mjs$/, passage: /(?<=\n)mustache[.]clearCache = [^]*?\n\};/ },
  { module: /[\\/]mustache[.]mjs$/, passage: /Writer[.]prototype[.]clearCache = [^]*?\n\};/ },
  {
    // The template is a text: the compiler sees to it.
    module: /[\\/]mustache[.]mjs$/,
    passage: /if \(typeof template !== 'string'\) \{\s+throw[^]*?\}\s+(?=return defaultWriter[.]render)/,
  },
  {
    module: /[\\/]mustache[.]mjs$/,
    passage: /else if \(symbol === '>'\) value = this[.]renderPartial\(.*\);/,
  },
];

const trimmedModules = /[\\/]yaml[\\/]browser[\\/]dist[\\/]|[\\/]mustache[.]mjs$/;

/** Modules of `yaml` that hold its messages, which are packed with the other texts (`packed.mjs`). */
export const withMessages = /[\\/]yaml[\\/]browser[\\/]dist[\\/](?:compose|parse)[\\/][\w-]+[.]js$/;

/** A module of `yaml` or mustache without all of that. A passage that is not found stops the build: the package has changed. */
export function trimmed(source, file) {
  let text = source;
  for (const { passage, instead = '' } of passages.filter((row) => row.module.test(file))) {
    if (!passage.test(text)) throw new Error(`${file} no longer holds ${passage}`);
    text = text.replace(passage, () => instead);
  }
  const rows = unreachedMembers.filter(({ module }) => module.test(file));
  text = withoutMembers(text, (name) => rows.some(({ members }) => members.test(name)));
  return /[\\/]parse[\\/]|mustache/.test(file) ? text : withoutUnread(text, { unread, known });
}

export const leftOut = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path: module, importer, resolveDir }) => {
      const isHere = (row) =>
        row.module.test(module) && new RegExp(`[\\\\/]${row.from}[\\\\/]`).test(importer);
      if (unreached.some(isHere)) return { path: 'nothing', namespace: 'left-out', sideEffects: false };
      const index = shortened.findIndex(isHere);
      return index < 0
        ? undefined
        : { path: module, namespace: 'left-out', pluginData: { index, resolveDir } };
    });
    build.onLoad({ filter: trimmedModules }, async ({ path: file }) =>
      withMessages.test(file) ? undefined : { contents: trimmed(await readFile(file, 'utf8'), file) },
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) =>
      pluginData === undefined
        ? { contents: 'module.exports = {};' }
        : { contents: shortened[pluginData.index].contents, resolveDir: pluginData.resolveDir },
    );
  },
};

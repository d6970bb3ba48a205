import { readFile } from 'node:fs/promises';
import { withoutMembers } from './without-members.mjs';

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

const printer = /[\\/]yaml[\\/]browser[\\/]dist[\\/](nodes|doc|schema|compose)[\\/]/;

export const leftOut = {
  name: 'left-out',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path: module, importer, resolveDir }) => {
      const isHere = (row) =>
        row.module.test(module) && new RegExp(`[\\\\/]${row.from}[\\\\/]`).test(importer);
      if (unreached.some(isHere)) return { path: 'nothing', namespace: 'left-out' };
      const index = shortened.findIndex(isHere);
      return index < 0
        ? undefined
        : { path: module, namespace: 'left-out', pluginData: { index, resolveDir } };
    });
    build.onLoad({ filter: printer }, async ({ path: file }) => {
      const rows = unreachedMembers.filter(({ module }) => module.test(file));
      if (rows.length === 0) return undefined;
      return {
        contents: withoutMembers(await readFile(file, 'utf8'), (name) =>
          rows.some(({ members }) => members.test(name)),
        ),
      };
    });
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ pluginData }) =>
      pluginData === undefined
        ? { contents: 'module.exports = {};' }
        : { contents: shortened[pluginData.index].contents, resolveDir: pluginData.resolveDir },
    );
  },
};

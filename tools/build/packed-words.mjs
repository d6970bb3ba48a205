import { readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import esbuild from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';

/**
 * The large tables of words that are plain strings, from the root of the project. They take a third of their length
 * in main.js once packed. Whoever reads one asks `openWords` first: it is empty until then.
 */
const tables = [
  'claims/words/nouns',
  'claims/words/nouns-of-trades',
  'claims/words/verbs',
  'claims/words/verbs-of-change',
  'claims/words/irregular',
  'claims/words/connectives',
  'claims/words/small-words',
  'claims/words/general-words',
  'claims/rewrite/verb-table',
].map((table) => path.resolve('src', `${table}.ts`));

const waitingTables = 'waiting-tables';
const opener = path.resolve('src/claims/words/open.ts');

export const packedWords = {
  name: 'packed-words',
  setup(build) {
    let lists;
    build.onStart(async () => {
      lists = await Promise.all(tables.map(listsOf));
    });
    build.onResolve({ filter: /^waiting-tables$/ }, ({ path: module }) => ({
      path: module,
      namespace: module,
    }));
    build.onLoad({ filter: /.*/, namespace: waitingTables }, () => ({
      contents: 'export const waiting = [];',
    }));
    build.onLoad({ filter: /[\\/]src[\\/]claims[\\/]/ }, ({ path: file }) => {
      const table = tables.indexOf(file);
      if (table >= 0) return { contents: emptyTable(lists, table) };
      return file === opener ? { contents: openerOf(lists), resolveDir: path.dirname(opener) } : undefined;
    });
  },
};

/** What a table exports, by name. A table that holds anything but strings stops the build. */
async function listsOf(file) {
  const { code } = await esbuild.transform(await readFile(file, 'utf8'), { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  vm.runInNewContext(code, { module });
  const lists = Object.entries(module.exports);
  const other = lists.find(([, list]) => typeof list !== 'string' || list.includes(separator));
  if (other) throw new Error(`${path.basename(file)} cannot be packed: ${other[0]} is no plain text`);
  return lists;
}

const separator = '|';

/** Names that are given their lists when the pack is opened. A module of its own keeps who waits for them. */
function emptyTable(lists, table) {
  const first = lists.slice(0, table).flat().length;
  const names = lists[table].map(([name]) => name);
  return `import { waiting } from '${waitingTables}';
    export let ${names.join(', ')};
    waiting.push((lists) => { ${names.map((name, at) => `${name} = lists[${first + at}];`).join(' ')} });`;
}

function openerOf(lists) {
  const text = lists
    .flat()
    .map(([, list]) => list)
    .join(separator);
  // The packer is plain JavaScript: unlike zlib's, its output is the same on every machine.
  const packed = Buffer.from(deflateSync(strToU8(text), { level: 9, mem: 12 })).toString('base64');
  return `import { inflateSync, strFromU8 } from 'fflate';
    import { waiting } from '${waitingTables}';
    let packed = '${packed}';
    export function openWords() {
      if (packed === '') return;
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      const lists = strFromU8(inflateSync(bytes)).split('${separator}');
      packed = '';
      for (const fill of waiting) fill(lists);
    }`;
}

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import esbuild from 'esbuild';
import { trimmed, withMessages } from './left-out.mjs';
import { pack } from './pack.mjs';
import { vocabularyOf, wordsIn } from './vocabulary.mjs';
import { withoutExamples } from './without-examples.mjs';
import { withoutTexts } from './without-texts.mjs';

/**
 * The tables of words and the long texts stand in main.js as one packed text, opened when the first of them is
 * read. A table exports plain strings and nothing else; whoever reads one asks `openWords` first, or reads it
 * through `setOf`, which asks: it is empty until then. Most are lists of words, in which the order says nothing: of
 * those each word stands there once (`vocabulary.mjs`).
 */
const tables = [
  'claims/rewrite/hazard-words',
  'claims/words/nouns',
  'claims/words/nouns-of-trades',
  'claims/words/verbs',
  'claims/words/verbs-of-change',
  'claims/words/irregular',
  'claims/words/connectives',
  'claims/words/small-words',
  'claims/words/general-words',
  'claims/words/other-words',
  'claims/words/aftermath-words',
  'claims/words/special-verbs',
  'claims/words/learned-weights',
  'claims/words/warm-up-claims',
  'claims/rewrite/verb-table',
  'claims/rewrite/result-words',
].map((table) => path.resolve('src', `${table}.ts`));

/** What a table exports that is no list of words: its order says something, or its lines. */
const noLists = new Set([
  'irregularVerbs',
  'hazardPatterns',
  'resultWeights',
  'otherWeights',
  'lateWeights',
  'warmUpClaims',
]);

/** Where long texts stand in functions: templates, messages, the reasons of the rules, what stands beside a setting, widths of letters. */
const withTexts =
  /[\\/]src[\\/](?:(?:documents|rules|obsidian|commands|notes|vault|lint|editor)[\\/]|print[\\/]sheet[\\/]widths\.ts)/;

const withSets = /[\\/]src[\\/]claims[\\/]/;

const yaml = 'node_modules/yaml/browser/dist';

const waiting = 'packed-waiting';
const opener = path.resolve('src/claims/words/open.ts');
const unpacker = JSON.stringify(path.resolve('tools/build/unpack.mjs'));
const vocabulary = JSON.stringify(path.resolve('tools/build/vocabulary.mjs'));

/** Between the texts; none of them holds it. */
const separator = '\u0001';

export const packed = {
  name: 'packed',
  setup(build) {
    let sources;
    let letters;
    build.onStart(async () => {
      const held = { texts: [], lists: [] };
      sources = new Map();
      for (const table of tables) sources.set(table, emptyTable(await exportsOf(table), held));
      for (const file of await filesOf('src')) {
        const inFunctions = withTexts.test(file);
        if (sources.has(file) || !(inFunctions || withSets.test(file))) continue;
        const source = withoutExamples(await readFile(file, 'utf8'), file);
        sources.set(file, withoutTexts(source, held, inFunctions));
      }
      for (const file of await filesOf(yaml))
        if (withMessages.test(file))
          sources.set(file, withoutTexts(trimmed(await readFile(file, 'utf8'), file), held, true));
      const lists = longestFirst(held.lists, sources);
      letters = await pack([...held.texts, ...vocabularyOf(lists)].join(separator));
      sources.set(opener, openerSource);
    });
    build.onResolve({ filter: /^packed-waiting$/ }, () => ({ path: waiting, namespace: waiting }));
    build.onResolve({ filter: /^packed-texts$/ }, () => ({ path: opener }));
    build.onLoad({ filter: /.*/, namespace: waiting }, () => ({ contents: 'export const waiting = [];' }));
    build.onLoad({ filter: /[\\/]src[\\/]|[\\/]yaml[\\/]/ }, ({ path: file }) => {
      const contents = sources.get(file);
      return contents === undefined ? undefined : { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' };
    });
    build.onEnd(({ outputFiles = [], metafile }) => {
      for (const file of outputFiles) file.contents = Buffer.from(filledIn(file.text, letters));
      if (metafile) countIn(metafile, letters.length - placeholder.length);
    });
  },
};

/** In the same order on every machine. */
const filesOf = async (folder) =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => /[.][tj]s$/.test(name))
    .sort()
    .map((name) => path.resolve(folder, name));

/** What a table exports, by name. A table that holds anything but strings stops the build. */
async function exportsOf(file) {
  const { code } = await esbuild.transform(await readFile(file, 'utf8'), { loader: 'ts', format: 'cjs' });
  const module = { exports: {} };
  vm.runInNewContext(code, { module });
  const all = Object.entries(module.exports);
  const other = all.find(([, text]) => typeof text !== 'string');
  if (other) throw new Error(`${path.basename(file)} cannot be packed: ${other[0]} is no plain text`);
  return all;
}

/** Names that are given their texts when the pack is opened. A module of its own keeps who waits for them. */
function emptyTable(all, { texts, lists }) {
  const placeOf = (name, text) =>
    noLists.has(name) ? `texts[${texts.push(text) - 1}]` : `lists[${lists.push(text) - 1}]`;
  const fills = all.map(([name, text]) => `${name} = ${placeOf(name, text)};`);
  return `import { waiting } from '${waiting}';
    export let ${all.map(([name]) => name).join(', ')};
    waiting.push((texts, lists) => { ${fills.join(' ')} });`;
}

/**
 * The lists in another order, and `sources` with what asks for them by number: most words stand in the longest, whose
 * signs then lie together, in one byte each.
 */
function longestFirst(lists, sources) {
  const lengths = lists.map((list) => wordsIn(list).length);
  const order = [...lists.keys()].sort((a, b) => lengths[b] - lengths[a]);
  for (const [file, source] of sources)
    sources.set(
      file,
      source.replace(/(?<=\b(?:wordsAt\(|lists\[))\d+(?=[)\]])/g, (at) => order.indexOf(Number(at))),
    );
  return order.map((at) => lists[at]);
}

/** Stands for the packed text until all else is done: whoever prints a script again would escape its letters. */
const placeholder = 'packed-letters';

function filledIn(code, letters) {
  const parts = code.split(`"${placeholder}"`);
  if (parts.length !== 2) throw new Error('Expected one place for the packed text');
  return parts.join(`"${letters}"`);
}

/** For `tools/main-size.mjs`. */
function countIn({ outputs }, bytes) {
  for (const output of Object.values(outputs)) {
    const own = Object.keys(output.inputs).find((input) => path.resolve(input) === opener);
    if (own === undefined) continue;
    output.inputs[own].bytesInOutput += bytes;
    output.bytes += bytes;
  }
}

const openerSource = `import { unpacking } from ${unpacker};
    import { listsOf } from ${vocabulary};
    import { waiting } from '${waiting}';
    let packed = ${JSON.stringify(placeholder)};
    let texts;
    let lists;
    const steps = opening();
    function* opening() {
      const all = (yield* unpacking(packed)).split('\\x01');
      packed = '';
      const holders = all.pop();
      lists = yield* listsOf(all.pop(), holders);
      for (const fill of waiting) fill(all, lists);
      texts = all;
    }
    export function openWords() {
      while (!steps.next().done);
    }
    export function* openInSteps() {
      while (!steps.next().done) yield;
    }
    export const textAt = (at) => {
      openWords();
      return texts[at];
    };
    export const wordsAt = (at) => {
      openWords();
      return lists[at];
    };`;

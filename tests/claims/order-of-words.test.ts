import type * as lexicons from '../../src/claims/lexicon';
import type * as inflections from '../../src/claims/rewrite/inflect';
import { wordsIn, vocabularyOf, listsOf } from '../../tools/build/vocabulary.mjs';

type Table = Record<string, string>;
type Read = ReadonlyMap<string, unknown>;

const tables = [
  ...[
    'nouns',
    'nouns-of-trades',
    'verbs',
    'verbs-of-change',
    'connectives',
    'small-words',
    'aftermath-words',
  ].map((name) => `words/${name}`),
  'rewrite/verb-table',
].map((name) => `../../src/claims/${name}`);

function whole<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** As `tools/build/packed.mjs` packs it: main.js holds the words of a list in another order than the source. */
function packed(table: Table): Table {
  const names = Object.keys(table).filter((name) => name !== 'irregularVerbs');
  const lists = whole(listsOf(...vocabularyOf(names.map((name) => table[name] ?? ''))));
  const ordered = { ...table, ...Object.fromEntries(names.map((name, at) => [name, lists[at] ?? ''])) };
  return Object.defineProperty(ordered, '__esModule', { value: true });
}

/** Every word of the lexicon, and each of them read as a verb by what reorders claims. */
function readWith(change: (table: Table) => Table): { lexicon: Read; verbs: Read } {
  jest.resetModules();
  for (const table of tables) jest.doMock(table, () => change(jest.requireActual<Table>(table)));
  const { lexiconInSteps } = jest.requireActual<typeof lexicons>('../../src/claims/lexicon');
  const { readVerb } = jest.requireActual<typeof inflections>('../../src/claims/rewrite/inflect');
  const lexicon = whole(lexiconInSteps());
  return { lexicon, verbs: new Map([...lexicon.keys()].map((word) => [word, readVerb(word)])) };
}

test('a packed list holds the same words, each once', () => {
  const { raising = '' } = packed(jest.requireActual<Table>('../../src/claims/words/verbs'));
  const { raising: plain = '' } = jest.requireActual<Table>('../../src/claims/words/verbs');
  expect(raising).not.toBe(plain);
  expect(wordsIn(raising)).toEqual([...new Set(wordsIn(plain))].sort());
});

test('the order of words in a list decides nothing, since main.js does not keep it', () => {
  const [plain, ordered] = [readWith((table) => table), readWith(packed)];
  expect(plain.lexicon.size).toBeGreaterThan(10_000);
  expect(ordered.lexicon).toEqual(plain.lexicon);
  expect(ordered.verbs).toEqual(plain.verbs);
});

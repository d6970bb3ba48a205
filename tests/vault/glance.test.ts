import { generatedVault } from '../../bench/generated-vault';
import { lintNote } from '../../src/lint/lint-note';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { impactEntries } from '../../src/notes/impact-entry';
import { readNote } from '../../src/notes/read-note';
import { noteSensitivity } from '../../src/notes/sensitivity';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { entryReading, valuesOf } from '../../src/vault/note-values';
import { buildIndex } from '../../src/vault/vault-index';
import { standardFacts } from '../rules/note-of';

/** Notes that hold something of ours in a way that a quick look may miss. */
const hidden: Record<string, string> = {
  'Escaped.md': '---\n"review\\x2dprep": impact\n---\n- Cut refunds from 9% to 6%\n',
  'Rule inside.md': '---\nabout: |\n  text\n---x\nreview-prep: story\n---\nSo.\n',
  'Old line ends.md': '---\rreview-prep: goal\r---\rSell more.\r',
  'Mark.md': '\ufeff---\nreview-prep: ask\n---\nA wider scope.\n',
  'Open.md': '---\ntitle: a\n\n- Cut refunds 8%\n',
  'Script.md': '---js\n({})\n---\n- Cut refunds 8%\n',
  'Twice.md': '---\na: 1\na: 2\n---\nText.\n',
  'Deep.md': '---\na: {b: {c: 1}}\n---\nText.\n',
  'Kelvin.md': '- Cut refunds 8% #\u212api\n',
  'Property.md': '---\ntags: [other, "#kpi"]\n---\nCut refunds 8%.\n',
  'One tag.md': '---\ntag: kpi/area\n---\nCut refunds 8%.\n',
  'Capitals.md': '---\nReview-Prep: Impact\nTags: KPI\n---\nCut refunds 8%.\n',
  'Callout.md': '> [!note]\n> - Helped with refunds #kpi\n',
  'Below.md': '- Refunds #kpi\n  - Helped with macros\n',
  'Prose.md': 'Refunds fell 8% #kpi\n\n- Helped with macros\n',
  'Idle comment.md': 'Text %% review-prep-disable-line weak-verb %%\n',
  'HTML comment.md': '<!-- review-prep-disable -->\n- Helped\n',
  'Code.md': '```\n- Helped #kpi\n```\n`#kpi` and a [link](#kpi)\n',
  'Private.md': 'Text #pay\n',
  'Mine.md': '---\nsensitivity: me\n---\nText.\n',
  'Unclear.md': '---\nsensitivity: nobody\n---\nText.\n',
};

const settings: Settings = { ...defaultSettings, tag: 'kpi' };

describe.each([
  ['by the tag of the settings', settings, hidden],
  ['in a generated vault', defaultSettings, generated(1)],
  [
    'in a generated vault with a tag that ends in a sign',
    { ...defaultSettings, tag: 'impact/' },
    generated(2),
  ],
  ['with a longer tag of other letters', { ...defaultSettings, tag: 'growth' }, generated(3)],
])('What a quick look at each note finds %s', (_name, given, notes) => {
  test('are the entries, the sensitivities and the problems that reading every note finds', async () => {
    const index = await buildIndex(filesInMemory(notes), given);
    const read = sorted(notes).map(([path, text]) => readNote(path, text));
    const values = read.map((note) => valuesOf(note, given, entryReading(given)));
    expect(index.entries).toEqual(values.flatMap(({ entries }) => entries));
    expect(index.problems).toEqual(
      values.flatMap(({ path, problems }) => problems.map((problem) => ({ path, problem }))),
    );
    expect(index.notes.filter(({ kind }) => kind !== null)).toEqual(
      values.filter(({ kind }) => kind !== null),
    );
    expect(read.map(({ path }) => index.sensitivityOf(path))).toEqual(
      read.map((note) => noteSensitivity(note, given)),
    );
  });

  test('are all notes in which lint finds anything, and the entries it reads there', async () => {
    const index = await buildIndex(filesInMemory(notes), given);
    const facts = { ...standardFacts, settings: given, vault: index.facts };
    const inForce = rulesInForce(given.lint);
    const missed = sorted(notes).filter(
      ([path, text]) =>
        !index.mayBeLinted(path) && lintNote(readNote(path, text), facts, { inForce }).length > 0,
    );
    expect(missed).toEqual([]);
    for (const [path, text] of sorted(notes)) {
      const known = index.entriesIn(path, text);
      if (known) expect(known).toEqual(impactEntries(readNote(path, text), entryReading(given)));
    }
  });
});

test('a quick look spares most notes of a vault', async () => {
  const index = await buildIndex(filesInMemory(generated(4)), defaultSettings);
  const { read, parsed } = index.counts();
  expect(read).toBe(400);
  expect(parsed).toBeLessThan(100);
});

function generated(seed: number): Record<string, string> {
  return generatedVault({ seed, notes: 400, tagged: 0.1, length: 900 }).notes;
}

const sorted = (notes: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(notes).sort(([a], [b]) => (a < b ? -1 : 1));

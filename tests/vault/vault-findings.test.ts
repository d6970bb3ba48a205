import { generatedVault } from '../../bench/generated-vault';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { vaultFindings } from '../../src/vault/vault-findings';
import { buildIndex } from '../../src/vault/vault-index';
import { standardFacts } from '../rules/note-of';

const entry = (result: string, more = '') =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\nresult: ${result}\n${more}---\n`;

const own = {
  'Impact/A.md': entry('6%', 'evidence: "[[Readout#Results]]"\n'),
  'Impact/B.md': entry('6%'),
  'Readout.md': '# Results\n',
  'Feedback.md': '---\nreview-prep: feedback\nshared: true\nsensitivity: calibration\n---\nSteady.\n',
  'Reviews/Sheet.md': '---\nreview-prep: sheet\n---\n- See [[Feedback]]\n',
};
/** Few, so that these tests are short enough to be run for each mutant. */
const others = generatedVault({ seed: 5, notes: 12, tagged: 0.3, length: 200 }).notes;
const crowd = generatedVault({ seed: 5, notes: 150, tagged: 0.2, length: 500 }).notes;

/** A vault with its findings, and counts of what one change makes it read and lint again. */
async function opened(notes: Record<string, string> = { ...others, ...own }) {
  const files = filesInMemory(notes);
  const index = await buildIndex(files, defaultSettings);
  const facts = { ...standardFacts, settings: defaultSettings, vault: index.facts };
  const findings = vaultFindings({ index, facts, inForce: rulesInForce(defaultSettings.lint), files });
  for (const [path, text] of Object.entries(notes)) findings.lint(path, text);
  let now = 1_000_000;
  const change = async (path: string, text: string | null) => {
    const before = { ...index.counts(), reads: files.counts().reads };
    if (text !== null && path in notes) await files.change(path, () => text);
    const stamp = { modified: (now += 1000), size: text?.length ?? 0 };
    const linted = await findings.change(path, text, stamp);
    const { parsed } = index.counts();
    return { linted, parsed: parsed - before.parsed, reads: files.counts().reads - before.reads };
  };
  const rulesAt = (path: string) => (findings.byPath.get(path) ?? []).map(({ rule }) => rule);
  return { index, findings, change, rulesAt };
}

test('an edit of ordinary prose lints that note alone and reads no other', async () => {
  const { change } = await opened();
  expect(await change('Readout.md', '# Results\n\nMore.\n')).toEqual({
    linted: ['Readout.md'],
    parsed: 1,
    reads: 0,
  });
  expect(await change('New.md', 'Words.\n')).toEqual({ linted: ['New.md'], parsed: 0, reads: 0 });
});

test('a figure that changes lints the notes that state the same metric', async () => {
  const { change, rulesAt } = await opened();
  expect(rulesAt('Impact/B.md')).not.toContain('conflicting-figures');
  expect(await change('Impact/A.md', entry('4%'))).toEqual({
    linted: ['Impact/A.md', 'Impact/B.md'],
    parsed: 1,
    reads: 1,
  });
  expect(rulesAt('Impact/B.md')).toContain('conflicting-figures');
  await change('Impact/A.md', null);
  expect(rulesAt('Impact/B.md')).not.toContain('conflicting-figures');
});

test('a heading that goes, a note that goes and a rename lint the notes that lead there', async () => {
  const { change, rulesAt } = await opened();
  expect(rulesAt('Impact/A.md')).not.toContain('broken-evidence');
  expect((await change('Readout.md', '# Other\n')).linted).toEqual(['Readout.md', 'Impact/A.md']);
  expect(rulesAt('Impact/A.md')).toContain('broken-evidence');
  expect(await change('Elsewhere/Readout.md', '# Results\n')).toMatchObject({ parsed: 1, reads: 1 });
  expect((await change('Readout.md', null)).linted).toEqual(['Readout.md', 'Impact/A.md']);
  expect(rulesAt('Impact/A.md')).not.toContain('broken-evidence');
});

test('feedback that is no longer shared lints the sheet that names it', async () => {
  const { change, rulesAt } = await opened();
  expect(rulesAt('Reviews/Sheet.md')).not.toContain('private-in-shared');
  const { linted } = await change('Feedback.md', '---\nreview-prep: feedback\n---\nSteady.\n');
  expect(linted).toEqual(['Feedback.md', 'Reviews/Sheet.md']);
  expect(rulesAt('Reviews/Sheet.md')).toContain('private-in-shared');
});

test('a tag that comes or goes makes the entry come or go, and nothing else is read', async () => {
  const { index, change } = await opened();
  const { entries } = index;
  expect(await change('New.md', '- Cut refunds 8% #impact\n')).toEqual({
    linted: ['New.md'],
    parsed: 1,
    reads: 0,
  });
  expect(index.entries).toHaveLength(entries.length + 1);
  expect(await change('New.md', '- Cut refunds 8%\n')).toEqual({ linted: ['New.md'], parsed: 0, reads: 0 });
  expect(index.entries).toEqual(entries);
});

test('findings kept up to date are those that a fresh look gives, through many changes', async () => {
  const notes: Record<string, string> = { ...crowd, ...own };
  const { findings, change } = await opened(notes);
  const paths = Object.keys(notes).filter((_path, at) => at % 9 === 0);
  for (const [at, path] of [...paths, 'Readout.md', 'Impact/A.md'].entries()) {
    const text = at % 4 === 3 ? null : `${notes[path] ?? ''}\n- Helped with ${at} #impact\n`;
    await change(path, text);
    if (text === null) delete notes[path];
    else notes[path] = text;
  }
  const fresh = await opened(notes);
  expect([...findings.byPath].sort()).toEqual([...fresh.findings.byPath].sort());
});

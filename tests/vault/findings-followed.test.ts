import { rulesInForce } from '../../src/lint/rules-in-force';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { vaultFindings } from '../../src/vault/vault-findings';
import { buildIndex } from '../../src/vault/vault-index';
import { standardFacts } from '../rules/note-of';

const entry = (own: string): string =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\n${own}\n---\n`;

const notes: Record<string, string> = {
  'Impact/A.md': entry('result: 6%\nevidence: "[[Readout#Results]]"'),
  'Impact/B.md': entry('result: 6%'),
  'Logs/Day.md': '- Refunds fell #impact [initiative:: refunds] [metric:: Refund rate] [result:: 6%]\n',
  'Readout.md': '# Results\n',
  'Feedback.md': '---\nreview-prep: feedback\nshared: true\nsensitivity: calibration\n---\nSteady.\n',
  'Reviews/Sheet.md': '---\nreview-prep: sheet\n---\n- See [[Feedback]]\n',
};

/** What may happen to a vault, one after the other: the text that a note has then; null where it goes. */
const changes: readonly (readonly [path: string, text: string | null])[] = [
  ['Impact/A.md', entry('result: 5%\nevidence: "[[Readout#Results]]"')],
  ['Readout.md', '# Other\n'],
  ['Readout.md', null],
  ['Numbers/Readout.md', '# Results\n'],
  ['Logs/Day.md', '- Refunds fell\n'],
  ['Logs/Day.md', '- Helped with refunds #impact [evidence:: [[Feedback]]]\n'],
  ['Impact/B.md', entry('result: 5%\nevidence: "[[Readout#^table]]"')],
  ['Numbers/Readout.md', '# Results\n\nA table. ^table\n'],
  ['Feedback.md', '---\nreview-prep: feedback\n---\nSteady.\n'],
  ['Impact/B.md', null],
  ['Plain.md', 'Helped out %% review-prep-disable-line weak-verb %%\n'],
  ['Reviews/Sheet.md', '---\nreview-prep: sheet\n---\n- See [[Readout]]\n'],
  ['Feedback.md', null],
  ['Impact/A.md', entry('result: 9%\nmetric: margin')],
];

async function opened(given: Readonly<Record<string, string>>, timesAreEdits = false) {
  const files = filesInMemory(given);
  const index = await buildIndex(files, defaultSettings, { timesAreEdits });
  const facts = { ...standardFacts, vault: index.facts };
  const inForce = rulesInForce(defaultSettings.lint);
  const findings = vaultFindings({ index, facts, inForce, files, timesAreEdits });
  for (const [path, text] of Object.entries(given)) findings.lint(path, text);
  return { files, findings };
}

const told = ({ findings }: Awaited<ReturnType<typeof opened>>) =>
  [...findings.byPath].sort(([a], [b]) => (a < b ? -1 : 1));

test.each(changes.map((_, at) => [at + 1]))(
  'after %i changes the findings are those of a fresh look',
  async (count) => {
    const vault = await opened(notes);
    const now = { ...notes };
    for (const [path, text] of changes.slice(0, count)) {
      if (text === null) {
        await vault.files.trash(path, now[path] ?? '');
        delete now[path];
      } else if (path in now) await vault.files.change(path, () => text);
      else await vault.files.create(path, text);
      if (text !== null) now[path] = text;
      await vault.findings.change(path, text, { modified: 1, size: 1 });
    }
    expect(told(vault)).toEqual(told(await opened(now)));
  },
);

test('a note with nothing to say is in no list, and is answered with no findings', async () => {
  const { findings } = await opened(notes);
  expect(findings.lint('Readout.md', '# Results\n')).toEqual([]);
  expect(findings.byPath.has('Readout.md')).toBe(false);
  expect(findings.byPath.get('Logs/Day.md')).toEqual(
    findings.lint('Logs/Day.md', notes['Logs/Day.md'] ?? ''),
  );
});

test('a later day alone asks anew, and only where times are those of edits', async () => {
  const text = notes['Readout.md'] ?? '';
  const linted = async (timesAreEdits: boolean, modified: number) => {
    const { findings } = await opened(notes, timesAreEdits);
    return findings.change('Readout.md', text, { modified, size: 10 });
  };
  expect(await linted(true, 900_000_000)).toEqual(['Readout.md', 'Impact/A.md']);
  expect(await linted(true, 9_000_000)).toEqual(['Readout.md']);
  expect(await linted(false, 900_000_000)).toEqual(['Readout.md']);
});

test('notes that rest on a changed one are linted in the order of their paths, each once', async () => {
  const { findings } = await opened({
    'C.md': entry('result: 6%\nevidence: "[[Numbers]]"'),
    'A.md': entry('result: 6%\nevidence: ["[[Numbers]]", "[[Numbers#Results]]"]'),
    'B.md': '- Cut refunds 8%, see [[Numbers|the numbers]] #impact\n',
    'Plain.md': 'See [[Numbers]]\n',
  });
  expect(await findings.change('Numbers.md', '# Results\n', { modified: 1, size: 1 })).toEqual([
    'Numbers.md',
    'A.md',
    'B.md',
    'C.md',
  ]);
});

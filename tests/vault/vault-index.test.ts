import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex, CancelledError } from '../../src/vault/vault-index';
import { standardFacts } from '../rules/note-of';

const settings = { ...defaultSettings, exclude: ['Archive'] };
const refunds = (own: string) =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\n${own}\ndate: 2026-03-01\n---\n`;

const notes = {
  'Impact/Refunds.md': refunds('result: 6%\nevidence: "[[Readout#Results]]"'),
  'Daily/2026-03-01.md':
    '- Refund rate fell from 9% to 7% #impact [initiative:: Refunds] [metric:: refund rate] [baseline:: 9%] [result:: 7%]\n',
  'Readout.md': '# Readout\n\n## Results\n\nA table. ^table\n',
  'Plain.md': 'Nothing of ours, whatever its impact.\n',
  'Archive/Old.md': refunds('result: 1%'),
  'Reviews/Sheet.md': '---\nreview-prep: sheet\n---\n- Cut refunds from 9% to 1% #impact\n',
  'Stories/A.md': '---\nreview-prep: story\ndate: 2026-02-01\n---\n## Situation\n\nSo.\n',
};

test('entries come from notes and tagged bullets, never from made documents or excluded folders', async () => {
  const { entries, stories } = await buildIndex(filesInMemory(notes), settings);
  expect(entries.map(({ path, line }) => `${path}:${line}`)).toEqual([
    'Daily/2026-03-01.md:1',
    'Impact/Refunds.md:1',
  ]);
  expect(stories.map(({ path }) => path)).toEqual(['Stories/A.md']);
});

test('each note is read once, and no other is opened', async () => {
  const files = filesInMemory(notes);
  await buildIndex(files, settings);
  expect(files.counts()).toEqual({ reads: Object.keys(notes).length - 1, writes: 0 });
});

test('the order of the listing never shows', async () => {
  const turned = filesInMemory(Object.fromEntries(Object.entries(notes).reverse()));
  const [a, b] = [await buildIndex(filesInMemory(notes), settings), await buildIndex(turned, settings)];
  expect(b.entries).toEqual(a.entries);
});

test('links resolve to notes, headings and blocks that exist', async () => {
  const { facts } = await buildIndex(filesInMemory(notes), settings);
  const from = 'Impact/Refunds.md';
  expect(
    ['Readout', 'Readout#Results', 'readout#^table', 'chart.png'].map((target) =>
      facts.resolves(target, from),
    ),
  ).toEqual([true, true, true, true]);
  expect(
    ['Missing', 'Readout#Nowhere', 'Readout#^nothing'].map((target) => facts.resolves(target, from)),
  ).toEqual([false, false, false]);
});

test('other statements of the same metric are told with their place', async () => {
  const { facts } = await buildIndex(filesInMemory(notes), settings);
  expect(facts.sameMetric('Impact/Refunds.md', 1)).toEqual([
    { path: 'Daily/2026-03-01.md', line: 1, baseline: '9%', result: '7%' },
  ]);
  expect(facts.sameMetric('Plain.md', 1)).toEqual([]);
});

test('one changed note changes its own values and reads nothing else', async () => {
  const files = filesInMemory(notes);
  const index = await buildIndex(files, settings);
  const { reads } = files.counts();
  index.updated('Impact/Refunds.md', refunds('result: 5%'));
  expect(index.entries.map(({ result }) => result?.text)).toEqual(['7%', '5%']);
  index.removed('Daily/2026-03-01.md');
  index.updated('New.md', '- Halved churn from 4% to 2% #impact\n');
  expect(index.entries.map(({ path }) => path)).toEqual(['Impact/Refunds.md', 'New.md']);
  expect(index.facts.resolves('2026-03-01', 'New.md')).toBe(false);
  expect(files.counts().reads).toBe(reads);
});

test('an index kept up to date is the one that a fresh reading gives', async () => {
  const kept = await buildIndex(filesInMemory({ 'Readout.md': '# Readout\n' }), settings);
  for (const [path, text] of Object.entries(notes)) kept.updated(path, text);
  const fresh = await buildIndex(filesInMemory(notes), settings);
  expect(kept.entries).toEqual(fresh.entries);
  expect(kept.notes).toEqual(fresh.notes);
});

test('a note that cannot be read is told and the others are indexed', async () => {
  const files = filesInMemory(notes);
  const broken = {
    ...files,
    read: (path: string) => (path === 'Plain.md' ? Promise.reject(new Error('EIO')) : files.read(path)),
  };
  const index = await buildIndex(broken, settings);
  expect([...index.unread]).toEqual([['Plain.md', 'EIO']]);
  expect(index.entries).toHaveLength(2);
});

test('progress is told and a reading can be cancelled', async () => {
  const told: number[][] = [];
  await buildIndex(filesInMemory(notes), settings, { onProgress: (...step) => told.push(step) });
  expect(told).toEqual([[7, 7]]);
  await expect(buildIndex(filesInMemory(notes), settings, { cancelled: () => true })).rejects.toThrow(
    CancelledError,
  );
});

test('who may see a note is known even where it holds nothing else', async () => {
  const index = await buildIndex(
    filesInMemory({ 'A.md': '---\nsensitivity: me\n---\n', 'B.md': 'Text #pay\n', 'C.md': 'Text\n' }),
    settings,
  );
  expect(['A.md', 'B.md', 'C.md'].map((path) => index.sensitivityOf(path))).toEqual(['me', 'me', 'manager']);
});

test('for whom a linked note is shows where the link leads, as its properties say', async () => {
  const index = await buildIndex(
    filesInMemory({
      'Feedback/Ines.md': '---\nreview-prep: feedback\n---\nSteady.\n',
      'Feedback/Jo.md': '---\nreview-prep: feedback\nshared: true\nsensitivity: calibration\n---\nSteady.\n',
      'Offer.md': '---\nreview-prep: pay\nsensitivity: manager\n---\n',
      'Diary.md': 'Text #pay\n',
      'Readout.md': '# Results\n',
    }),
    settings,
  );
  const sharing = (target: string) => index.facts.sharing?.(target, 'Reviews/Sheet.md');
  expect(sharing('Ines')).toEqual({ kind: 'feedback', sensitivity: 'manager', shared: false });
  expect(sharing('Jo|what Jo said')).toEqual({ kind: 'feedback', sensitivity: 'calibration', shared: true });
  expect(sharing('Offer')).toEqual({ kind: 'pay', sensitivity: 'me', shared: false });
  expect(sharing('Diary')).toEqual({ kind: null, sensitivity: 'me', shared: false });
  expect(sharing('Readout#Results')).toEqual({ kind: null, sensitivity: 'manager', shared: false });
  expect(sharing('Nowhere')).toBeNull();
});

test('a sheet that links to private notes is told so, and one changed note changes the answer', async () => {
  const index = await buildIndex(
    filesInMemory({ 'Ines.md': '---\nreview-prep: feedback\n---\nSteady.\n', 'Readout.md': '# Results\n' }),
    settings,
  );
  const text = '---\nreview-prep: sheet\n---\n- Cut refunds 8%, see [[Ines]] and [[Readout]]\n';
  const links = () =>
    lintNote(readNote('Reviews/Sheet.md', text), { ...standardFacts, settings, vault: index.facts })
      .filter(({ rule }) => rule === 'private-in-shared')
      .map(({ from, to }) => text.slice(from, to));
  expect(links()).toEqual(['[[Ines]]']);
  index.updated('Ines.md', '---\nreview-prep: feedback\nshared: true\n---\nSteady.\n');
  expect(links()).toEqual([]);
});

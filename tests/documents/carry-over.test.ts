import { planCarryOver, settle, writeCarryOver } from '../../src/commands/carry-over';
import type { Desk } from '../../src/commands/desk';
import { defaultSettings } from '../../src/settings/default-settings';
import { cycleBefore } from '../../src/settings/cycles';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { expectApproved } from './approve';
import { firstHalf, sampleVault } from './sample-vault';

const secondHalf = { name: '2026-H2', from: '2026-07-01', to: '2026-12-31' };

const deskOver = (files: FilesInMemory, settings: Settings = defaultSettings): Desk => ({
  files,
  settings,
  today: '2026-07-20',
  index: () => buildIndex(files, settings),
});

const entry = (metric: string, result: string, date: string, own = '') =>
  `---\nreview-prep: impact\nmetric: ${metric}\nresult: ${result}\ndate: ${date}\n${own}---\n`;

const small: Record<string, Record<string, string>> = {
  'carry-over-nothing.txt': { 'Note.md': 'Nothing yet.\n' },
  'carry-over-figures.txt': {
    'Refunds H1.md': entry('"refund rate"', '3.1%', '2026-03-01'),
    'Refunds H1 later.md': entry('Refund rate', '2.9%', '2026-06-01'),
    'Refunds H2.md': entry('refund rate', '2.4%', '2026-07-10'),
    'Cost H1.md': entry('cost a month', '1.234,5 €', '2026-05-01'),
    'Cost H2.md': entry('cost a month', '1.000 €', '2026-07-02'),
    'Other unit H1.md': entry('load', '480 ms', '2026-05-01'),
    'Other unit H2.md': entry('load', '3 of 4', '2026-07-02'),
    'Only now.md': entry('new one', '7', '2026-07-02'),
  },
  'carry-over-promises.txt': {
    'OKRs.md': '---\nreview-prep: okr\n---\n\n- KR1: Refunds below 3% ^kr1\n',
    'Agenda.md': [
      '---\nreview-prep: agenda\ndate: 2026-07-14\n---\n',
      '- Rating: Exceeds [status:: said] [owner:: Li Wei]',
      '- Pay: 4% from October [status:: asked]',
      '- Promotion: ',
      '- Next steps: {{name}} the #second depot [status:: confirmed] 📅 2026-09-01',
      '',
    ].join('\n'),
    'Goal.md':
      '---\nreview-prep: goal\ntitle: Refunds\nokr: "[[OKRs#^kr1]]"\nprediction: 2.5%\ndate: 2026-07-01\n---\n',
    'Dropped.md': '---\nreview-prep: goal\ntitle: Depot\nstatus: dropped\ndate: 2026-06-30\n---\n',
    'Ask.md': '---\nreview-prep: ask\ntitle: Own refunds\n---\n',
    'Result.md': entry('refund rate', '2.9%', '2026-06-01', 'baseline: 4%\nokr: "[[OKRs#^kr1]]"\n'),
  },
};

test('what the sample vault carries over is as approved', async () => {
  const { files, settings } = sampleVault();
  const { after } = await planCarryOver(deskOver(files, settings), firstHalf);
  expectApproved('sample-carry-over.md', after);
});

test.each(Object.entries(small))('%s is as approved', async (name, notes) => {
  expectApproved(name, (await planCarryOver(deskOver(filesInMemory(notes)), secondHalf)).after);
});

test('what the user writes of the promises stays, and a second run changes nothing', async () => {
  const files = filesInMemory(small['carry-over-promises.txt']);
  const desk = deskOver(files);
  const path = (await writeCarryOver(desk, secondHalf)).written[0]?.path ?? '';
  await files.change(path, (text) =>
    text.replace('What came of it:', () => 'What came of it: Exceeds, in writing'),
  );
  const before = await files.read(path);
  expect((await writeCarryOver(desk, secondHalf)).written).toEqual([{ path, action: 'unchanged' }]);
  expect(await files.read(path)).toBe(before);
});

test('settling writes status and day, and not a byte more', async () => {
  const note = '---\r\nreview-prep: goal\r\ntitle: "Refunds"\r\nx: [1, 2] # mine\r\n---\r\nBody\r\n';
  const files = filesInMemory({ 'Goal.md': note });
  await settle(deskOver(files), [{ name: 'Refunds', status: 'done', by: '2026-12-01' }]);
  expect(await files.read('Goal.md')).toBe(
    note.replace('# mine\r\n', '# mine\r\nstatus: done\r\ndate: 2026-12-01\r\n'),
  );
});

test('a name that is nobody’s, or two notes’, settles nothing at all', async () => {
  const goal = '---\nreview-prep: goal\ntitle: Same\n---\n';
  const notes = { 'A.md': goal, 'B.md': goal, 'C.md': goal.replace('Same', 'Own') };
  const files = filesInMemory(notes);
  const done = (name: string) =>
    settle(deskOver(files), [
      { name: 'Own', status: 'done' },
      { name, status: 'done' },
    ]);
  await expect(done('Nobody')).rejects.toThrow('no open goal or ask');
  await expect(done('Same')).rejects.toThrow('2 open goals and asks');
  expect(files.texts()).toEqual(notes);
  await done('B');
  expect((await files.read('B.md')).includes('status: done')).toBe(true);
});

test('the cycle before is the last of the settings that ended, else the half-year before', () => {
  const cycles = [firstHalf, { name: 'Trial', from: '2026-01-01', to: '2026-03-31' }];
  expect(cycleBefore({ ...defaultSettings, cycles }, secondHalf).name).toBe('2026-H1');
  expect(cycleBefore({ ...defaultSettings, cycles }, firstHalf).name).toBe('2025-H2');
});

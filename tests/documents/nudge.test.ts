import { nudgeOf, writeNudge } from '../../src/commands/weekly-nudge';
import type { Desk } from '../../src/commands/desk';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { expectApproved } from './approve';
import { sampleVault } from './sample-vault';

const deskOver = (files: FilesInMemory, today: string, settings: Settings = defaultSettings): Desk => ({
  files,
  settings,
  today,
  index: () => buildIndex(files, settings),
});

async function nudgeText(desk: Desk): Promise<string> {
  const { written } = await writeNudge(desk);
  return desk.files.read(written[0]?.path ?? '');
}

test('the nudge of the sample vault at the end of June is as approved', async () => {
  const { files, settings } = sampleVault();
  expectApproved('sample-nudge.md', await nudgeText(deskOver(files, '2026-06-30', settings)));
});

const small: Record<string, [Record<string, string>, string]> = {
  'nudge-nothing-waits.txt': [
    { 'Daily/2026-07-06.md': '- Cut refunds from 4% to 3% #impact\n' },
    '2026-07-06',
  ],
  'nudge-ticks-and-tags.txt': [
    {
      'Daily/2026-07-03.md': [
        '- [x] Rewrote the refund mails ✅ 2026-07-03',
        '- [ ] Call Ada',
        '- [-] Dropped the survey',
        '- [x] Cut wait from 9 min to 4 min',
        '- Shipped the returns page #impact',
        '- Refunds got faster',
        '',
      ].join('\n'),
      'Projects/Old plan.md': '- [x] Closed the second depot ✅ 2026-07-05\n- [x] Older one ✅ 2026-06-01\n',
      'Daily/2026-06-20.md': '- [x] Too long ago\n',
    },
    '2026-07-06',
  ],
  'nudge-due.txt': [
    {
      'Fare test.md':
        '---\nreview-prep: impact\ntitle: Fare test\nmetric: booked fares\nbaseline: 12.4%\nperiod: 2026-06-01 to 2026-07-10\n---\n',
      'Far off.md':
        '---\nreview-prep: impact\ntitle: Far off\nbaseline: 3\nperiod: 2026-06-01 to 2026-09-10\n---\n',
      'Goal.md':
        '---\nreview-prep: goal\ntitle: Own {{fares}} #now\nprediction: 14% by July\ndate: 2026-07-09\n---\n',
      'Done goal.md': '---\nreview-prep: goal\ntitle: Done\nstatus: done\ndate: 2026-07-09\n---\n',
    },
    '2026-07-06',
  ],
};

test.each(Object.entries(small))('%s is as approved', async (name, [notes, today]) => {
  expectApproved(name, await nudgeText(deskOver(filesInMemory(notes), today)));
});

test('written twice in a week it changes nothing, and nothing of a nudge is read for the next', async () => {
  const files = filesInMemory(small['nudge-ticks-and-tags.txt']?.[0]);
  const desk = deskOver(files, '2026-07-06');
  const first = await nudgeText(desk);
  expect((await writeNudge(desk)).written.map(({ action }) => action)).toEqual(['unchanged']);
  expect(await nudgeText(desk)).toBe(first);
});

test('a private note waits for its figure as well: the nudge is for the user alone', async () => {
  const files = filesInMemory({
    'Pay.md': '---\nreview-prep: goal\nsensitivity: me\ntitle: Mine\ndate: 2026-07-09\n---\n',
  });
  const desk = deskOver(files, '2026-07-06');
  expect((await nudgeOf(desk)).goals.map(({ text }) => text)).toEqual(['Mine']);
  expect(await nudgeText(desk)).toContain('audience: me\n');
});

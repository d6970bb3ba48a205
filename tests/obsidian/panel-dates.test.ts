import { datesComing } from '../../src/obsidian/panel-dates';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';

const agenda = '---\nreview-prep: agenda\ntitle: H1 agenda\ndate: 2026-07-14\ntime: "15:00"\n---\n';
const recap = (...own: string[]): string =>
  ['---', 'review-prep: recap', 'title: H1 recap', 'agenda: "[[Agenda]]"', ...own, '---', ''].join('\n');

async function rowsAt(now: string, notes: Record<string, string>): Promise<string[]> {
  const index = await buildIndex(filesInMemory(notes), defaultSettings);
  return datesComing(index, { meeting: '2026-07-14T15:00' }, now).map(
    ({ date, title, detail }) =>
      `${date.slice(0, 16).replace('T', ' ')}  ${title}${detail === undefined ? '' : `, ${detail}`}`,
  );
}

test.each<[string, string, string[]]>([
  ['before the 1:1', '2026-07-14T14:00', ['2026-07-14 15:00  Review 1:1']],
  ['an hour after it', '2026-07-14T16:00', ['2026-07-15 15:00  H1 agenda: write the recap']],
  ['a minute before its time is over', '2026-07-15T14:59', ['2026-07-15 15:00  H1 agenda: write the recap']],
  ['once its time is over', '2026-07-15T15:01', ['2026-07-15 15:00  H1 agenda: write the recap, overdue']],
  ['four weeks later', '2026-08-11T09:00', ['2026-07-15 15:00  H1 agenda: write the recap, overdue']],
  ['when nobody writes it any more', '2026-08-20T09:00', []],
])('a recap that nobody wrote, %s', async (_, now, rows) => {
  expect(await rowsAt(now, { 'Agenda.md': agenda })).toEqual(rows);
});

test.each<[string, string, string[], string[]]>([
  [
    'a draft',
    '2026-07-15T10:00',
    ['status: draft', 'due: 2026-07-15T15:00'],
    ['2026-07-15 15:00  H1 recap: send'],
  ],
  [
    'a draft whose hour is over',
    '2026-07-15T15:30',
    ['status: draft', 'due: 2026-07-15T15:00'],
    ['2026-07-15 15:00  H1 recap: send, overdue'],
  ],
  [
    'one that was sent',
    '2026-07-17T10:00',
    ['status: sent', 'confirm-by: 2026-07-17'],
    ['2026-07-17  H1 recap: confirmed by'],
  ],
  [
    'one that nobody confirmed',
    '2026-07-18T00:00',
    ['status: sent', 'confirm-by: 2026-07-17'],
    ['2026-07-17  H1 recap: confirmed by, overdue'],
  ],
  ['one that was confirmed', '2026-07-18T00:00', ['status: confirmed', 'confirm-by: 2026-07-17'], []],
])('a recap that was written is asked for no more: %s', async (_, now, own, rows) => {
  expect(await rowsAt(now, { 'Agenda.md': agenda, 'Recap.md': recap(...own) })).toEqual(rows);
});

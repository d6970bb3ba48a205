import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ICAL from 'ical.js';
import { folderWith } from './folder';
import { run } from './run';

interface Answer {
  written: { path: string; action: string }[];
  due?: string;
  'confirm-by'?: string;
}

const settings = {
  version: 1,
  cycles: [
    { name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-14T15:00' },
    { name: '2026-H2', from: '2026-07-20', to: '2026-12-31' },
  ],
  person: { name: 'Ines Duarte', role: '', level: 'L5', place: 'Lisbon', manager: 'Li Wei' },
  folders: { impact: 'Impact', reviews: 'Reviews', templates: 'Templates' },
};
const results = [
  ['Refunds', '9%', '6%'],
  ['Sign-up', '31%', '38%'],
  ['Search', '61%', '78%'],
  ['Load time', '480 ms', '300 ms'],
  ['Returns', '12%', '8%'],
] as const;

let folder: string;
/** Runs one command that must do its work, and answers what it wrote. */
async function does(...argv: string[]): Promise<Answer> {
  const { code, out, error } = await run(folder, [...argv, '--json']);
  expect([code, error]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}
const read = (note: string): Promise<string> => readFile(path.join(folder, note), 'utf8');
async function fillIn(note: string, words: Record<string, string>): Promise<void> {
  const lines = (await read(note)).split('\n').map((line) => words[line] ?? line);
  await writeFile(path.join(folder, note), lines.join('\n'));
}

test('a whole cycle runs from the terminal: results, checklist, agenda, 1:1, recap, brief, check-in, next cycle', async () => {
  folder = await folderWith({ 'review-prep.json': JSON.stringify(settings) });
  for (const [title, baseline, result] of results)
    await does(
      ...['new', 'impact', '--title', title, '--set', `initiative=${title}`, `metric=${title} rate`],
      ...[`baseline=${baseline}`, `result=${result}`, 'principles=Dive Deep', 'value=$90k/yr'],
      ...['evidence=[[Table]]', 'period=2026-02-02 to 2026-03-15', 'scope=company'],
    );
  await does('new', 'goal', '--title', 'Payments', '--set', 'about=stretch', 'okr=KR1', 'skill=Pricing');
  await writeFile(
    path.join(folder, 'Ladder.md'),
    '---\nreview-prep: criteria\nlevel: L6\n---\n- Leads across teams: [[Refunds]]\n- Reads budgets\n',
  );
  await does('sheet');
  await does('checklist');
  expect(await read('Reviews/2026-H1 checklist.md')).toMatch(/^- \[x\] Impact sheet .*3 results ready/m);

  const agenda = (await does('agenda')).written[0]?.path ?? '';
  await fillIn(agenda, {
    '- Rating:': '- Rating: Exceeds [status:: said]',
    '- Stretch goals:': '- Stretch goals: Payments [status:: confirmed]',
    '- Next steps:': '- Next steps: a second analyst [status:: asked]',
  });
  const recap = await does('recap', '--agenda', agenda, '--format', 'md,eml');
  expect(recap.written.map(({ path: note }) => note)).toEqual([
    'Reviews/2026-H1 review recap.md',
    'Reviews/2026-H1 review recap.eml',
  ]);
  expect(recap.due).toMatch(/^2026-07-15T15:00:00/);
  expect(recap['confirm-by']).toBe('2026-07-17');
  const message = await read('Reviews/2026-H1 review recap.md');
  expect(message).toContain('- You said: Exceeds.');
  expect(message).toContain('- I asked: a second analyst. What is your answer?');

  expect((await does('recap', '--agenda', agenda, '--sent', '2026-07-16T10:00'))['confirm-by']).toBe(
    '2026-07-20',
  );
  expect(await read('Reviews/2026-H1 review recap.md')).toMatch(/^status: sent$/m);
  await does('recap', '--agenda', agenda, '--confirmed');
  expect(await read('Reviews/2026-H1 review recap.md')).toMatch(/^status: confirmed$/m);

  await does('gaps');
  await fillIn('Reviews/2026-H1 gap plan.md', {
    '- [ ] Reads budgets [said:: ] [checkpoint:: ] [by:: 2026-10-12] 📅 2026-10-12':
      '- [ ] Reads budgets [said:: You ask late] [checkpoint:: One budget signed] [by:: 2026-09-30]',
  });
  await does('gaps');
  await does('brief', '--format', 'md,ics');
  const calendar = new ICAL.Component(ICAL.parse(await read('Reviews/2026-H1 check-in.ics')) as string[]);
  expect(
    calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).startDate.toString()),
  ).toEqual(['2026-10-12', '2026-09-30']);

  const next = await run(folder, ['carry-over', '--today', '2026-08-03', '--cycle', '2026-H2']);
  expect(next.code).toBe(0);
}, 60_000);

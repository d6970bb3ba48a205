import { everyFile, folderWith } from './folder';
import { run } from './run';

const entry = (name: string, metric: string, value: string): string =>
  [
    '---',
    'review-prep: impact',
    `initiative: ${name}`,
    `metric: ${metric}`,
    'baseline: 9%',
    'result: 6%',
    'date: 2026-03-01',
    'evidence: "[[Readout]]"',
    `value: ${value}`,
    '---',
    '',
  ].join('\n');
const story = (words: number): string =>
  `---\nreview-prep: story\ndate: 2026-03-02\n---\n## Situation\n${'refund '.repeat(words)}\n## Result\nIt held.\n`;

const vault = () =>
  folderWith({
    'Readout.md': 'Numbers.\n',
    'A.md': entry('Alpha', 'refund rate', '$4M/yr'),
    'B.md': entry('Beta', 'refund rate', '$3M/yr'),
    'C.md': entry('Gamma', 'refund rate', '$2M/yr'),
    'D.md': entry('Delta', 'refund rate', '$1M/yr'),
    'E.md': entry('Delta', 'return rate', '$0.5M/yr'),
    'Short.md': story(40),
    'Long.md': story(230),
    'Ask.md': '---\nreview-prep: ask\nabout: scope\n---\nI ask to own refunds from 1 September.\n',
  });

interface Answer {
  written: { path: string; action: string }[];
  messages: string[];
  minutes: { name: string; minutes: number }[];
  parts: { part: string; on: { title: string; because: string }[]; instead: { title: string }[] }[];
}

const agenda = ['agenda', '--date', '2026-07-14', '--minutes', '45', '--cycle', '2026-H1'];
const note = 'Reviews/2026-H1 review agenda.md';

async function answerOf(folder: string, ...argv: string[]): Promise<Answer> {
  const { code, out, error } = await run(folder, [...agenda, ...argv, '--json']);
  expect([code, error]).toEqual([0, '']);
  return JSON.parse(out) as Answer;
}
const titles = ({ parts }: Answer, name: string, list: 'on' | 'instead' = 'on'): string[] | undefined =>
  parts.find(({ part }) => part === name)?.[list].map(({ title }) => title);

test('a dry run shows what stands on the agenda and what could, with reasons and time boxes, and writes nothing', async () => {
  const folder = await vault();
  const before = await everyFile(folder);
  const { code, out } = await run(folder, [...agenda, '--dry-run']);
  expect(code).toBe(0);
  expect(out).toMatch(/^45 minutes: Rating \d+, Results \d+, Behaviours \d+, Asks \d+, Decisions \d+\n/);
  expect(out).toContain('1. Alpha: refund rate 9% → 6%\n   Ranked first because');
  expect(out).toMatch(/Could stand there instead:\n- {2}Delta: refund rate 9% → 6%\n {3}Would be fourth/);
  expect(out).toContain('-  Long: 107 s\n   It takes 107 seconds to tell, 45 at most: shorten it first.');
  expect(out).toContain('+## Results');
  expect(await everyFile(folder)).toEqual(before);
});

test('flags put on, leave out and move, and the note holds what the answer says', async () => {
  const folder = await vault();
  const answer = await answerOf(
    folder,
    ...['--with', 'D.md', '--without', 'beta', '--up', 'Gamma', '--rating', 'Exceeds', '--without', 'Ask'],
  );
  expect(titles(answer, 'results')).toEqual(['Gamma', 'Alpha', 'Delta']);
  expect(titles(answer, 'results', 'instead')).toEqual(['Beta', 'Delta']);
  expect(titles(answer, 'asks')).toEqual([]);
  expect(answer.minutes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  const text = (await everyFile(folder))[note] ?? '';
  expect([...text.matchAll(/^- \*\*\[\[\w\|(\w+)\]\]:\*\*/gm)].map(([, name]) => name)).toEqual([
    'Gamma',
    'Alpha',
    'Delta',
  ]);
  expect(text).toContain('I expect a rating of Exceeds for 2026-H1');
  expect(text).not.toContain('own refunds');
});

test('a story that takes too long is told, not dropped in silence', async () => {
  const folder = await vault();
  expect((await answerOf(folder)).messages).toEqual([
    'Not on the agenda: Long. It takes 107 seconds to tell, 45 at most: shorten it first.',
  ]);
  const answer = await answerOf(folder, '--with', 'Long');
  expect(answer.written).toEqual([{ path: note, action: 'refreshed' }]);
  expect(answer.messages).toContain('Long: It takes 107 seconds to tell, 45 at most: shorten it first.');
});

test.each([
  [
    ['--with', 'Nobody'],
    '--with Nobody: nothing that could stand on this agenda is called so; there are "Alpha"',
  ],
  [['--with', 'Delta'], '--with Delta: D.md:1 and E.md:1 are called so; name one of these places'],
])('%j cannot be done, and says why', async (argv, says) => {
  const folder = await vault();
  const { code, error } = await run(folder, [...agenda, ...argv]);
  expect(code).toBe(2);
  expect(error).toContain(says);
  expect(Object.keys(await everyFile(folder))).not.toContain(note);
});

test('one of several results of the same name is chosen by its place', async () => {
  const answer = await answerOf(await vault(), '--with', 'E.md:1');
  expect(answer.parts.find(({ part }) => part === 'results')?.on[2]?.because).toMatch(/^You chose it\./);
});

import { folderWith } from './folder';
import { run } from './run';

const agenda = (...lines: string[]): string =>
  ['---', 'review-prep: agenda', 'date: 2026-07-14', '---', '## Decisions', ...lines, ''].join('\n');

const messagesFor = async (...lines: string[]): Promise<string[]> => {
  const folder = await folderWith({ 'Agenda.md': agenda(...lines) });
  const { code, out } = await run(folder, ['recap', '--agenda', 'Agenda', '--json']);
  expect(code).toBe(0);
  return (JSON.parse(out) as { messages: string[] }).messages;
};

test('lines of the agenda that the recap cannot state are told by their number', async () => {
  expect(await messagesFor('- Rating: Exceeds [status:: said]', '- Promotion: perhaps')).toEqual([
    'Agenda.md, line 7: not in the recap, since nothing says that it was raised: add [status:: asked], said or confirmed',
  ]);
  expect(await messagesFor('- Ladder by May [status:: said]', '- A laptop [status:: confirmed]')).toEqual([
    'Agenda.md, lines 6, 7: not in the recap, since nothing says what it is about: begin with Rating:, Stretch goals:, Pay:, Promotion:, Next steps:',
  ]);
  expect(await messagesFor('- Rating - Exceeds [status:: said]', '- A laptop')).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const approved = path.join(__dirname, 'approved');
const documents = readdirSync(approved).map((name): [string, string[]] => [
  name,
  readFileSync(path.join(approved, name), 'utf8')
    .split('\n')
    .filter((line) => line.includes('📅')),
]);

/**
 * A due date as the Tasks plugin reads it: the sign, blanks or none, the day, and behind it nothing but other fields,
 * tags or a block's name up to the end of the line.
 * Source: https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format
 */
const atTheEnd = /📅 *(\d{4}-\d{2}-\d{2})(?: +(?:[#^][\w/-]+))*$/u;

test('Every due date of the documents stands where Tasks reads it, and is a day', () => {
  const lines = documents.flatMap(([name, dated]) => dated.map((line) => [name, line] as const));
  expect(lines.length).toBeGreaterThan(10);
  const unread = lines.filter(([, line]) => {
    const day = atTheEnd.exec(line)?.[1];
    return day === undefined || Number.isNaN(Date.parse(day));
  });
  expect(unread).toEqual([]);
});

test('What the documents ask to be done by a day is a task, with a box', () => {
  const tasks = documents.flatMap(([, dated]) => dated.filter((line) => /^\s*- \[[ x/-]\] /.test(line)));
  expect(tasks.length).toBeGreaterThan(5);
});

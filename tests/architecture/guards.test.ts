import { readFileSync } from 'node:fs';
import path from 'node:path';
import { guards } from '../../tools/guards/guards.mjs';

const root = path.join(__dirname, '../..');
const table = readFileSync(path.join(root, 'docs/reliability.md'), 'utf8');

test('every row of the torture suite has its guard, which stands where docs/reliability.md says', () => {
  const rows = Array.from({ length: 33 }, (_, at) => at + 1);
  expect([...new Set(guards.map(({ row }) => row))]).toEqual(rows);
  for (const { row, guard, file, edits } of guards) {
    for (const [from, to, place = file] of edits) {
      const pieces = readFileSync(path.join(root, place), 'utf8').split(from);
      expect([row, place, pieces.length]).toEqual([row, place, 2]);
      expect(to).not.toBe(from);
    }
    expect(table).toContain(`| T${row} | ${guard} | \`${file}\` | T${row} `);
  }
});

import { readNote } from '../../src/notes/read-note';
import { noteDay } from '../../src/notes/note-day';

describe('The day of a note', () => {
  test.each([
    ['Log.md', '---\ndate: 2026-03-12\n---\n', '2026-03-12'],
    ['Log.md', '---\ndate: 2026-03-12T09:30\n---\n', '2026-03-12'],
    ['Daily/2026-03-11.md', '---\ndate: 2026-03-12\n---\n', '2026-03-12'],
    ['Daily/2026-03-11 sync.md', 'text', '2026-03-11'],
    ['Daily/2026-02-31.md', 'text', null],
    ['2026-03-11/Log.md', 'text', null],
  ])('of %s with %j is told', (path, text, day) => {
    expect(noteDay(readNote(path, text))).toBe(day);
  });
});

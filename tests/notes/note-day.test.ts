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
    ['Journal/24.03.2026.md', 'text', '2026-03-24'],
    ['Journal/Di 24.03.2026 Beirat.md', 'text', '2026-03-24'],
    ['Journal/03.24.2026.md', 'text', null],
    ['Journal/20260324.md', 'text', '2026-03-24'],
    ['Journal/2026_03_24.md', 'text', '2026-03-24'],
    ['Journal/2026/03/24.md', 'text', '2026-03-24'],
    ['Journal/2026/13/24.md', 'text', null],
    ['Tickets/120260324.md', 'text', null],
    ['Weekly/2026-W13.md', 'text', '2026-03-29'],
    ['Weekly/2026-W01.md', 'text', '2026-01-04'],
    ['Weekly/2026-W53.md', 'text', '2027-01-03'],
    ['Weekly/2026-W54.md', 'text', null],
    ['Weekly/2026-W00.md', 'text', null],
    ['Monthly/2026-02.md', 'text', '2026-02-28'],
    ['Monthly/2026-12.md', 'text', '2026-12-31'],
    ['Monthly/2026-13.md', 'text', null],
    ['Quarterly/2026-Q2.md', 'text', '2026-06-30'],
    ['Monthly/9999-12.md', 'text', null],
    ['Yearly/2026.md', 'text', null],
    ['Talks/2026-02 plans.md', 'text', null],
  ])('of %s with %j is told', (path, text, day) => {
    expect(noteDay(readNote(path, text))).toBe(day);
  });
});

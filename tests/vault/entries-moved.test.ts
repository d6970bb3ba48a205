import { impactEntries } from '../../src/notes/impact-entry';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/settings/default-settings';
import { entriesInSteps, type EntriesRead, type ReadBefore } from '../../src/vault/entries-again';
import { entryReading } from '../../src/vault/note-values';
import { editsOfALog, logOfEntries } from './log-of-entries';

const reading = entryReading(defaultSettings);
const log = logOfEntries.join('\n');

/** Reads a log again, with the number of pauses that it offered. */
function again(text: string, before: ReadBefore | null): EntriesRead & { pauses: number } {
  const steps = entriesInSteps(readNote('Log 2026-03-24.md', text), reading, before);
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { ...step.value, pauses };
  }
}

const first = again(log, null);

test('the first reading of a log reads every entry and offers a pause after each', () => {
  expect([first.entries.length, first.read, first.pauses]).toEqual([4, 4, 4]);
  expect(first.entries).toEqual(impactEntries(readNote('Log 2026-03-24.md', log), reading));
});

test.each(editsOfALog)('after %s the entries stand where a fresh reading finds them', (_name, edit) => {
  const text = edit(log);
  const fresh = impactEntries(readNote('Log 2026-03-24.md', text), reading);
  const second = again(text, first.before);
  expect(second.entries).toEqual(fresh);
  expect(again(edit(text), second.before).entries).toEqual(
    impactEntries(readNote('Log 2026-03-24.md', edit(text)), reading),
  );
  expect(again(log, second.before).entries).toEqual(first.entries);
});

test.each([
  ['a line above it all', 0],
  ['a line in the middle', 0],
  ['a tagged bullet above it all', 1],
  ['a figure of one entry', 1],
  ['a field of a bullet below', 1],
  ['what a parent says', 1],
  ['an entry that goes', 0],
  ['two entries that change places', 0],
  ['a deeper bullet', 1],
  ['a day for the whole note', 4],
  ['front matter that cannot be read', 4],
  ['a kind that holds no entries', 0],
  ['nothing', 0],
])('after %s so many entries are read anew: %i', (name, read) => {
  const edit = editsOfALog.find(([known]) => known === name)?.[1] ?? String;
  expect(again(edit(log), first.before).read).toBe(read);
});

test('an entry that stands as it stood is handed on as it is', () => {
  const { entries } = again(`${log}\n- More\n`, first.before);
  entries.forEach((entry, at) => expect(entry).toBe(first.entries[at]));
});

test('a log under another name is read anew: its name may tell the day', () => {
  const steps = entriesInSteps(readNote('Log 2026-03-25.md', log), reading, first.before);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.read).toBe(4);
});

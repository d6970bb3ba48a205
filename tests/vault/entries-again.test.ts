import fc from 'fast-check';
import { impactEntries } from '../../src/notes/impact-entry';
import { readNote } from '../../src/notes/read-note';
import { scanBlocks, scanInSteps } from '../../src/notes/scan-blocks';
import { defaultSettings } from '../../src/settings/default-settings';
import { entriesInSteps, type EntriesRead, type ReadBefore } from '../../src/vault/entries-again';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { entryReading } from '../../src/vault/note-values';
import { buildIndex } from '../../src/vault/vault-index';
import { counted } from '../torture/counts';

const reading = entryReading(defaultSettings);

const line = fc.constantFrom(
  '- Cut refunds from 8% to 4%, see [[Refunds]] #impact',
  '- Rebuilt search #impact [initiative:: Search] [metric:: found parts] [value:: $1.2M/yr]',
  '  - [principles:: Dive Deep, Nonsense] [evidence:: [[Data]] - label, 2026-03-01; [[More]]]',
  '  - raised signups by 12% #impact [as-of:: 2026-02-31]',
  '    [okr:: [[OKR#^kr1]]] [sheet:: pin - asked for]',
  '  - #pay detail',
  '- A parent [sensitivity:: me]',
  '\t- Helped out #impact [period:: 2026-01-01 to 2026-02-01]',
  '- Plain',
  'A paragraph #impact',
  'A paragraph #pay',
  '# Heading',
  '```',
  '%% comment %%',
  '',
  '> [!note]',
  '> - In a callout, up 3% #impact',
);
const head = fc.constantFrom(
  '',
  '',
  '---\ndate: 2026-03-02\n---\n',
  '---\nsensitivity: me\n---\n',
  '---\nreview-prep: impact\n---\n',
  '---\nreview-prep: sheet\n---\n',
);
const text = fc.tuple(head, fc.array(line, { maxLength: 14 })).map(([top, lines]) => top + lines.join('\n'));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(40),
  insert: fc.oneof(
    line.map((one) => `\n${one}\n`),
    fc.constantFrom('', 'a', '\n', ' ', '---\ndate: 2026-01-01\n---\n'),
  ),
});

function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const again = (note: string, before: ReadBefore | null): EntriesRead =>
  finished(entriesInSteps(readNote('Log 2026-03-24.md', note), reading, before));

test('entries that are found again by their text are those of a fresh reading, after any edits', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 5 }), (first, edits) => {
      let now = first;
      let read = again(now, null);
      for (const { at, remove, insert } of edits) {
        const from = Math.floor(at * now.length);
        now = now.slice(0, from) + insert + now.slice(from + remove);
        read = again(now, read.before);
        expect(read.entries).toEqual(impactEntries(readNote('Log 2026-03-24.md', now), reading));
      }
    }),
    { numRuns: counted(300, 20_000), seed: 4 },
  );
});

test('a scan in steps is the scan', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 4 }), (note, lines) => {
      expect(finished(scanInSteps(note, 0, lines))).toEqual(scanBlocks(note, 0));
    }),
    { numRuns: counted(200, 5000), seed: 4 },
  );
});

describe('A long log that was changed in one place', () => {
  const bullets = Array.from(
    { length: 500 },
    (_, at) => `- Cut refunds of shop ${at} from 8% to ${at % 7}% #impact`,
  );
  const stamp = { modified: 1, size: 1 };

  test('has that entry read again and no other, and is what a fresh reading gives', async () => {
    const files = filesInMemory({ 'Log.md': bullets.join('\n') });
    const index = await buildIndex(files, defaultSettings, { pause: () => null });
    expect(index.counts().entries).toBe(500);
    const changed = ['# Log', '', ...bullets];
    changed[100] = `${bullets[98] ?? ''} twice`;
    await index.updatedInSlices('Log.md', changed.join('\n'), stamp, () => null);
    expect(index.counts().entries).toBe(501);
    const fresh = await buildIndex(filesInMemory({ 'Log.md': changed.join('\n') }), defaultSettings);
    expect(index.entries).toEqual(fresh.entries);
    expect(index.kept('Log.md')?.parts).toEqual(fresh.kept('Log.md')?.parts);
  });

  test('lets the host breathe between entries', async () => {
    let asked = 0;
    const pause = (): null => {
      asked++;
      return null;
    };
    const files = filesInMemory({ 'Log.md': bullets.join('\n') });
    const index = await buildIndex(files, defaultSettings, { pause });
    expect(asked).toBeGreaterThan(500);
    asked = 0;
    await index.updatedInSlices('Log.md', `${bullets.join('\n')}\n`, stamp, pause);
    expect(asked).toBeGreaterThan(500);
  });
});

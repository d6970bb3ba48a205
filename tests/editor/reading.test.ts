import fc from 'fast-check';
import { NoteInEditor, lensFor, ordered } from './note-in-editor';

const bullets = (amount: number): string =>
  Array.from(
    { length: amount },
    (_, index) => `- Worked on the billing page so that refunds fell by ${index % 9}% #impact\n`,
  ).join('');

describe('An open note', () => {
  test.each([100, 10_000])('has one claim read again for an edit in one of %i bullets', (amount) => {
    const note = new NoteInEditor(bullets(amount));
    expect(note.read()).toBe(amount);
    note.typeAfter('Worked on the billing page', ' twice');
    expect(note.read()).toBe(1);
  });

  test('has a bullet read again with its sub-bullets', () => {
    const note = new NoteInEditor(
      `${bullets(50)}- Cut refunds #impact\n  - from 4% to 3%\n  - in March\n${bullets(50)}`,
    );
    note.read();
    note.typeAfter('Cut refunds', ' again');
    expect(note.read()).toBe(3);
  });

  test('shows what a fresh lint finds', () => {
    const note = new NoteInEditor(bullets(20)).rest();
    expect(note.findings.length).toBeGreaterThan(0);
    expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
  });

  test('leaves a held bullet alone and reads it once it is let go', () => {
    const note = new NoteInEditor('- Shipped it #impact\n');
    note.read();
    const before = note.findings.length;
    note.edit({ changes: { from: note.text.length, insert: '- Worked on the new page #impact\n' } });
    note.read([{ from: 21, to: note.text.length }]);
    expect(note.findings).toHaveLength(before);
    note.read();
    expect(note.findings.length).toBeGreaterThan(before);
  });

  test('offers no fix whose text was edited since', () => {
    const note = new NoteInEditor(
      '- Rebuilt the setup flow, which raised activation from 31% to 38% #impact\n',
    );
    note.read();
    const fixes = () => note.findings.flatMap((finding) => finding.fixes.filter(({ safe }) => safe));
    expect(fixes()).toHaveLength(1);
    note.typeAfter('38% #impact', ' x');
    note.typeAfter('activation', 's');
    expect(fixes()).toEqual([]);
  });
});

const line = fc.constantFrom(
  '- Worked on search, which cut time to first result from 480 ms to 300 ms #impact',
  '- Helped with the launch #impact',
  '  - raised signups by 12%',
  '  more words on it',
  '- Plain bullet, untagged',
  '- Led 14 meetings #impact %% review-prep-disable-line no-outcome %%',
  '%% review-prep-disable weak-verb %%',
  '%% review-prep-enable %%',
  '```',
  '%%',
  'A paragraph #impact',
  'okr:: Faster search',
  '# Heading',
  '> quote',
  '> [!note]',
  '> - Improved things #impact',
  '',
  '<!-- review-prep:begin leading hash=1 -->',
  '<!-- review-prep:end leading -->',
  '---',
  'review-prep: impact',
  'review-prep-lint: false',
);
const body = fc.array(line, { maxLength: 16 }).map((lines) => lines.join('\n'));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(60)),
  insert: fc.oneof(
    line,
    line.map((text) => `\n${text}\n`),
    fc.constantFrom('a', ' ', '\n', '-', '`', '%', '#impact', ''),
  ),
  rest: fc.boolean(),
});

describe.each(['review', 'all-bullets'] as const)('With the scope %s, any edits', (scope) => {
  test('leave the findings of a fresh lint', () => {
    const lens = lensFor({ lint: { ...lensFor().facts.settings.lint, scope } });
    fc.assert(
      fc.property(body, fc.array(edit, { maxLength: 12 }), (text, edits) => {
        const note = new NoteInEditor(text, lens);
        for (const { at, remove, insert, rest } of edits) {
          const from = Math.floor(at * note.text.length);
          note.edit({ changes: { from, to: Math.min(note.text.length, from + remove), insert } });
          if (rest) note.rest();
        }
        note.rest();
        expect(ordered(note.findings)).toEqual(ordered(note.fresh()));
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

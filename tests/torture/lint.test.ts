import fc from 'fast-check';
import { counted, seedFor } from './counts';
import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import { rules } from '../../src/rules';
import { noteText, standardFacts } from '../rules/note-of';

const settings = () => ({ numRuns: counted(500, 20_000), seed: seedFor(12) });
const oddities = [
  '\ud83d\ude80',
  'e\u0301',
  '\0',
  '\u2028',
  '\u202eabc',
  '\r',
  '\r\n',
  '\n',
  '\ud83d',
  '\ufeff',
  '%%',
  '[[',
  ']]',
  '`',
  '<!--',
  '::',
  '#impact',
  '{{x}}',
  '<% x %>',
  '| ',
  '> ',
  '- ',
  '\t',
  '"',
  '$&',
];
const pieces = fc.oneof(
  fc.constantFrom(...oddities),
  fc.constantFrom(...rules.flatMap((rule) => rule.examples.map(({ text }) => noteText(rule, text)))),
  fc.constantFrom(
    '---\n',
    'review-prep: agenda\n',
    '## Pay\n',
    '## Rating\n',
    '- Cut refunds 8% ',
    '%% review-prep-disable weak-verb %%',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const notes = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));

describe('torture: lint of any text', () => {
  test('T12 throws nothing, stays inside the text and says the same twice', () => {
    fc.assert(
      fc.property(notes, fc.boolean(), (text, allBullets) => {
        const lint = () => lintNote(readNote('Impact/A.md', text), standardFacts, { allBullets });
        const found = lint();
        for (const { from, to, fixes } of found) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from).toBeLessThanOrEqual(to);
          for (const edit of fixes.flatMap(({ edits }) => edits))
            expect(edit.from >= 0 && edit.to <= text.length).toBe(true);
        }
        expect(lint()).toEqual(found);
      }),
      settings(),
    );
  });

  test('T11 ends soon where a line is long, brackets stay open or suppressions are many', () => {
    for (const text of [
      '- Cut refunds 8% #impact '.repeat(2_000),
      `- ${'[[a '.repeat(900)}#impact\n`,
      `- ${'`a '.repeat(900)}#impact\n`,
      `- ${'%% '.repeat(901)}#impact\n`,
      '- Cut refunds 8% #impact [a:: b]\n'.repeat(2_000),
      '- Ran it #impact %% review-prep-disable-line no-outcome %%\n'.repeat(1_000),
    ]) {
      expect(lintNote(readNote('A.md', text), standardFacts).every(({ to }) => to <= text.length)).toBe(true);
    }
  });
});

import fc from 'fast-check';
import { changedWords } from '../../src/editor/changed-words';

const marked = (before: string, after: string): string =>
  changedWords(before, after)
    .map(({ text, changed }) => (changed ? `<${text}>` : text))
    .join('');

test('a word that was replaced is the one that changed', () => {
  expect(marked('Raised it from 31% to 36%, up 5%', 'Raised it from 31% to 36%, up 5 pp')).toBe(
    'Raised it from 31% to 36%, up <5 pp>',
  );
  expect(marked('Pioneered price tests', 'Started price tests')).toBe('<Started >price tests');
});

test('words that moved count as changed where they are now', () => {
  expect(
    marked('Ran 9 price tests to lift margin by 1.8 pp', 'Lifted margin by 1.8 pp by running 9 price tests'),
  ).toBe('<Lifted >margin by 1.8 pp <by running 9 price tests>');
});

test('texts too long to compare are shown without a mark', () => {
  const long = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
  expect(changedWords(long, `${long} more`)).toEqual([{ text: `${long} more`, changed: false }]);
});

test('the stretches are the whole text, and nothing of the same text changed', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '1%'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = changedWords(before, after);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(after);
      expect(stretches.some(({ changed }) => changed)).toBe(marked(before, after) !== after);
      expect(changedWords(after, after).some(({ changed }) => changed)).toBe(false);
    }),
    { numRuns: 300, seed: 4 },
  );
});

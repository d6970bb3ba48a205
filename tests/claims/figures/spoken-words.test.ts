import fc from 'fast-check';
import { spokenWords } from '../../../src/claims/spoken-words';

test.each([
  ['$4.2M', 5],
  ['37.5%', 5],
  ['-27%', 4],
  ['from 480 ms to 300 ms', 9],
  ['2,400 customers', 5],
  ['1,000', 2],
  ['0', 1],
  ['In 2026', 4],
  ['2,026 people', 5],
  ['1.8 pp', 5],
  ['twenty-five people', 3],
  ['a third of them', 4],
  ['p95', 3],
  ['don’t stop', 2],
  ['40+', 2],
  ['€3k/yr', 5],
  ['**bold** [[link]] #tag', 3],
  ['NPS', 1],
  ['', 0],
  [' - … 😀', 0],
])('"%s" is said in %d words', (text, words) => {
  expect(spokenWords(text)).toBe(words);
});

test('two sentences take as many words as each of them', () => {
  const sentence = fc.constantFrom(
    'We cut refunds by 8%.',
    'It cost $12k.',
    'Nobody asked twice.',
    'Then 3 of 4 teams left.',
  );
  fc.assert(
    fc.property(sentence, sentence, (first, second) => {
      expect(spokenWords(`${first} ${second}`)).toBe(spokenWords(first) + spokenWords(second));
    }),
  );
});

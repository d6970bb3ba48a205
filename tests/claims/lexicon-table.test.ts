import { hashOf } from '../../src/claims/letter-hash';
import { inSteps } from '../../src/claims/in-steps';
import { lexiconInSteps, unknownWord } from '../../src/claims/lexicon';
import { findEntry, tableInSteps } from '../../src/claims/lexicon-table';
import { bulletsOfEvaluation } from './bullets-of-evaluation';
import { everyBullet } from './every-bullet';

const lexicon = inSteps(lexiconInSteps);
const table = inSteps(() => tableInSteps(lexicon()));
const found = (word: string) => findEntry(table(), hashOf(word), word.length);

test('every word of the tables is found, and none in place of another', () => {
  const wrong = [...lexicon()].filter(([word, entry]) => found(word) !== entry);
  expect(wrong.map(([word]) => word)).toEqual([]);
});

test('words that the tables do not know are found nowhere', () => {
  const words = new Set(
    [...everyBullet(), ...bulletsOfEvaluation()]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\d]+/u),
  );
  const unknown = [...words].filter((word) => !lexicon().has(word));
  expect(unknown.length).toBeGreaterThan(3000);
  expect(unknown.filter((word) => found(word) !== unknownWord)).toEqual([]);
});

import { once } from '../once';
import { currencyCodes, currencyMarks } from './currencies';
import { monthNames } from './identifier-words';
import { cadenceAdverbs, risesAndFalls } from './neighbour-words';
import { magnitudeWords } from './number-words';
import { unitWords } from './unit-words';
import { bucketOf, bucketsOf } from './word-triggers';

/**
 * Whether a word whose letters hash to `hash` may say something of a number beside it: its unit, magnitude, currency,
 * direction or cadence. What most words are is known so without cutting them out of the text.
 */
export const mayTell = (hash: number): boolean => telling()[bucketOf(hash)] !== 0;

const telling = once(() =>
  bucketsOf([
    ...risesAndFalls().keys(),
    ...currencyCodes,
    ...currencyMarks.keys(),
    ...magnitudeWords.keys(),
    ...unitWords.keys(),
    ...monthNames.keys(),
    ...cadenceAdverbs.keys(),
    ...'a an at another by each every in of only per to'.split(' '),
  ]),
);

import type { Cadence } from '../claim';
import { wordTable } from './word-table';
import { once } from '../once';
import { setOf, wordsOf, type Words } from '../words/set-of';

/** Words that leave an amount open, before it. "than" is that of "more than", "least" that of "at least". */
export const approximations = setOf(
  'about around nearly almost roughly approximately approx circa ca over under above below than least most upto beyond ' +
    'exceeding exceeded exceeds approaching close some well just north upwards upward maybe probably estimated',
);

const rising = wordsOf(
  'up rose rise rises rising raised raise raising raises grew grow grows growing growth increase increased increases ' +
    'increasing lifted lift lifts lifting boosted boost boosts boosting improved improve improves improving improvement ' +
    'gained gain gains gaining jumped jump climbed climb climbing added expanded expanding expand accelerated ' +
    'accelerating surged higher more uplift upsurge elevated multiplied widened extended',
);
const falling = wordsOf(
  'down fell fall falls falling dropped drop drops dropping cut cuts cutting reduced reduce reduces reducing reduction ' +
    'decreased decrease decreases decreasing lowered lower lowers lowering declined decline declining shrank shrink ' +
    'shrunk shrinking slashed slash slashing trimmed trim trimming fewer less shortened shorten shortening brought ' +
    'minimised minimized saved saving sank slipped lost decreasing dipped curbed halted pared shaved eased',
);

/** Words that say that something rose or fell; an amount after them, or after "by", is a change. */
export const risesAndFalls = once(
  (): ReadonlyMap<string, 1 | -1> => new Map([...signed(rising, 1), ...signed(falling, -1)]),
);

const signed = (words: Words, sign: 1 | -1): [string, 1 | -1][] =>
  [...words.made()].map((word) => [word, sign]);

/** Words that can follow an amount without being what it counts. */
export const functionWords = setOf(
  'a an the and or but nor of in on at to from by for with within without per via than as after before since until till ' +
    'through during over under across between into against about around while when where which who that this these those ' +
    'last next each every is are was were be been has have had up down off out if so yet also then now instead versus vs ' +
    'because despite thanks following using plus minus only alone already again it its we our they their my i you your he ' +
    'she his her not no fewer less more faster slower higher lower better worse compared thereby resulting leading making',
);

/** What "a", "per" or "/" repeats an amount by. */
export const cadenceWords = wordTable<Cadence>({
  h: 'hour',
  hr: 'hour',
  hour: 'hour',
  d: 'day',
  day: 'day',
  night: 'day',
  w: 'week',
  wk: 'week',
  week: 'week',
  mo: 'month',
  mon: 'month',
  mth: 'month',
  month: 'month',
  q: 'quarter',
  qtr: 'quarter',
  quarter: 'quarter',
  y: 'year',
  yr: 'year',
  year: 'year',
  annum: 'year',
});

/** Cadences said in one word. */
export const cadenceAdverbs = wordTable<Cadence>({
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
  annualised: 'year',
  annualized: 'year',
  arr: 'year',
  acv: 'year',
  mrr: 'month',
});

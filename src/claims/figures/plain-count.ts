import type { Figure } from '../claim';
import { plainFigure } from './amount';
import { digitsEnd, isLetter, lettersEnd } from './characters';
import { alwaysNames, sometimesNames } from './identifier-words';
import { wordBeforeEnd, wordStart } from './near-words';
import { approximations } from './neighbour-words';
import { integer } from './read-digits';
import { mayTell } from './telling-words';
import { hashOf } from './word-triggers';
import { listsOf } from '../words/set-of';

/** In letters. What joins an amount to the next ("to", "and", "out") is shorter. */
const shortest = 4;

/**
 * "65 people", "(65 people": the amount at `at`, where it is a whole number of at most three digits between words that
 * tell nothing of one. Null where it has to be read in full.
 */
export function plainCount(text: string, at: number, floor: number): Figure | null {
  const to = digitsEnd(text, at);
  if (to - at > 3 || text.charCodeAt(to) !== 32 || !standsAlone(text, at, floor)) return null;
  const from = to + 1;
  const end = lettersEnd(text, from);
  if (end - from < shortest || mayTell(hashOf(text, from, end))) return null;
  const figure = plainFigure(text, at, to, 'count', 'level');
  figure.value = integer(text, at, to);
  figure.step = 1;
  return figure;
}

/** Whether only a word or a bracket stands before the number, and that word tells nothing of it. */
function standsAlone(text: string, at: number, floor: number): boolean {
  if (at - 1 <= floor) return false;
  const before = text.charCodeAt(at - 1);
  if (before !== 40 && (before !== 32 || !isLetter(text.charCodeAt(at - 2)))) return false;
  const end = wordBeforeEnd(text, at, floor);
  if (end < 0) return before === 40;
  const start = wordStart(text, end, floor);
  if (start === floor && floor > 0) return false;
  const hash = hashOf(text, start, end);
  return (
    !mayTell(hash) && (listsOf(hash) & (approximations.bit | alwaysNames.bit | sometimesNames.bit)) === 0
  );
}

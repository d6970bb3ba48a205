import type { Figure } from '../claim';
import { wordBefore } from './near-words';

/** Which of two neighbouring figures came before the other in time; null where the text does not set them against each other. */
export type Order = 'before-after' | 'after-before' | null;

const MAX_GAP = 60;
const arrow = /(?:-{1,2}>|=>|[→➔➜⟶⇒])/;
const breaks = /[.;!?](?:\s|$)|\b(?:and|while|but|plus)\b/i;
const toEnd =
  /\b(?:to|into)(?: (?:just|only|about|around|under|over|below|above|nearly|almost|roughly|less than|more than|as low as|a))?\W*$/i;
const fromEnd =
  /\b(?:from|was|were|versus|vs\.?|instead of|rather than|against|compared (?:to|with)|previously|before|formerly|earlier)\W*$/i;
const nowEnd = /\b(?:now|today|currently|is now|this (?:year|quarter|month|week|half))\W*$/i;
const past =
  /\b(?:last (?:year|quarter|month|week|half)|before|previously|a year ago|earlier|in the past|used to be)\b/i;
const present =
  /^\W*(?:(?:this|the current) (?:year|quarter|month|week|half)|now|today|after|afterwards|currently)\b/i;

/**
 * How the text between and around `first` and `second` orders them. Both must be amounts of one kind.
 * `next` is the figure after them: in "up 2% from 10% to 12%" the 10% belongs to it, not to the 2%.
 */
export function orderOf(text: string, first: Figure, second: Figure, next?: Figure): Order {
  const gap = second.from - first.to;
  if (gap < 1 || gap > MAX_GAP) return null;
  const between = text.slice(first.to, second.from);
  if (arrow.test(between)) return 'before-after';
  const opener = wordBefore(text, first.from, 0);
  if (opener === 'from' && toEnd.test(between) && !breaks.test(between)) return 'before-after';
  if (isPast(text, second, between, opener)) return 'before-after';
  if (/^ to(?: (?:just|only|about|under|over|below))? $/.test(between))
    return opener === 'by' ? null : 'before-after';
  if (!fromEnd.test(between) || !isShort(between)) return null;
  const opensPair =
    next !== undefined &&
    wordBefore(text, second.from, 0) === 'from' &&
    orderOf(text, second, next) === 'before-after';
  return opensPair ? null : 'after-before';
}

/** "was 640 ms, now 300 ms"; "14 last year, 0 this year". */
function isPast(text: string, second: Figure, between: string, opener: string): boolean {
  if (opener === 'was' && nowEnd.test(between)) return true;
  if (!past.test(between)) return false;
  return (
    nowEnd.test(between) || present.test(text.slice(second.to, second.to + 24)) || presentSoon(text, second)
  );
}

function presentSoon(text: string, { to }: Figure): boolean {
  return /^ [a-z]+ (?:this (?:year|quarter|month|week|half)|now|today)\b/i.test(text.slice(to, to + 40));
}

/** No other clause and at most three words besides the connective. */
function isShort(between: string): boolean {
  return between.length <= 40 && !/[;!?]|\.\s|\b(?:and|while|but)\b/i.test(between);
}

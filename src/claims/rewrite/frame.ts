import { hasForm, isDash, isWord, wordsOf, verbAt, wordOf } from './words';
import { readLabelled } from './labelled';
import { bodyEnd } from './closing';
import type { Token } from './tokens';

/**
 * The stretch of tokens `[first, last)` that a reordering works on. What stands before it (list marker, date, label,
 * fields, "In Q2,") stays in front; what stands after it (tags, links, fields, block id, full stop) stays at the end.
 */
export interface Frame {
  first: number;
  last: number;
  /** A time or a condition was left in front: it may have told when the work was done, not the result. */
  adjunct: boolean;
}

export function frameOf(text: string, tokens: readonly Token[]): Frame {
  const last = bodyEnd(text, tokens);
  let first = 0;
  let adjunct = false;
  for (;;) {
    const next = openingEnd(text, tokens, first, last);
    if (next > first) first = next;
    else {
      const after = adjunctEnd(tokens, first, last);
      if (after === first) return { first, last, adjunct };
      // A role ("As interim manager") says nothing of when.
      if (!isWord(tokens[first], 'as') || isWord(tokens[first + 1], 'of')) adjunct = true;
      first = after;
    }
  }
}

function openingEnd(text: string, tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at];
  if (!token || at >= last) return at;
  if (token.kind === 'tag' || token.kind === 'field' || token.kind === 'emoji' || token.kind === 'note') {
    return separatorEnd(tokens, at + 1);
  }
  if (token.kind === 'mark' && /^[-*+•–—|:,]$/.test(token.word)) return at + 1;
  if (token.kind === 'aside') return separatorEnd(tokens, at + 1);
  if (token.kind === 'link' && isSeparator(tokens[at + 1])) return at + 2;
  if (isWord(token, 'also')) return at + 1;
  const dated = dateEnd(text, tokens, at);
  if (dated > at) return dated;
  return readLabelled({ text, tokens, from: at, to: last }) ? at : labelEnd(tokens, at, last);
}

const isSeparator = (token: Token | undefined): boolean =>
  isDash(token) || (token?.kind === 'mark' && /^[:|·]$/.test(token.word));

const separatorEnd = (tokens: readonly Token[], at: number): number =>
  isSeparator(tokens[at]) ? at + 1 : at;

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/;
const datePart =
  /^(?:\d{4}(?:-\d\d?(?:-\d\d?)?)?|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|q[1-4]|h[12]|w\d\d?|fy\d{2,4}|\d{4}-[qhw]\d\d?|week|q[1-4][-/ ]?\d{2,4})$/;

/** A date that a separator, or emphasis of its own, sets off from the claim. */
function dateEnd(text: string, tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 4 && isDatePart(tokens[end])) end++;
  if (end === at) return at;
  if (isSeparator(tokens[end]) || isWord(tokens[end], ',')) return end + 1;
  const lastToken = tokens[end - 1];
  const apart = lastToken !== undefined && lastToken.end > lastToken.to && text.charAt(lastToken.end) !== '';
  return apart || isFullDate(lastToken) ? end : at;
}

const isDatePart = (token: Token | undefined): boolean =>
  token !== undefined && token.word !== '' && (months.test(token.word) || datePart.test(token.word));

const isFullDate = (token: Token | undefined): boolean => /^\d{4}-\d\d-\d\d$/.test(wordOf(token));

/** "Frugality: swapped ...": up to five words and a colon, with a claim that opens by itself behind it. */
function labelEnd(tokens: readonly Token[], at: number, last: number): number {
  for (let i = at; i < Math.min(at + 8, last - 2); i++) {
    const token = tokens[i];
    if (isWord(token, ':')) return i > at && opensClaim(tokens, i + 1) ? i + 1 : at;
    // A dash sets off a label only where the label is emphasised.
    if (
      isDash(token) &&
      i > at &&
      (tokens[i - 1]?.end ?? 0) > (tokens[i - 1]?.to ?? 0) &&
      tokens[at]?.start !== tokens[at]?.from
    ) {
      return opensClaim(tokens, i + 1) ? i + 1 : at;
    }
    if (token?.kind === 'mark' && !isWord(token, '&', '/', ',')) return at;
  }
  return at;
}

const opensClaim = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (isWord(token, 'i', 'we', 'by', 'through', 'using', 'also', 'after')) return true;
  const verb = verbAt(token);
  return (
    hasForm(verb, 'past') ||
    hasForm(verb, 'base') ||
    (/ly$/.test(wordOf(token)) && hasForm(verbAt(tokens[at + 1]), 'past'))
  );
};

const adjuncts = wordsOf(
  'in over during across within since throughout as at on for last this between by from',
);

/** "In Q2 2025, rebuilt", "In 2025 rebuilt": a time, place or role before the claim; not "By merging", which is the work itself. */
function adjunctEnd(tokens: readonly Token[], at: number, last: number): number {
  if (!adjuncts.has(wordOf(tokens[at]))) return at;
  if (hasForm(verbAt(tokens[at + 1]), 'gerund')) return at;
  if (isWord(tokens[at], 'this', 'last') && isWord(tokens[at + 2], 'i', 'we')) return at + 2;
  let dated = at + 1;
  while (isDatePart(tokens[dated])) dated++;
  if (dated > at + 1 && hasForm(verbAt(tokens[dated]), 'past')) return dated;
  if (
    isWord(tokens[at], 'by') &&
    !isDatePart(tokens[at + 1]) &&
    !isWord(tokens[at + 1], 'the', 'mid', 'year-end')
  )
    return at;
  for (let i = at + 1; i < Math.min(at + 9, last - 2); i++) {
    if (isWord(tokens[i], ',')) {
      const next = tokens[i + 1];
      return isWord(next, 'i', 'we') || hasForm(verbAt(next), 'past') ? i + 1 : at;
    }
    if (tokens[i]?.kind === 'mark') return at;
  }
  return at;
}

import { hasForm, isDash, isDeterminer, isWord, verbAt } from './words';
import { readLabelled } from './labelled';
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
      first = after;
      adjunct = true;
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

const isFullDate = (token: Token | undefined): boolean => /^\d{4}-\d\d-\d\d$/.test(token?.word ?? '');

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
    (/ly$/.test(token?.word ?? '') && hasForm(verbAt(tokens[at + 1]), 'past'))
  );
};

/** "In Q2 2025, rebuilt": a time, place or role before the claim; not "By merging", which is the work itself. */
function adjunctEnd(tokens: readonly Token[], at: number, last: number): number {
  if (
    !isWord(
      tokens[at],
      'in',
      'over',
      'during',
      'across',
      'within',
      'since',
      'throughout',
      'as',
      'at',
      'on',
      'for',
      'last',
      'this',
      'between',
      'by',
      'from',
    )
  )
    return at;
  if (hasForm(verbAt(tokens[at + 1]), 'gerund')) return at;
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

function bodyEnd(text: string, tokens: readonly Token[]): number {
  let last = tokens.length;
  for (;;) {
    const shorter = trailingStart(text, tokens, last);
    if (shorter === last) return last;
    last = shorter;
  }
}

function trailingStart(text: string, tokens: readonly Token[], last: number): number {
  const token = tokens[last - 1];
  const before = tokens[last - 2];
  if (!token) return last;
  if (token.kind === 'tag' || token.kind === 'field' || token.kind === 'emoji' || token.kind === 'note')
    return last - 1;
  if (token.kind === 'mark') return /^(?:[.!…;,|·—–-]|\.\.\.|--)$/.test(token.word) ? last - 1 : last;
  if (token.kind === 'amount' && before?.kind === 'emoji') return last - 2;
  if (token.kind === 'aside')
    return belongsToWhole(text.slice(token.from + 1, token.to - 1)) ? last - 1 : last;
  if (token.kind === 'link') return standsApart(before, tokens[last - 3]) ? last - 1 : last;
  return nameAfterDash(text, tokens, last);
}

/** A link that follows a separator, a figure or a full stop points at the whole; else it is a part of the sentence. */
function standsApart(before: Token | undefined, earlier: Token | undefined): boolean {
  if (!before) return false;
  if (before.kind !== 'word') return before.kind !== 'code' && before.kind !== 'quote';
  const verb = verbAt(before);
  const governed =
    hasForm(verb, 'gerund') || hasForm(verb, 'past') || (hasForm(verb, 'base') && isWord(earlier, 'to'));
  return !governed && !isDeterminer(before) && !governs.test(before.word);
}

/** Words that a name follows as their object. */
const governs =
  /^(?:of|for|to|in|on|at|by|with|from|into|via|per|and|or|through|across|over|under|onto|within|between|behind|like|as|than|using|called|named|old|legacy|existing|first|whole|entire|new|live)$/;

const reference =
  /^(?:(?:see|source|sources|ref|cf|via|from|per|evidence|proof|link|details?|data|dashboard|doc)\b|[A-Z][A-Z0-9]+-\d+|#\d+|PR\b|MR\b|RFC\b|with\b|together with\b|jointly\b|joint\b|co-led|team of\b|solo\b|\d{4}\b|Q[1-4]\b|H[12]\b|FY\d|!?\[|https?:|[a-z]+ #?\d+$)/;
const dated = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?,?(?: \d{4})?$/i;
const principle = /^[A-Z][\w'’,;]*(?: (?:and|for|of|the|on|to|in|be|with|&|[A-Z][\w'’,;]*))*$/;

/** What a closing parenthesis says of the whole bullet: a source, a ticket, a date, a principle, who else took part. */
const belongsToWhole = (inside: string): boolean =>
  reference.test(inside) ||
  dated.test(inside) ||
  (principle.test(inside) && inside.length < 60 && /[a-z]/.test(inside));

/** "... — Dive Deep": capitalised words that a dash or bar sets off. */
function nameAfterDash(text: string, tokens: readonly Token[], last: number): number {
  for (let i = last - 1; i > Math.max(last - 9, 1); i--) {
    const token = tokens[i];
    if (isDash(token) || isWord(token, '|', '·')) {
      const from = tokens[i + 1]?.from;
      return from !== undefined && i < last - 1 && principle.test(text.slice(from, tokens[last - 1]?.to))
        ? i
        : last;
    }
    if (token?.kind !== 'word' && !isWord(token, ',', ';', '&')) return last;
  }
  return last;
}

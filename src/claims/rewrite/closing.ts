import type { Token } from './tokens';
import { hasForm, isDash, isDeterminer, isWord, verbAt } from './words';

/** Where the claim ends: before tags, fields, links that stand apart, block ids, and what brackets say of the whole. */
export function bodyEnd(text: string, tokens: readonly Token[]): number {
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
  /^(?:of|for|to|in|on|at|by|with|from|into|via|per|and|or|through|across|over|under|onto|within|between|behind|since|until|before|after|during|like|as|than|using|called|named|old|legacy|existing|first|whole|entire|new|live)$/;

const reference =
  /^(?:(?:see|source|sources|ref|cf|via|from|per|evidence|proof|link|details?|data|dashboard|doc)\b|[A-Z][A-Z0-9]{1,9}-\d|#\d|PR\b|MR\b|RFC\b|with\b|together with\b|jointly\b|joint\b|co-led|team of\b|solo\b|\d{4}\b|Q[1-4]\b|H[12]\b|FY\d|!?\[|https?:|[a-z]{1,12} #?\d{1,9}$)/;
const dated = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2})?,?(?: \d{4})?$/i;
const principle = /^[A-Z][\w'’,;]*(?: (?:and|for|of|the|on|to|in|be|with|&|[A-Z][\w'’,;]*))*$/;

/** "(from 210 to 147)", "(was 61)", "(per agent)": of the figure before it, and no source. */
const ofFigure =
  /^(?:from|was|were|vs|versus|previously|formerly|before|against|over|under|about|around|target|goal) .*\d|^per (?!the )[a-z\d]/;

/** What a closing parenthesis says of the whole bullet: a source, a ticket, a date, a principle, who else took part. */
const belongsToWhole = (inside: string): boolean =>
  (reference.test(inside) && !ofFigure.test(inside)) ||
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

import type { Ask } from './asks';
import { F, N } from './lexicon';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { has, setOf } from './word-form';
import * as general from './words/general-words';

const generalWords = setOf(general.generalWords);

const isGeneralWord = (text: string): boolean =>
  generalWords.has(text) || (text.endsWith('s') && generalWords.has(text.slice(0, -1)));

/** Whether nothing definite is asked for: no project, area, role, level or amount. */
export function isVagueAsk(tokens: readonly Token[], ask: Ask, masked: string, text: string): boolean {
  if (text.includes('[[') && !linksToMeeting(text)) return false;
  let start = ask.at;
  const told = tokens.slice(0, start).some((token) => has(token, F.past) && !has(token, F.base));
  while (!told && start > 0 && !closing.has(tokens[start - 1]?.kind ?? TokenKind.word)) start--;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.aside) continue;
    if (token.kind === TokenKind.stop && at > ask.at) return true;
    if (token.kind === TokenKind.number && !isDatePart(token, tokens[at - 1])) return false;
    if (token.kind !== TokenKind.word || isGeneralWord(token.text) || isDateWord(token.text)) continue;
    if (token.text.endsWith('er') && indefinite.has(tokens[at - 1]?.text ?? '')) continue;
    if (
      (token.entry.noun &
        (N.determiner | N.pronoun | N.auxiliary | N.preposition | N.adverb | N.comparative)) !==
      0
    )
      continue;
    if (token.text.length <= 3 && masked.slice(token.from, token.to) === token.text) continue;
    return false;
  }
  return true;
}

/** "Something meatier" is as open as "something". */
const indefinite = setOf('something anything things stuff somewhere');

/** A link to the notes of a meeting names nothing. */
const linksToMeeting = (text: string): boolean =>
  text
    .split('[[')
    .slice(1)
    .some((link) => meeting.test(link.split(']', 1)[0] ?? ''));

const meeting = /1on1|1:1|\d{4}-\d\d/;

const closing = new Set([TokenKind.stop, TokenKind.semicolon, TokenKind.colon]);

const dateWords = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday spring summer autumn winter q1 q2 q3 q4 h1 h2',
);
const isDateWord = (text: string): boolean => dateWords.has(text);
const isDatePart = (token: Token, before: Token | undefined): boolean =>
  /^(?:20\d\d|1on1|1:1)/.test(token.text) || (before !== undefined && isDateWord(before.text));

import type { Claim, ClaimWords } from '../claims/claim';
import { readClaim } from '../claims/read-claim';
import { moved } from '../claims/text';
import type { Range } from '../claims/text';
import type { Note } from '../notes/note';
import { readAsk } from '../notes/ask';
import { proseOf } from './prose';
import type { Facts } from './rule';
import { typedReading } from './typed-reading';

/** What an ask note asks, as one claim. Offsets are of the note. */
export interface AskBody extends Range {
  text: string;
  vague: boolean;
}

/** The body of an open ask note; null for every other note and for one that asks nothing yet. */
export function askBody(note: Note, facts: Facts): AskBody | null {
  if (readAsk(note, typedReading(facts))?.status !== 'open') return null;
  const range = bodyOf(note);
  if (!range) return null;
  const text = note.text.slice(range.from, range.to);
  return { ...range, text: proseOf(text), vague: readAsAsk(text, facts.settings.lint.words).vague };
}

/** A text that is a request by where it stands, read as one. */
export function readAsAsk(text: string, words: ClaimWords): Claim {
  const claim = readClaim(text, words);
  if (claim.class === 'ask') return claim;
  const wish = readClaim(asWish(text), words);
  return { ...claim, class: 'ask', quantified: false, vague: wish.class === 'ask' && wish.vague };
}

/** From the first to the last of its paragraphs and bullets, the first heading left out. */
function bodyOf({ text, blocks }: Note): Range | null {
  const pieces: Range[] = [
    ...blocks.paragraphs,
    ...blocks.bullets.map(({ contentFrom, contentTo }) => ({ from: contentFrom, to: contentTo })),
  ].filter(({ from, to }) => proseOf(text.slice(from, to)).trim() !== '');
  if (pieces.length === 0) return null;
  const from = Math.min(...pieces.map((piece) => piece.from));
  const to = Math.max(...pieces.map((piece) => piece.to));
  return moved({ from: 0, to: text.slice(from, to).trimEnd().length }, from);
}

/** "Own the pricing roadmap" is a request in an ask note, though nothing in its words says so. */
const asWish = (text: string): string => `I would like ${text.charAt(0).toLowerCase()}${text.slice(1)}`;

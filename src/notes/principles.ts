import { matchPrinciples } from '../settings/match-principles';
import type { MatchedPrinciples } from '../settings/match-principles';
import type { Note } from './note';
import type { Reading } from './stated';

export interface StatedPrinciples extends MatchedPrinciples {
  /** 1-based line of the first statement; null where there is none. */
  line: number | null;
}

/** The principles that the field `principles` names, in the note's own offsets. */
export function statedPrinciples(
  reading: Reading,
  note: Note,
  principles: readonly string[],
): StatedPrinciples {
  const fields = reading.fields.get('principles');
  if (!fields) return { known: [], unknown: [], line: null };
  const matches = fields.map(({ from, to }) => {
    // The source rather than the parsed list: unquoted, `[Are Right, A Lot]` is one name and YAML's two items.
    const { known, unknown } = matchPrinciples(note.text.slice(from, to), principles);
    return {
      known,
      unknown: unknown.map((part) => ({ ...part, from: part.from + from, to: part.to + from })),
    };
  });
  return {
    known: [...new Set(matches.flatMap(({ known }) => known))],
    unknown: matches.flatMap(({ unknown }) => unknown),
    line: fields[0]?.line ?? null,
  };
}

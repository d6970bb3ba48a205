import type { Claim, ClaimWords, Figure } from '../../claims/claim';
import { readClaim } from '../../claims/read-claim';
import { sliceOf, type Range } from '../../claims/text';
import type { EntryPlace } from './places';
import type { Link } from '../links';
import { linksIn } from '../links';
import { lineAt } from '../line-at';
import type { Note } from '../note';
import { payWords } from '../pay-words';
import type { Stated } from '../stated';
import type { Worth } from './money';

/** What the sentence of an entry says where no field does. */
export interface Prose {
  claim: Claim;
  /** Where the claim's text begins in the note: its offsets count from there. */
  base: number;
}

interface ProseReading {
  words?: ClaimWords;
  readClaim?: typeof readClaim;
}

/**
 * The sentence that opens an entry: a bullet's own text, or for a note its first one with a figure in the result.
 * Null where a note has none.
 */
export function proseOf(note: Note, { bullet, stretches }: EntryPlace, reading: ProseReading): Prose | null {
  const [own] = stretches;
  if (bullet === null) return quantifiedIn(note, stretches, reading);
  return own ? proseAt(note, own, reading) : null;
}

/**
 * The sentence that tells the result: the one that opens the entry, or where that tells of work alone the first
 * sub-bullet's with a figure in the result. Pay that was noted below an entry is none of it.
 */
export function toldIn(
  note: Note,
  { bullet, stretches }: EntryPlace,
  opening: Prose | null,
  reading: ProseReading,
): Prose | null {
  const isWork = opening?.claim.class === 'activity' || opening?.claim.class === 'other';
  const below = bullet !== null && isWork ? quantifiedIn(note, stretches.slice(1), reading) : null;
  return below && !payWords.test(below.claim.text) ? below : opening;
}

function quantifiedIn(note: Note, stretches: readonly Range[], reading: ProseReading): Prose | null {
  for (const stretch of stretches) {
    const prose = proseAt(note, stretch, reading);
    if (prose.claim.quantified) return prose;
  }
  return null;
}

const proseAt = (
  note: Note,
  { from, to }: Range,
  { words, readClaim: read = readClaim }: ProseReading,
): Prose => ({ claim: read(note.text.slice(from, to), words), base: from });

/** One end of the change that the sentence states, or the change itself. */
export function proseFigure(
  note: Note,
  prose: Prose | null,
  end: 'before' | 'after' | 'by',
): Stated<Figure> | null {
  const figure = prose?.claim.changes.find((change) => change[end] !== undefined)?.[end];
  if (!prose || !figure) return null;
  const from = fromHedge(prose.claim.text, figure);
  // A figure of a stated value counts its offsets from its own text.
  return inNote(
    note,
    prose,
    { from, to: figure.to },
    { ...figure, from: figure.from - from, to: figure.to - from },
  );
}

/** Where the words begin that make the figure approximate: "about 300 s" must not come out as "300 s". */
function fromHedge(text: string, { from, approximate }: Figure): number {
  const words = approximate ? hedge.exec(text.slice(Math.max(0, from - 20), from)) : null;
  return from - (words?.[0].length ?? 0);
}

const hedge =
  /\b(?:about|around|nearly|almost|roughly|approximately|circa|over|under|above|below|at (?:least|most)|(?:more|less) than|(?:up|close) to) $/i;

/**
 * An amount of money by the month or the year that is neither end of a change ("worth $900k a year"); none where the
 * result is only likely, since the sum may then belong to the work.
 */
export function proseWorth(note: Note, prose: Prose | null): Stated<Worth> | null {
  if (!prose?.claim.quantified || prose.claim.likely) return null;
  const { figures, changes } = prose.claim;
  const isEnd = (figure: Figure): boolean =>
    changes.some(({ before, after }) => before === figure || after === figure);
  const figure = figures.find((one) => isWorth(one) && !isEnd(one));
  if (!figure) return null;
  const { value, unit: currency, cadence } = figure;
  const low = figure.low ?? value;
  const high = figure.high ?? value;
  if (low === null || high === null) return null;
  return inNote(note, prose, withCadence(prose.claim.text, figure), {
    low: Math.abs(low),
    point: value === null ? null : Math.abs(value),
    high: Math.abs(high),
    currency,
    cadence: cadence === 'year' ? 'yearly' : 'monthly',
  });
}

/** The figure with the words behind it that give its cadence, so that its text says all it means. */
function withCadence(text: string, { from, to }: Figure): Range {
  const words = /^ (?:(?:a|per|each|every) (?:year|month)|annually|yearly|monthly)\b/i.exec(
    text.slice(to, to + 20),
  );
  return { from, to: to + (words?.[0].length ?? 0) };
}

const isWorth = ({ kind, of, role, cadence }: Figure): boolean =>
  (kind === 'money' || (kind === 'range' && of === 'money')) &&
  (role === 'change' || role === 'level') &&
  (cadence === 'year' || cadence === 'month');

function inNote<T>(note: Note, { base }: Prose, range: Range, value: T): Stated<T> {
  const moved = { from: range.from + base, to: range.to + base };
  return {
    text: sliceOf(note.text, moved),
    value,
    ...moved,
    line: lineAt(note, moved.from),
    source: 'prose',
  };
}

/** The links in an entry's prose, those inside fields left out; embedded pictures are proofs as well. */
export function proseLinks(note: Note, place: EntryPlace): Link[] {
  const links = place.stretches.flatMap((stretch) => linksIn(note.text, stretch));
  if (links.length === 0 || place.fields.size === 0) return links;
  const fields = [...place.fields.values()].flat();
  const isInField = ({ from }: Range): boolean =>
    fields.some((field) => from >= field.from && from < field.to);
  return links.filter((link) => !isInField(link));
}

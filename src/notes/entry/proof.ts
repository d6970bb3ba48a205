import type { Link } from '../links';
import { lineAt } from '../line-at';
import type { Note } from '../note';
import type { StatedPrinciples } from '../principles';
import type { Reading, Stated } from '../stated';
import { statedText, statedYesNo } from '../stated';
import { statedOkr } from '../stated-links';
import type { Evidence } from './evidence';
import { statedEvidence } from './evidence';
import type { EntryPlace } from './places';
import { proseLinks } from './prose';

/** What ties a result to the company's terms, and what proves it. */
export interface EntryProof {
  principles: StatedPrinciples;
  principleBecause: Stated<string> | null;
  /** The text of the key result; `value` is the link where it is one, with offsets of `text`. */
  okr: Stated<Link | null> | null;
  evidence: Evidence[];
  /** Whether `evidence` was read from links in the prose, for want of the field. */
  evidenceFromProse: boolean;
  quote: Stated<string> | null;
  quoteSource: Stated<string> | null;
  /** True only where the user said so. */
  quoteShared: boolean;
}

export const readProof = (
  reading: Reading,
): Omit<EntryProof, 'principles' | 'evidence' | 'evidenceFromProse'> => ({
  principleBecause: statedText(reading, 'principle-because'),
  okr: statedOkr(reading),
  quote: statedText(reading, 'quote'),
  quoteSource: statedText(reading, 'quote-source'),
  quoteShared: statedYesNo(reading, 'quote-shared')?.value ?? false,
});

export function readEvidence(
  reading: Reading,
  note: Note,
  place: EntryPlace,
): Pick<EntryProof, 'evidence' | 'evidenceFromProse'> {
  const stated = reading.fields.has('evidence') ? statedEvidence(reading, note) : [];
  const evidenceFromProse = stated.length === 0;
  return {
    evidence: withoutDoubles(evidenceFromProse ? proseEvidence(note, place) : stated),
    evidenceFromProse,
  };
}

const proseEvidence = (note: Note, place: EntryPlace): Evidence[] =>
  proseLinks(note, place).map((link) => ({
    text: note.text.slice(link.from, link.to),
    from: link.from,
    to: link.to,
    link,
    label: null,
    checked: null,
    line: lineAt(note, link.from),
  }));

/** The same place linked twice, in the properties and in the sentence, is one proof. */
function withoutDoubles(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ link, text }) => {
    const place = link ? [link.target, link.heading, link.block].join('#') : text;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

import type { Change, Claim, Figure } from '../../src/claims/claim';
import { readClaim } from '../../src/claims/read-claim';
import { sliceOf } from '../../src/claims/text';
import type { Range } from '../../src/claims/text';

/** Everything that a reading says, as the lines of an approved file. */
export function readingLines(text: string): string[] {
  const claim = readClaim(text);
  const marks = [
    claim.class,
    ...(claim.quantified ? ['quantified'] : []),
    ...(claim.vague ? ['vague'] : []),
    ...(claim.likely ? ['likely'] : []),
    ...properOf(claim),
  ];
  return [
    marks.join(', '),
    ...stretch('result', text, claim.outcome),
    ...stretch('work', text, claim.effort),
    ...(claim.leadVerb ? [`verb: ${claim.leadVerb.text} (${claim.leadVerb.lemma})`] : []),
    ...claim.figures.map((figure) => `figure: ${figureLine(figure)}`),
    ...claim.changes.map((change) => `change: ${changeLine(change)}`),
    ...claim.because.map((reason) => `because ${reason}`),
  ];
}

const properOf = ({ text, from, to }: Claim): string[] =>
  from === 0 && to === text.length ? [] : [`of "${text.slice(from, to)}"`];

const stretch = (name: string, text: string, range: Range | null): string[] =>
  range ? [`${name}: ${sliceOf(text, range)}`] : [];

/** A figure as a line of an approved file: its text and place, its kind, value and unit, its role, and what else it states. */
export function figureLine({ from, to, text, kind, role, value, unit, ...rest }: Figure): string {
  const stated = Object.entries(rest)
    .filter(([, fact]) => fact !== undefined && fact !== false && fact !== null)
    .map(([name, fact]) => `${name} ${String(fact)}`);
  return [`${text} ${from}-${to}`, `${kind} ${String(value)} ${unit ?? ''}`.trim(), role, ...stated].join(
    ', ',
  );
}

export const changeLine = ({ from, to, before, after, by }: Change): string =>
  `${from}-${to}, from ${before?.text ?? '?'} to ${after?.text ?? '?'} by ${by?.text ?? '?'}`;

import { join } from 'node:path';
import type { Change, Claim, Figure } from '../../src/claims/claim';
import { readClaim } from '../../src/claims/read-claim';
import { sliceOf } from '../../src/claims/text';
import type { Range } from '../../src/claims/text';
import { ApprovedBlocks } from '../approved-blocks';
import { everyBullet } from './every-bullet';

function readingOf(text: string): string[] {
  const claim = readClaim(text);
  return [
    `${claim.class}${claim.quantified ? ', quantified' : ''}${claim.vague ? ', vague' : ''}${properOf(claim)}`,
    ...stretch('result', text, claim.outcome),
    ...stretch('work', text, claim.effort),
    ...(claim.leadVerb ? [`verb: ${claim.leadVerb.text} (${claim.leadVerb.lemma})`] : []),
    ...claim.figures.map((figure) => `figure: ${figureLine(figure)}`),
    ...claim.changes.map((change) => `change: ${changeLine(change)}`),
    ...claim.because.map((reason) => `because ${reason}`),
  ];
}

const properOf = ({ text, from, to }: Claim): string =>
  from === 0 && to === text.length ? '' : `, of "${text.slice(from, to)}"`;

const stretch = (name: string, text: string, range: Range | null): string[] =>
  range ? [`${name}: ${sliceOf(text, range)}`] : [];

function figureLine({ from, to, text, kind, role, value, unit, ...rest }: Figure): string {
  const stated = Object.entries(rest)
    .filter(([, fact]) => fact !== undefined && fact !== false && fact !== null)
    .map(([name, fact]) => `${name} ${String(fact)}`);
  return [`${text} ${from}-${to}`, `${kind} ${String(value)} ${unit ?? ''}`.trim(), role, ...stated].join(
    ', ',
  );
}

const changeLine = ({ from, to, before, after, by }: Change): string =>
  `${from}-${to}, from ${before?.text ?? '?'} to ${after?.text ?? '?'} by ${by?.text ?? '?'}`;

const readings = new ApprovedBlocks(join(__dirname, 'approved/readings.txt'), everyBullet(), readingOf);

test.each(readings.groups(10))('reads "%s" and what follows as approved', (_first, texts) => {
  expect(texts.map((text) => readings.now(text))).toEqual(texts.map((text) => readings.approved(text)));
});

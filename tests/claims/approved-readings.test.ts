import { join } from 'node:path';
import type { Claim } from '../../src/claims/claim';
import { readClaim } from '../../src/claims/read-claim';
import { sliceOf } from '../../src/claims/text';
import type { Range } from '../../src/claims/text';
import { ApprovedBlocks } from '../approved-blocks';
import { everyBullet } from './every-bullet';
import { changeLine, figureLine } from './reading-lines';

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

const readings = new ApprovedBlocks(join(__dirname, 'approved/readings.txt'), everyBullet(), readingOf);

test.each(readings.groups(10))('reads "%s" and what follows as approved', (_first, texts) => {
  expect(texts.map((text) => readings.now(text))).toEqual(texts.map((text) => readings.approved(text)));
});

import { join } from 'node:path';
import { disagreements } from '../../../src/claims/figures/arithmetic';
import { linkChanges } from '../../../src/claims/figures/changes';
import { findFigures } from '../../../src/claims/figures/find-figures';
import { spokenWords } from '../../../src/claims/spoken-words';
import { ApprovedBlocks } from '../../approved-blocks';
import { changeLine, figureLine } from '../reading-lines';
import { changeEdges } from './change-edges';
import { around, figureEdges } from './figure-edges';

function readingOf(text: string): string[] {
  const figures = findFigures(text);
  const changes = linkChanges(text, figures);
  return [
    ...figures.map(figureLine),
    ...changes.map((change) => `change: ${changeLine(change)}`),
    ...disagreements(text, figures, changes).map(
      ({ stated, computed, because }) => `not ${stated.text} but ${computed}: ${because}`,
    ),
    `said in ${spokenWords(text)} words`,
  ];
}

const texts = [...new Set([...figureEdges.flatMap(around), ...changeEdges])];
const readings = new ApprovedBlocks(join(__dirname, '../approved/figures.txt'), texts, readingOf);

test.each(readings.groups(20))('figures of "%s" and what follows are as approved', (_first, edges) => {
  expect(edges.map((text) => readings.now(text))).toEqual(edges.map((text) => readings.approved(text)));
});

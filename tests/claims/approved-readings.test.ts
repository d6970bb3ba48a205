import { join } from 'node:path';
import { ApprovedBlocks } from '../approved-blocks';
import { bulletsOfEvaluation } from './bullets-of-evaluation';
import { everyBullet } from './every-bullet';
import { readingLines } from './reading-lines';

const approved = (name: string): string => join(__dirname, 'approved', name);

const readings = new ApprovedBlocks(approved('readings.txt'), everyBullet(), readingLines);
const evaluated = new ApprovedBlocks(approved('evaluated.txt'), bulletsOfEvaluation(), readingLines);

test.each(readings.groups(10))('reads "%s" and what follows as approved', (_first, texts) => {
  expect(texts.map((text) => readings.now(text))).toEqual(texts.map((text) => readings.approved(text)));
});

test.each(evaluated.groups(20))('reads "%s" and what follows as approved', (_first, texts) => {
  expect(texts.map((text) => evaluated.now(text))).toEqual(texts.map((text) => evaluated.approved(text)));
});

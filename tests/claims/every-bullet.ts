import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bullets } from './bullets';
import { bulletsAtEdges } from './bullets-at-edges';
import { bulletsByConstruction } from './bullets-by-construction';
import { bulletsOfCareers } from './bullets-of-careers';
import { bulletsOfLikeness } from './bullets-of-likeness';
import { bulletsOfNotes } from './bullets-of-notes';
import { bulletsOfTrades } from './bullets-of-trades';
import { bulletsOfRareTurns } from './bullets-of-rare-turns';
import { notToRewrite, rewritable } from './rewrite/bullets';

const markedFigures = join(__dirname, '../evaluation/figures.jsonl');

const textsOf = (jsonLines: string): string[] =>
  jsonLines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** The bullets that the tests hold, and those whose figures are marked, each once. */
export const everyBullet = (): string[] => [
  ...new Set([
    ...[
      ...bullets,
      ...bulletsOfTrades,
      ...bulletsByConstruction,
      ...bulletsOfNotes,
      ...bulletsOfCareers,
      ...bulletsOfLikeness,
    ].map(([text]) => text),
    ...rewritable.map(([before]) => before),
    ...notToRewrite,
    ...bulletsAtEdges,
    ...bulletsOfRareTurns,
    ...textsOf(readFileSync(markedFigures, 'utf8')),
  ]),
];

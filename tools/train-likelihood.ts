import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import {
  buckets,
  featuresOfPart,
  featuresOfWhole,
  lateBuckets,
  mostSteps,
  otherBuckets,
  scale,
  zero,
} from '../src/claims/likelihood';
import { partedClaim, readClaim } from '../src/claims/read-claim';
import { bullets } from '../tests/claims/bullets';
import { bulletsAtEdges } from '../tests/claims/bullets-at-edges';
import { bulletsByConstruction } from '../tests/claims/bullets-by-construction';
import { bulletsOfCareers } from '../tests/claims/bullets-of-careers';
import { bulletsOfNotes } from '../tests/claims/bullets-of-notes';
import { bulletsOfTrades } from '../tests/claims/bullets-of-trades';
import { rewritable } from '../tests/claims/rewrite/bullets';

/**
 * Learns from the labelled bullets of the tests and of the evaluation how likely a result stands in a claim, how likely
 * a bullet without one is no claim at all or an ask, and how likely a result follows its work, and writes the weights:
 * `npm run train`. Names of sets given as arguments are left out, to be read unseen. Logistic regression by AdaGrad;
 * the same bullets give the same weights.
 */
const orders = 8;
const rounds = 8;
const rate = 0.15;
const decay = 0.003;
const table = 'src/claims/words/learned-weights.ts';

interface Example {
  features: number[];
  kind: string;
}

/** What is nearer to zero says little, and would fill the table with noise. */
const leastSteps = 0.7;

function inSteps(weight: number): number {
  const steps = Math.abs(weight * scale);
  return steps < leastSteps ? 0 : Math.sign(weight) * Math.max(1, Math.min(mostSteps, Math.round(steps)));
}

function examplesWithout(leftOut: readonly string[]): Example[] {
  const own = [
    ...bullets,
    ...bulletsOfTrades,
    ...bulletsByConstruction,
    ...bulletsOfNotes,
    ...bulletsOfCareers,
  ];
  const evaluated = ['tests/evaluation', 'tests/evaluation/learned']
    .flatMap((folder) => setsIn(folder, leftOut))
    .flatMap((set) => readFileSync(set, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { text: string; class: string })
    .map((bullet) => [bullet.text, bullet.class] as const);
  const edges = bulletsAtEdges.map((text) => [text, kindByConstruction(text)] as const);
  const late = rewritable.map(([before]) => [before, 'outcome-late'] as const);
  // Each of our own is a promise, and counts twice.
  return [...own, ...own, ...evaluated, ...edges, ...late].map(([text, kind]) => exampleOf(text, kind));
}

const setsIn = (folder: string, leftOut: readonly string[]): string[] =>
  readdirSync(folder)
    .filter((name) => /^claims.*\.jsonl$/.test(name) && !leftOut.includes(name))
    .sort()
    .map((name) => `${folder}/${name}`);

/** Near misses without a label: what their construction shows is what they are. */
function kindByConstruction(text: string): string {
  const claim = readClaim(text);
  return claim.likely === true ? 'activity' : claim.class;
}

function exampleOf(text: string, kind: string): Example {
  const { tokens, parts, figures } = partedClaim(text);
  const row: number[] = [];
  const features = row.slice(0, featuresOfWhole(tokens, figures, row));
  for (const index of parts.keys())
    features.push(...row.slice(0, featuresOfPart(tokens, parts, index, figures, row)));
  return { features, kind };
}

/** Weights by which `isIt` is told from the rest of the examples, the mean of several orders; `count` is a power of two. */
function learned(examples: readonly Example[], isIt: (kind: string) => boolean, count: number): Float64Array {
  const mean = new Float64Array(count);
  for (let seed = 1; seed <= orders; seed++)
    for (const [bucket, weight] of learnedIn(seeded(seed), examples, isIt, count).entries())
      mean[bucket] = (mean[bucket] ?? 0) + weight / orders;
  return mean;
}

function learnedIn(
  random: () => number,
  examples: readonly Example[],
  isIt: (kind: string) => boolean,
  count: number,
): Float64Array {
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(0.01);
  for (let round = 0; round < rounds; round++) {
    const order = examples.map((example) => ({ at: random(), example })).sort((a, b) => a.at - b.at);
    for (const { example } of order)
      learn(
        example.features.map((bucket) => bucket & (count - 1)),
        isIt(example.kind) ? 1 : 0,
        weights,
        squares,
      );
  }
  return weights;
}

function learn(
  features: readonly number[],
  target: number,
  weights: Float64Array,
  squares: Float64Array,
): void {
  const sum = features.reduce((sofar, bucket) => sofar + (weights[bucket] ?? 0), 0);
  const error = 1 / (1 + Math.exp(-sum)) - target;
  for (const bucket of features) {
    const slope = error + decay * (weights[bucket] ?? 0);
    squares[bucket] = (squares[bucket] ?? 0) + slope * slope;
    weights[bucket] = (weights[bucket] ?? 0) - (rate * slope) / Math.sqrt(squares[bucket] ?? 1);
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function written(name: string, weights: Float64Array): string {
  const letters = [...weights].map((weight) => String.fromCharCode(zero + inSteps(weight)));
  const lines = Array.from({ length: weights.length / 64 }, (_, row) =>
    letters.slice(row * 64, row * 64 + 64).join(''),
  );
  return `export const ${name} =\n${lines.map((line) => `  '${line}'`).join(' +\n')};`;
}

const examples = examplesWithout(process.argv.slice(2));
const isResult = (kind: string): boolean => kind.startsWith('outcome');
const withoutResult = examples.filter(({ kind }) => !isResult(kind));
const withResult = examples.filter(({ kind }) => isResult(kind));
writeFileSync(
  table,
  [
    '/** A letter for each bucket of features, written by `tools/train-likelihood.ts`. */',
    written('resultWeights', learned(examples, isResult, buckets)),
    '/** The same of what is no claim or an ask, beside work without a result. */',
    written(
      'otherWeights',
      learned(withoutResult, (kind) => kind !== 'activity', otherBuckets),
    ),
    '/** The same of a result that follows its work, beside one that opens the claim. */',
    written(
      'lateWeights',
      learned(withResult, (kind) => kind === 'outcome-late', lateBuckets),
    ),
    '',
  ].join('\n'),
);

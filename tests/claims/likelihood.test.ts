import { leadWithOutcome } from '../../src/claims/rewrite/lead-with-outcome';
import {
  buckets,
  featuresOfPart,
  featuresOfWhole,
  lateBuckets,
  likelihoodOf,
  mostSteps,
  otherBuckets,
  zero,
} from '../../src/claims/likelihood';
import { partedClaim, readClaim } from '../../src/claims/read-claim';
import { sliceOf } from '../../src/claims/text';
import { lateWeights, otherWeights, resultWeights } from '../../src/claims/words/learned-weights';
import { noOutcome } from '../../src/rules/no-outcome';
import { outcomeFirst } from '../../src/rules/outcome-first';
import { findingsOf, noteText } from '../rules/note-of';
import { everyBullet } from './every-bullet';

const likelihood = (text: string) => {
  const { tokens, parts, figures } = partedClaim(text);
  return likelihoodOf(tokens, parts, figures);
};

describe('The learned weights', () => {
  test.each([
    ['a result', resultWeights, buckets],
    ['no claim', otherWeights, otherBuckets],
    ['a result after its work', lateWeights, lateBuckets],
  ])('of %s are a letter for each bucket, none further from zero than they may be', (_of, letters, count) => {
    const steps = [...letters].map((letter) => letter.charCodeAt(0) - zero);
    expect(steps).toHaveLength(count);
    expect(Math.max(...steps.map(Math.abs))).toBeLessThanOrEqual(mostSteps);
    expect(new Set(steps).size).toBeGreaterThan(mostSteps);
  });

  test('add up over the features of a claim, part by part', () => {
    const text = 'Ran the market stall, sold 300 jars';
    const { tokens, parts, figures } = partedClaim(text);
    const row: number[] = [];
    const sums = [-1, ...parts.keys()].map((part) => {
      const count =
        part < 0 ? featuresOfWhole(tokens, figures, row) : featuresOfPart(tokens, parts, part, figures, row);
      expect(count).toBeGreaterThan(1);
      const features = row.slice(0, count);
      expect(Math.min(...features)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...features)).toBeLessThan(buckets);
      const sumOf = (weights: string): number =>
        features.reduce((sum, bucket) => sum + weights.charCodeAt(bucket % weights.length) - zero, 0);
      return { result: sumOf(resultWeights), other: sumOf(otherWeights), late: sumOf(lateWeights) };
    });
    expect(likelihood(text)).toEqual({
      result: sums.reduce((sum, { result }) => sum + result, 0),
      other: sums.reduce((sum, { other }) => sum + other, 0),
      late: sums.reduce((sum, { late }) => sum + late, 0),
      parts: sums.slice(1).map(({ result }) => result),
    });
  });

  test('find a skill likelier no claim than a duty', () => {
    expect(likelihood('Languages: Dutch (native), English (C1)').other).toBeGreaterThan(8);
    expect(likelihood('Responsible for the weekly rota').other).toBeLessThan(-2);
  });

  test('find an ask likelier no claim than a duty', () => {
    expect(likelihood('A mentor for the autumn term, please').other).toBeGreaterThan(2);
  });

  test('find a result after its work likelier late than one that opens the claim', () => {
    expect(likelihood('Moved the tills, which cut queues by 40%').late).toBeGreaterThan(8);
    expect(likelihood('Cut queues by 40% by moving the tills').late).toBeLessThan(-8);
  });

  test('find a result likelier than a duty', () => {
    expect(likelihood('Cut complaints by 40%').result).toBeGreaterThan(8);
    expect(likelihood('Responsible for the weekly rota').result).toBeLessThan(-8);
  });
});

describe('A result that no construction shows', () => {
  test('is read where its words make it likely, with its span and why', () => {
    const text = 'By dropping the paper forms, took 40 cents out of every claim';
    const claim = readClaim(text);
    expect(claim).toMatchObject({ class: 'outcome-late', quantified: true, likely: true });
    expect(claim.outcome && sliceOf(text, claim.outcome)).toBe('took 40 cents out of every claim');
    expect(claim.because).toEqual(['its words are like those of results ("took 40 cents")']);
  });

  test('has no place where a verb of work leads and nothing parts it from the result', () => {
    const claim = readClaim('Retrained the sorting model, false rejects -31%');
    expect(claim).toMatchObject({ class: 'outcome-late', quantified: true, likely: true, outcome: null });
  });

  test.each([
    ['outcome-late', outcomeFirst],
    ['activity', noOutcome],
  ] as const)('gets no finding where its words speak against %s', (kind, rule) => {
    const read = everyBullet().filter((text) => readClaim(text).class === kind);
    const doubted = read.filter((text) => readClaim(text).doubted === true);
    expect(doubted.length).toBeGreaterThan(0);
    expect(doubted.length).toBeLessThan(read.length / 5);
    expect(doubted.flatMap((text) => findingsOf(rule, noteText(rule, text)))).toEqual([]);
  });

  test.each([
    'Rewrote the pricing page, which did not move conversion',
    'Introduced weekly reviews, hoping to cut defects by half',
    'Replaced the supplier, which should lower unit cost by 8%',
    'Signed the solar lease, which is expected to save $30k a year from 2027',
  ])('is not read of what did not come about, or not yet: %s', (text) => {
    expect(readClaim(text).class).toBe('activity');
  });

  test('gets no fix that is called safe', () => {
    const text = 'By dropping the paper forms, took 40 cents out of every claim we handle';
    const claim = readClaim(text);
    expect(claim.likely).toBe(true);
    expect(leadWithOutcome(text, claim)?.safe).toBe(true);
    const fixes = findingsOf(outcomeFirst, noteText(outcomeFirst, text)).flatMap((finding) => finding.fixes);
    expect(fixes.map(({ safe }) => safe)).toEqual([false]);
  });
});

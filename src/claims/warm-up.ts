import { inSteps } from './in-steps';
import { weights } from './likelihood';
import { once } from './once';
import { readClaim, readingTables } from './read-claim';
import { verbs } from './rewrite/inflect';
import { warmUpClaims } from './words/warm-up-claims';

/**
 * Makes what the first claims that are read and linted would wait for, some 40 ms of work, in steps of a few: the
 * tables of words, and sets and code by reading claims. Several may do so at once, each of them as far as is left; who reads a claim
 * meanwhile has the rest of its tables made in one go.
 */
export const { steps: warmUp } = inSteps(function* () {
  for (const table of [...readingTables, ...weights, verbs]) yield* table.steps();
  for (const claim of claims()) {
    readClaim(claim);
    yield;
  }
});

export const claims = once(() => warmUpClaims.trim().split('\n'));

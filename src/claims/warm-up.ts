import { inSteps } from './in-steps';
import { weights } from './likelihood';
import { readClaim, readingTables } from './read-claim';
import { verbs } from './rewrite/inflect';

/**
 * Makes what the first claims that are read and linted would wait for, some 40 ms of work, in steps of a few: the
 * tables of words, and sets and code by reading claims. Several may do so at once, each of them as far as is left; who reads a claim
 * meanwhile has the rest of its tables made in one go.
 */
export const { steps: warmUp } = inSteps(function* () {
  for (const table of [...readingTables, ...weights, verbs]) yield* table.steps();
  for (const claim of claims) {
    readClaim(claim);
    yield;
  }
});

/** Short ones first, so that not all of the code is new to the first; of each class, with what is looked for least. */
export const claims = [
  'Wrote the onboarding guide',
  'Cut p95 from 480 ms to 300 ms',
  'Ask: approve two engineers for the platform team by 30 June',
  'Customers now renew twice as fast as before; no outage since March',
  'Responsible for the weekly report, attended 12 interviews and helped with the hiring plan',
  'Rebuilt the billing page with the support team so that refunds fell from $9k to $6k in Q2 2026',
  'Cut waits by rebuilding the search, which raised sign-ups by 12%',
];

import type { Claim, Figure } from '../claims/claim';
import { statesOutcome } from './outcome';
import type { ClaimPlace, ClaimRule } from './rule';

export const missingBaseline: ClaimRule = {
  id: 'missing-baseline',
  reads: 'claim',
  why: 'A change by itself has no size: 12% of what, and against when? From, to or the period gives it one.',
  examples: [
    { text: 'Increased checkout conversion by 12%', flags: '12%' },
    { text: 'Cut refunds by a third', flags: 'a third' },
    { text: 'Reduced page load time by 300 ms by dropping two scripts', flags: '300 ms' },
    { text: 'Raised average order value by 4 EUR', flags: '4 EUR' },
    { text: 'Increased checkout conversion by 12% in Q2', flags: null },
    { text: 'Cut refunds from 900 a week to 600, a fall of a third', flags: null },
    { text: 'Reduced page load time by 300 ms against the March release', flags: null },
    { text: 'Saved 14 hours a week by merging the two reports', flags: null },
    { text: 'Increased checkout conversion by 12% [baseline:: 3.4%]', flags: null },
    { text: 'Interviewed 12 customers', flags: null },
  ],
  check(place) {
    if (!statesOutcome(place.claim) || statesPeriod(place)) return [];
    const bare = place.claim.changes.find(
      ({ before, after, by }) => by && !before && !after && !by.cadence,
    )?.by;
    if (!bare || !isOfResult(bare, place.claim)) return [];
    return [
      {
        from: bare.from,
        to: bare.to,
        message: `Unexpected change of ${bare.text} without from, to or period, expected one of them`,
      },
    ];
  },
};

const isOfResult = (figure: Figure, { outcome }: Claim): boolean =>
  figure.role === 'change' && (!outcome || (figure.from >= outcome.from && figure.to <= outcome.to));

const periodWords =
  /\b(?:year[- ]over[- ]year|yoy|qoq|mom|q[1-4]|h[12]|quarter(?:ly)?|half-?year|months?|monthly|weeks?|weekly|days?|years?|yearly|annual(?:ly)?|since|from|until|compared|versus|vs|against|than|baseline|previous(?:ly)?|was|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\d\d)\b/i;

function statesPeriod({ claim, prose, fields }: ClaimPlace): boolean {
  if (['baseline', 'result', 'period', 'date', 'as-of'].some((field) => fields.has(field))) return true;
  return claim.figures.some(({ role }) => role === 'date') || periodWords.test(prose);
}

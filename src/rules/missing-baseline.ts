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
    { text: 'Raised activation by 7 pp (31% to 38%)', flags: null },
    { text: 'Reduced page load time by 300 ms against the March release', flags: null },
    { text: 'Saved 14 hours a week by merging the two reports', flags: null },
    { text: 'Increased checkout conversion by 12% [baseline:: 3.4%]', flags: null },
    { text: 'Clicks on search rose from 11.2% to 12.9% (95% CI 1.3 to 2.1 pp)', flags: null },
    { text: 'Raised form completion to 81%', flags: null },
    { text: '99.9% uptime with two moves', flags: null },
    { text: 'Interviewed 12 customers', flags: null },
  ],
  check(place) {
    if (!statesOutcome(place.claim)) return [];
    const bare = place.claim.figures.find((figure) => isBareChange(figure, place));
    if (!bare || statesPeriod(place)) return [];
    return [
      {
        from: bare.from,
        to: bare.to,
        message: `Unexpected change of ${bare.text} without from, to or period, expected one of them`,
      },
    ];
  },
};

/** A stated difference, with neither end of it, of the result itself. */
function isBareChange(figure: Figure, { claim, prose }: ClaimPlace): boolean {
  if (figure.role !== 'change' || figure.cadence || !isWithin(figure, claim)) return false;
  const linked = claim.changes.filter(({ before, after, by }) =>
    [before, after, by].some((one) => one?.from === figure.from),
  );
  if (linked.some(({ before, after }) => before || after)) return false;
  return (
    linked.length > 0 || differences.has(figure.kind) || /\bby\s{1,3}$/i.test(prose.slice(0, figure.from))
  );
}

const differences = new Set<Figure['kind']>(['percent', 'points', 'bps', 'multiple']);

const isWithin = ({ from, to }: Figure, { outcome }: Claim): boolean =>
  !outcome || (from >= outcome.from && to <= outcome.to);

const periodWords =
  /\b(?:year[- ]over[- ]year|yoy|qoq|mom|q[1-4]|h[12]|quarter(?:ly)?|half-?year|months?|monthly|weeks?|weekly|days?|years?|yearly|annual(?:ly)?|since|from|until|compared|versus|vs|against|than|baseline|previous(?:ly)?|was|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|20\d\d)\b/i;

function statesPeriod({ claim, prose, fields }: ClaimPlace): boolean {
  if (['baseline', 'result', 'period', 'date', 'as-of'].some((field) => fields.has(field))) return true;
  return claim.figures.some(({ role }) => role === 'date') || periodWords.test(prose);
}

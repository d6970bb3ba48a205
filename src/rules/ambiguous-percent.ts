import type { Change, Claim, Figure } from '../claims/claim';
import { computedChange } from './computed-change';
import { statesOutcome } from './outcome';
import type { ClaimPlace, ClaimRule, Fix } from './rule';
import { wordPattern } from './word-pattern';
import { rateNouns } from './words/rates';

export const rateNounPattern = wordPattern(rateNouns);

export const ambiguousPercent: ClaimRule = {
  id: 'ambiguous-percent',
  reads: 'claim',
  why: 'A conversion rate of 10% that rises "by 5%" is 10.5% or 15%. The reader will take the one that suits them.',
  examples: [
    { text: 'Increased checkout conversion by 4% in Q2', flags: '4%' },
    { text: 'Reduced monthly churn by 2% after the price change', flags: '2%' },
    { text: 'Lifted the sign-up rate 6% in March', flags: '6%' },
    {
      text: 'Raised activation from 31% to 36%, up 5%',
      flags: '5%',
      fixed: 'Raised activation from 31% to 36%, up 5 pp',
    },
    { text: 'Delivered a 3% increase in retention in March', flags: '3%' },
    { text: 'Increased checkout conversion by 4 pp in Q2', flags: null },
    { text: 'Increased checkout conversion by a relative 4% in Q2', flags: null },
    { text: 'Raised activation from 31% to 36%', flags: null },
    { text: 'Raised activation to 36%', flags: null },
    { text: 'Raised activation 7 pp in Q2 (31% to 38%)', flags: null },
    { text: 'Cut refunds by 8% in Q2', flags: null },
    { text: 'Raised activation from 30% to 36%, up 20%', flags: null },
    { text: 'Reduced the cost per conversion by 4% in Q2', flags: null },
  ],
  check(place) {
    if (!statesOutcome(place.claim) || saysWhich.test(place.prose)) return [];
    return place.claim.figures
      .filter((figure) => isAmbiguous(figure, place))
      .map((figure) => matchOf(figure, place));
  },
};

const saysWhich = /\b(?:relative(?:ly)?|percentage points?|absolute|basis points?)\b/i;

function matchOf(figure: Figure, { claim }: ClaimPlace) {
  const { from, to, text } = figure;
  return {
    from,
    to,
    message: `Unexpected "${text}" for the change of a rate, expected "pp" for points or the word "relative"`,
    fixes: inPoints(figure, changeBy(figure, claim)),
  };
}

const changeBy = (figure: Figure, { changes }: Claim): Change | undefined =>
  changes.find(({ by }) => by?.from === figure.from);

function isAmbiguous(figure: Figure, { claim, prose }: ClaimPlace): boolean {
  if (figure.kind !== 'percent' || figure.role !== 'change') return false;
  const change = changeBy(figure, claim);
  if (claim.changes.some(({ before, after }) => before?.from === figure.from || after?.from === figure.from))
    return false;
  const points = pointsOf(change);
  if (points !== null) return isNear(points, figure);
  return isOfRate(prose, figure);
}

/** The step in percentage points where from and to are both given in percent; null else. */
function pointsOf(change: Change | undefined): number | null {
  const { before, after } = change ?? {};
  if (before?.kind !== 'percent' || after?.kind !== 'percent') return null;
  return before.value === null || after.value === null ? null : Math.abs(after.value - before.value);
}

const isNear = (points: number, { value, step }: Figure): boolean =>
  value !== null && Math.abs(points - Math.abs(value)) <= (step ?? 1) / 2 + 1e-9;

/** The metric named in the figure's own clause, or right after it ("a 3% increase in retention"). */
function isOfRate(prose: string, { from, to }: Figure): boolean {
  const before =
    prose
      .slice(Math.max(0, from - 90), from)
      .split(/[,;:.\u2014]\s|\b(?:by \w+ing|which|while|after)\b/)
      .pop() ?? '';
  const after =
    /^\s{0,3}(?:\w+\s{1,3}){0,2}(?:in|of|to)\s[^,;.]{1,40}|^\s{0,3}(?:higher|lower|better|more|less)?\s{0,3}\w+/.exec(
      prose.slice(to, to + 80),
    )?.[0];
  return namesRate(before) || namesRate(after ?? '');
}

/** "cost per conversion" is money, "conversion of the old data" no metric that the tables can tell apart. */
const namesRate = (clause: string): boolean =>
  [...clause.matchAll(rateNounPattern)].some(({ index }) => !/\bper\s{1,3}$/i.test(clause.slice(0, index)));

function inPoints(figure: Figure, change: Change | undefined): Fix[] {
  const points = pointsOf(change);
  if (!change || points === null || !/%$/.test(figure.text)) return [];
  const sign = figure.to - 1;
  const write = (insert: string, adds: string): Fix => ({
    title: `Write "${figure.text.slice(0, -1)}${insert}"`,
    safe: false,
    edits: [{ from: sign, to: figure.to, insert }],
    adds,
  });
  const adds = `Replaces "%" by "pp": from and to differ by that many percentage points`;
  const relative = computedChange(change);
  return [
    write(' pp', adds),
    ...(relative === null ? [] : [write(` pp (${relative})`, `${adds}; adds the computed ${relative}`)]),
  ];
}

import type { Figure } from '../claims/claim';
import type { ImpactEntry } from '../notes/impact-entry';
import type { Interval } from '../statistics/difference-interval';
import { halfStep, signedValue } from './amount';
import { countedInterval } from './counted-interval';
import type { Match, EntryRule } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Raised activation.', ''].join('\n');
const ends = ['baseline: 31%', 'result: 36%'];
const arms = [
  'sample-control: 4000',
  'events-control: 1240',
  'sample-treatment: 4000',
  'events-treatment: 1440',
];

export const intervalDisagrees: EntryRule = {
  id: 'interval-disagrees',
  reads: 'entry',
  why: 'An interval that does not hold its own lift, or not what its samples give, tells the reader that nobody checked.',
  examples: [
    { text: entry(...ends, 'ci-low: 8 pp', 'ci-high: 12 pp', 'ci-of: points'), flags: '8 pp' },
    { text: entry(...ends, 'ci-low: 8 pp', 'ci-high: 2 pp'), flags: '8 pp' },
    { text: entry(...ends, 'ci-low: 1%', 'ci-high: 5%', 'ci-of: relative'), flags: '1%' },
    {
      text: entry(...ends, ...arms, 'ci-low: 4.9 pp', 'ci-high: 5.1 pp', 'ci-level: 95%', 'ci-sides: 2'),
      flags: '4.9 pp',
    },
    { text: entry(...ends, 'ci-low: 2 pp', 'ci-high: 8 pp', 'ci-of: points'), flags: null },
    { text: entry(...ends, 'ci-low: 7%', 'ci-high: 25%', 'ci-of: relative'), flags: null },
    { text: entry(...ends, 'ci-low: 5.2 pp', 'ci-high: 8 pp'), flags: null },
    {
      text: entry(...ends, ...arms, 'ci-low: 2.9 pp', 'ci-high: 7.1 pp', 'ci-level: 95%', 'ci-sides: 2'),
      flags: null,
    },
    { text: entry(...ends, ...arms, 'ci-low: 9.1%', 'ci-high: 23.7%'), flags: null },
    { text: entry('baseline: 480 ms', 'result: 300 ms', 'ci-low: -200 ms', 'ci-high: -150 ms'), flags: null },
    { text: entry(...ends), flags: null },
  ],
  check: checked,
};

function checked(found: ImpactEntry): Match[] {
  const { ciLow, ciHigh } = found;
  if (!ciLow || !ciHigh) return [];
  const low = signedValue(ciLow.value);
  const high = signedValue(ciHigh.value);
  if (low === null || high === null) return [];
  const { from, to } = ciLow;
  const says = `${ciLow.text} to ${ciHigh.text}`;
  if (low > high) return [{ from, to, message: `Unexpected interval ${says}, expected the lower end first` }];
  const slack = halfStep(ciLow.value) + halfStep(ciHigh.value);
  const lift = liftOf(found);
  if (lift && !lift.some(({ value, about }) => value >= low - about - slack && value <= high + about + slack))
    return [{ from, to, message: `Unexpected interval ${says}, expected one around the entry's own change` }];
  const computed = computedFor(found);
  if (computed.length === 0 || computed.some((interval) => isNear(interval, { low, high }, slack))) return [];
  const [nearest] = computed;
  const expected = nearest ? `${rounded(nearest.low)} to ${rounded(nearest.high)}` : '';
  return [
    {
      from,
      to,
      message: `Unexpected interval ${says}, expected about ${expected} from the samples and events`,
    },
  ];
}

interface Lift {
  value: number;
  /** How far off it may be by the digits of from and to. */
  about: number;
}

/** The change in points and relative, or the one that `ci-of` names; null where from and to cannot be compared. */
function liftOf({ baseline, result, ciOf, ciLow }: ImpactEntry): Lift[] | null {
  const before = signedValue(baseline?.value);
  const after = signedValue(result?.value);
  if (before === null || after === null || !isAlike(baseline?.value, result?.value)) return null;
  const digits = halfStep(baseline?.value) + halfStep(result?.value);
  const points = { value: after - before, about: digits };
  const relative =
    before === 0
      ? null
      : { value: (100 * (after - before)) / before, about: (200 * digits) / Math.abs(before) };
  if (ciOf?.value === 'points') return [points];
  if (ciOf?.value === 'relative' || (baseline?.value?.kind !== 'percent' && ciLow?.value?.kind === 'percent'))
    return relative ? [relative] : null;
  return [points, ...(relative ? [relative] : [])];
}

const isAlike = (a: Figure | null | undefined, b: Figure | null | undefined): boolean =>
  a?.kind === b?.kind && a?.unit === b?.unit;

/** What the arms give, in percentage points or percent, by each method that could have been used. */
function computedFor(found: ImpactEntry): Interval[] {
  const points = ['wald', 'newcombe'] as const;
  const of = found.ciOf?.value;
  const methods =
    of === 'relative'
      ? (['relative'] as const)
      : of === 'points'
        ? points
        : ([...points, 'relative'] as const);
  return methods.flatMap((method) => countedInterval(found, method) ?? []);
}

/** Within the stated digits and a tenth of the width: other methods differ by as much. */
function isNear(computed: Interval, given: Interval, slack: number): boolean {
  const room = slack + 0.1 * Math.abs(computed.high - computed.low);
  return Math.abs(computed.low - given.low) <= room && Math.abs(computed.high - given.high) <= room;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

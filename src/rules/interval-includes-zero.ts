import type { ImpactEntry } from '../notes/impact-entry';
import { includesZero } from '../statistics/difference-interval';
import { signedValue } from './amount';
import { countedInterval } from './counted-interval';
import type { EntryRule } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Raised activation from 31% to 32%.', ''].join('\n');

const arms = (events: number) => [
  'sample-control: 1360',
  'events-control: 136',
  'sample-treatment: 1360',
  `events-treatment: ${events}`,
];

export const intervalIncludesZero: EntryRule = {
  id: 'interval-includes-zero',
  reads: 'entry',
  why: 'An interval that includes zero says that there may have been no effect. Calling it won is the claim that falls first.',
  examples: [
    { text: entry('outcome: won', 'ci-low: -0.4 pp', 'ci-high: 1.2 pp'), flags: 'won' },
    { text: entry('outcome: won', 'ci-low: 0', 'ci-high: 1.2 pp'), flags: 'won' },
    { text: entry('outcome: won', 'ci-low: -3%', 'ci-high: 9%', 'ci-of: relative'), flags: 'won' },
    {
      text: '- Raised activation 1 pp #impact [outcome:: won] [ci-low:: -0.4 pp] [ci-high:: 1.2 pp]\n',
      flags: 'won',
    },
    { text: entry('outcome: won', 'ci-low: 0.4 pp', 'ci-high: 1.2 pp'), flags: null },
    { text: entry('outcome: won', 'ci-low: -3.1 pp', 'ci-high: -1.2 pp'), flags: null },
    { text: entry('outcome: neutral', 'ci-low: -0.4 pp', 'ci-high: 1.2 pp'), flags: null },
    { text: entry('outcome: learned', 'ci-low: -0.4 pp', 'ci-high: 1.2 pp'), flags: null },
    { text: entry('outcome: won'), flags: null },
    { text: entry('outcome: won', ...arms(163)), flags: 'won' },
    { text: entry('outcome: won', ...arms(204)), flags: null },
    { text: entry('outcome: neutral', ...arms(163)), flags: null },
    { text: entry('outcome: won', 'ci-low: 0.1 pp', 'ci-high: 3.9 pp', ...arms(163)), flags: null },
  ],
  check(found) {
    const interval = found.outcome?.value === 'won' ? intervalThroughZero(found) : null;
    if (!found.outcome || interval === null) return [];
    const { from, to } = found.outcome;
    return [
      {
        from,
        to,
        message: `Unexpected "won" with an interval of ${interval}, expected "neutral" or "learned"`,
      },
    ];
  },
};

/** The stated interval, else the one that the counts give, where zero lies in it; null where it does not. */
function intervalThroughZero(found: ImpactEntry): string | null {
  const { ciLow, ciHigh } = found;
  if (ciLow && ciHigh) {
    const low = signedValue(ciLow.value);
    const high = signedValue(ciHigh.value);
    if (low === null || high === null || !includesZero({ low, high })) return null;
    return `${ciLow.text} to ${ciHigh.text}`;
  }
  const counted = countedInterval(found, 'newcombe');
  if (!counted || !includesZero(counted)) return null;
  return `${rounded(counted.low)} to ${rounded(counted.high)} points by its counts`;
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

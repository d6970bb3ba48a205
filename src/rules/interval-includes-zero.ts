import { signedValue } from './amount';
import type { NoteRule } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Raised activation from 31% to 32%.', ''].join('\n');

export const intervalIncludesZero: NoteRule = {
  id: 'interval-includes-zero',
  reads: 'note',
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
  ],
  check: (_note, _facts, reading) =>
    reading.entries().flatMap(({ outcome, ciLow, ciHigh }) => {
      const low = signedValue(ciLow?.value);
      const high = signedValue(ciHigh?.value);
      if (outcome?.value !== 'won' || low === null || high === null || low > 0 || high < 0) return [];
      const { from, to } = outcome;
      const interval = `${ciLow?.text ?? ''} to ${ciHigh?.text ?? ''}`;
      return [
        {
          from,
          to,
          message: `Unexpected "won" with an interval of ${interval}, expected "neutral" or "learned"`,
        },
      ];
    }),
};

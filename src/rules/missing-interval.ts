import type { ImpactEntry } from '../notes/impact-entry';
import { countedInterval } from './counted-interval';
import type { EntryRule } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Raised activation from 31% to 36%.', ''].join('\n');
const interval = ['ci-low: 2 pp', 'ci-high: 8 pp'];
const sides = 'ci-sides: 2';
const samples = ['sample-control: 4000', 'sample-treatment: 4010'];
const events = ['events-control: 1240', 'events-treatment: 1444'];
const period = 'period: 2026-02-02 to 2026-03-15';

export const missingInterval: EntryRule = {
  id: 'missing-interval',
  reads: 'entry',
  why: 'A lift from an experiment is an estimate. Its interval, sides, samples and dates say how good a one.',
  examples: [
    { text: entry('design: experiment'), flags: 'experiment' },
    { text: entry('design: experiment', ...interval, sides, ...samples), flags: 'experiment' },
    { text: entry('design: experiment', ...interval, ...samples, period), flags: 'experiment' },
    { text: '- Raised activation from 31% to 36% #impact [design:: experiment]\n', flags: 'experiment' },
    { text: entry('design: experiment', ...interval, sides, ...samples, period), flags: null },
    { text: entry('design: experiment', ...samples, ...events, period), flags: null },
    { text: entry('design: before-after'), flags: null },
    { text: entry('design: anecdote'), flags: null },
    { text: entry('hypothesis: An experiment shows a lift'), flags: null },
  ],
  check(found) {
    const missing = found.design?.value === 'experiment' ? missingIn(found) : [];
    if (missing.length === 0 || !found.design) return [];
    const { from, to } = found.design;
    return [
      {
        from,
        to,
        message: `Unexpected experiment without ${missing.join(', ')}, expected all that its lift rests on`,
      },
    ];
  },
};

/** Counts per arm give the interval, which the sheet then computes with two sides unless others are stated. */
function missingIn(found: ImpactEntry): string[] {
  const { ciLow, ciHigh, ciSides, sampleControl, sampleTreatment, period: span, date } = found;
  const isStated = ciLow !== null && ciHigh !== null;
  const isCounted = !isStated && countedInterval(found, 'newcombe') !== undefined;
  return [
    ...(isStated || isCounted ? [] : ['interval (ci-low, ci-high)']),
    ...(ciSides || isCounted ? [] : ['sides (ci-sides)']),
    ...(sampleControl && sampleTreatment ? [] : ['samples (sample-control, sample-treatment)']),
    ...((span ?? date) ? [] : ['dates (period)']),
  ];
}

import { isWithin } from '../days/day';
import type { Range } from '../claims/text';
import type { ImpactEntry } from '../notes/impact-entry';
import { findCycle } from '../settings/cycles';
import { defaultSettings } from '../settings/default-settings';
import type { CycleSetting } from '../settings/settings';
import { entryMark } from './entry-mark';
import type { Facts, EntryRule } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Cut refunds 8%.', ''].join('\n');

const cycles: CycleSetting[] = [
  { name: '2025-H2', from: '2025-07-01', to: '2025-12-31' },
  { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' },
];
const facts: Partial<Facts> = { settings: { ...defaultSettings, cycles } };

/** Entries of earlier cycles may stay where they are: a day is wrong when it lies in no cycle, or is pinned to this one. */
export const outOfCycle: EntryRule = {
  id: 'out-of-cycle',
  reads: 'entry',
  why: 'A result outside the period under review does not count in it, however good. Often the date is a slip.',
  examples: [
    { text: entry('date: 2024-03-15'), flags: '2024-03-15', facts },
    { text: entry('period: 2026-06-01 to 2026-07-15'), flags: '2026-06-01 to 2026-07-15', facts },
    { text: '- Cut refunds 8% #impact [date:: 2062-03-15]\n', flags: '2062-03-15', facts },
    { text: entry('date: 2025-10-15', 'sheet: pin'), flags: '2025-10-15', facts },
    { text: entry('date: 2025-10-15', 'sheet: pin'), flags: '2025-10-15' },
    { text: entry('date: 2026-03-15'), flags: null, facts },
    { text: entry('date: 2025-10-15'), flags: null, facts },
    { text: entry('period: 2025-12-20 to 2026-01-15'), flags: null, facts },
    { text: entry('metric: refunds'), flags: null, facts },
    { text: entry('date: 2024-03-15'), flags: null },
  ],
  check(found, note, given) {
    const cycle = missed(found, given);
    if (!cycle) return [];
    const { from, to }: Range = found.period ?? found.date ?? entryMark(found, note, given);
    const expected = `a day of ${cycle.name}, ${cycle.from} to ${cycle.to}`;
    return [
      {
        from,
        to,
        message: `Unexpected day ${found.day ?? ''} outside the review cycle, expected ${expected}`,
      },
    ];
  },
};

/** The cycle that the entry should lie in and does not; null where all is well or nothing can be told. */
function missed({ day, sheet }: ImpactEntry, { today, settings }: Facts): CycleSetting | null {
  if (day === null || sheet?.value === 'skip') return null;
  const current = findCycle(settings, today);
  if (!current || isWithin(day, current)) return null;
  if (sheet?.value === 'pin') return current;
  const isKnown = settings.cycles.length === 0 || settings.cycles.some((cycle) => isWithin(day, cycle));
  return isKnown ? null : current;
}

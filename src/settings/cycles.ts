import { addDays, type Day } from '../days/day';
import type { CycleSetting, Settings } from './settings';

/** A review cycle: the period under review, both days inclusive. */
export type Cycle = CycleSetting;

/** How long after its end a half-year is still the one under review, where no cycle is set. Days. */
const graceDays = 60;

/**
 * The cycle called `name`; without a name the latest that has begun by `today`. Where none is set, the
 * calendar half-year that ended within the last 60 days, else the one that runs; "2025-H2" names one of them.
 * Undefined where `name` is not among the settings' cycles.
 */
export function findCycle({ cycles }: Settings, today: Day, name?: string): Cycle | undefined {
  if (name !== undefined)
    return cycles.length === 0 ? halfYearCalled(name) : cycles.find((cycle) => cycle.name === name);
  const begun = cycles.filter(({ from }) => from <= today).sort((a, b) => (a.from < b.from ? -1 : 1));
  return begun.at(-1) ?? halfYearUnderReview(today);
}

/** The cycle before `cycle`: the latest of the settings that ended before it began, else the half-year before. */
export function cycleBefore({ cycles }: Settings, { from }: Cycle): Cycle {
  const ended = cycles.filter(({ to }) => to < from).sort((a, b) => (a.to < b.to ? -1 : 1));
  return ended.at(-1) ?? halfYearOf(addDays(from, -1));
}

function halfYearUnderReview(today: Day): Cycle {
  const running = halfYearOf(today);
  const before = halfYearOf(addDays(running.from, -1));
  return addDays(before.to, graceDays) >= today ? before : running;
}

function halfYearCalled(name: string): Cycle | undefined {
  const [, year, half] = /^(\d{4})-H([12])$/.exec(name) ?? [];
  return year === undefined ? undefined : halfYearOf(`${year}-${half === '1' ? '01' : '07'}-01`);
}

/** "2026-H1" for a day from January to June of 2026. */
export function halfYearOf(day: Day): Cycle {
  const year = day.slice(0, 4);
  return day.slice(5, 7) <= '06'
    ? { name: `${year}-H1`, from: `${year}-01-01`, to: `${year}-06-30` }
    : { name: `${year}-H2`, from: `${year}-07-01`, to: `${year}-12-31` };
}

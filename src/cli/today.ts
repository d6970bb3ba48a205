import { dayOf, parseDay } from '../days/day';
import type { Day } from '../days/day';
import type { SharedFlags } from './program';
import { CannotRun, type Terminal } from './terminal';

/** The one place where the terminal reads the clock; `--today` stands in for it. */
export function todayOf({ today }: Pick<SharedFlags, 'today'>, terminal: Terminal): Day {
  if (today === undefined) return dayOf(terminal.now());
  const day = parseDay(today);
  if (day === null) throw new CannotRun(`--today ${today}: expected a day such as 2026-07-14`);
  return day;
}

import { addBusinessDays } from '../../src/days/business-days';
import { addDays, daysBetween, parseDay, weekdayOf } from '../../src/days/day';
import { formatDay, formatSpan } from '../../src/days/format-day';
import { formatMoment } from '../../src/days/moment-tokens';

/** Prints everything that is said of each day of 2026, to be compared between time zones. */
const lines: string[] = [];
for (let i = 0; i < 365; i++) {
  const day = addDays('2026-01-01', i);
  lines.push(
    [
      parseDay(day),
      daysBetween('2026-01-01', day),
      weekdayOf(day),
      addBusinessDays(day, 2, ['2026-12-25']),
      formatDay(day),
      formatSpan({ from: day, to: addDays(day, 40) }),
      formatMoment('dddd DDDD GGGG-WW HH:mm', day, '02:30'),
    ].join('|'),
  );
}
process.stdout.write(lines.join('\n'));

import { format } from 'date-fns';
import { addDays } from '../../src/days/day';
import { formatDay, formatSpan, formatWeekday } from '../../src/days/format-day';
import { formatMoment } from '../../src/days/moment-tokens';

test('a day is written for people, and what is no day stays as it is', () => {
  expect(formatDay('2026-07-04')).toBe('4 July 2026');
  expect(formatWeekday('2026-07-14')).toBe('Tuesday, 14 July 2026');
  expect(formatDay('next week')).toBe('next week');
});

test.each([
  ['2026-02-02', '2026-03-15', '2 February to 15 March 2026'],
  ['2026-03-03', '2026-03-07', '3 to 7 March 2026'],
  ['2025-12-01', '2026-01-15', '1 December 2025 to 15 January 2026'],
  ['2026-03-03', '2026-03-03', '3 March 2026'],
  ['soon', '2026-03-03', 'soon to 2026-03-03'],
])('the span from %s to %s says what its ends share once', (from, to, text) => {
  expect(formatSpan({ from, to })).toBe(text);
});

test.each([
  ['YYYY-MM-DD', '2026-03-01'],
  ['dddd, Do MMMM YYYY', 'Sunday, 1st March 2026'],
  ['[week] W [of] GGGG', 'week 9 of 2026'],
  ['gggg-[W]ww gg', '2026-W10 26'],
  ['YY[Q]Q', '26Q1'],
  ['HH:mm hh:mm A h a', '15:05 03:05 PM 3 pm'],
  ['ddd dd d E', 'Sun Su 0 7'],
  ['DDDD DDD', '060 60'],
  ['MMM M Mo', 'Mar 3 3rd'],
  ['YYYYMMDD', '20260301'],
  ['GG gg YY Y', '26 26 26 2026'],
  ['D Do DDDo Qo wo Wo', '1 1st 60th 1st 10th 9th'],
  ['H HH h hh m mm s ss a', '15 15 3 03 5 05 0 00 pm'],
  ['z [YYYY]', 'z YYYY'],
  ['$& $1', '$& $1'],
  ['', ''],
])("Moment's pattern %j gives %j", (pattern, text) => {
  expect(formatMoment(pattern, '2026-03-01', '15:05')).toBe(text);
});

test('week numbers, ordinals and years are those of date-fns, on every day around ten new years', () => {
  const pattern = 'YYYY-MM-DD w gggg W GGGG DDDD Do DDDo E';
  const same = 'yyyy-MM-dd w YYYY I RRRR DDD do Do i';
  const options = { useAdditionalDayOfYearTokens: true, useAdditionalWeekYearTokens: true } as const;
  for (let year = 2018; year < 2028; year++)
    for (let days = -40; days < 40; days++) {
      const day = addDays(`${year}-01-01`, days);
      expect(formatMoment(pattern, day)).toBe(format(new Date(`${day}T12:00`), same, options));
    }
});

test('the last days of December can lie in the first week of the next year, without moving their own year', () => {
  expect(formatMoment('YYYY GGGG-[W]WW', '2025-12-30')).toBe('2025 2026-W01');
});

test('a pattern needs a day and a time', () => {
  expect(() => formatMoment('YYYY', '2026-02-30')).toThrow(RangeError);
  expect(() => formatMoment('HH', '2026-02-03', '3pm')).toThrow(RangeError);
});

import fc from 'fast-check';
import { addDays, dayOf, daysBetween, isWithin, parseDay, weekdayOf } from '../../src/days/day';

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((number) => addDays('1900-01-01', number));

describe('parseDay', () => {
  test.each(['2026-03-01', '2024-02-29', '1999-12-31'])('takes %s as it is', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2025',
    '2025-W10-1',
    '24-03-10',
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '2026-03-01T10:00',
    ' 2026-03-01',
    '2026-03-01\n',
    '',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('counting days', () => {
  test('crosses the end of a leap February', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  });

  test('goes back across the turn of the year', () => {
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  test('refuses to count from what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', 'soon')).toThrow(RangeError);
  });

  test('comes back to the same day, and finds the distance that was added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(addDays(moved, -days)).toBe(day);
        expect(daysBetween(day, moved)).toBe(days);
      }),
    );
  });

  test('steps through the week one weekday a day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7);
      }),
    );
    expect(weekdayOf('2026-07-14')).toBe(2);
  });
});

describe('a span', () => {
  test.each([
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2025-12-31', false],
    ['2026-07-01', false],
  ])('of the first half of 2026 holds %s: %s', (day, holds) => {
    expect(isWithin(day, { from: '2026-01-01', to: '2026-06-30' })).toBe(holds);
  });
});

test('the day of an instant is the local one', () => {
  expect(dayOf(new Date(2026, 6, 14, 23, 59))).toBe('2026-07-14');
  expect(dayOf(new Date(2026, 6, 15, 0, 0))).toBe('2026-07-15');
});

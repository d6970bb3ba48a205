import fc from 'fast-check';
import { addBusinessDays, businessDayUpTo, isBusinessDay } from '../../src/days/business-days';
import { addDays } from '../../src/days/day';

describe('two business days', () => {
  test.each([
    ['a Saturday is Tuesday', '2026-07-18', '2026-07-21'],
    ['a Sunday is Tuesday', '2026-07-19', '2026-07-21'],
    ['a Friday is Tuesday', '2026-07-17', '2026-07-21'],
    ['a Thursday is Monday', '2026-07-16', '2026-07-20'],
    ['a Monday is Wednesday', '2026-07-13', '2026-07-15'],
  ])('after %s', (_name, from, to) => {
    expect(addBusinessDays(from, 2)).toBe(to);
  });

  test('pass over a holiday', () => {
    expect(addBusinessDays('2026-07-17', 2, ['2026-07-20'])).toBe('2026-07-22');
  });
});

test('no business days after a working day is that day, after a Sunday the Monday', () => {
  expect(addBusinessDays('2026-07-15', 0)).toBe('2026-07-15');
  expect(addBusinessDays('2026-07-19', 0)).toBe('2026-07-20');
});

test('the last business day up to a Sunday is Friday, or Thursday where Friday is a holiday', () => {
  expect(businessDayUpTo('2026-07-19')).toBe('2026-07-17');
  expect(businessDayUpTo('2026-07-19', ['2026-07-17'])).toBe('2026-07-16');
  expect(businessDayUpTo('2026-07-15')).toBe('2026-07-15');
});

test('every result is a business day, and exactly the counted ones lie up to it', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((number) => addDays('2022-01-01', number));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 30 }),
      fc.array(day, { maxLength: 5 }),
      (from, count, holidays) => {
        const to = addBusinessDays(from, count, holidays);
        expect(isBusinessDay(to, holidays)).toBe(true);
        let worked = 0;
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1))
          if (isBusinessDay(at, holidays)) worked++;
        expect(worked).toBe(count);
      },
    ),
  );
});

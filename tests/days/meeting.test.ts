import {
  formatInstant,
  hoursAfter,
  instantOf,
  isMeeting,
  meetingDay,
  meetingTime,
  parseInstant,
} from '../../src/days/meeting';

test.each(['2026-07-14', '2026-07-14T15:00', '2026-07-14T00:00', '2026-07-14T23:59'])(
  '%s is a meeting',
  (text) => {
    expect(isMeeting(text)).toBe(true);
  },
);

test.each([
  '2026-07-14T',
  '2026-07-14T24:00',
  '2026-07-14T15:60',
  '2026-07-14 15:00',
  '2026-02-30T15:00',
  '2026-07-14T15:00:00',
  '2026-07-14T15:00T1',
])('%s is none', (text) => {
  expect(isMeeting(text)).toBe(false);
});

test('a meeting gives its day and, where it has one, its time', () => {
  expect(meetingDay('2026-07-14T15:00')).toBe('2026-07-14');
  expect(meetingTime('2026-07-14T15:00')).toBe('15:00');
  expect(meetingTime('2026-07-14')).toBeNull();
});

test('without a time the end of the day counts', () => {
  expect(formatInstant(instantOf('2026-07-14')).slice(0, 19)).toBe('2026-07-14T23:59:59');
  expect(hoursAfter('2026-07-14', 24).getTime() - instantOf('2026-07-14').getTime()).toBe(86_400_000);
});

test('what is no meeting has no instant', () => {
  expect(() => instantOf('2026-07-14T25:00')).toThrow(RangeError);
});

test('a sent time is read with an offset, in UTC, or local', () => {
  expect(parseInstant('2026-07-15T15:00:00+02:00')?.toISOString()).toBe('2026-07-15T13:00:00.000Z');
  expect(parseInstant('2026-07-15T13:00Z')?.toISOString()).toBe('2026-07-15T13:00:00.000Z');
  expect(parseInstant('2026-07-15T15:00')).toEqual(new Date(2026, 6, 15, 15));
});

test.each([
  'yesterday',
  '2026-02-30T10:00:00Z',
  '2026-07-15T25:00:00Z',
  '2026-07-15T15:00+2',
  '2026-07-15 15:00',
])('a sent time such as %s is refused', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('what was written is read back as the same instant', () => {
  const instant = new Date(Date.UTC(2026, 2, 29, 0, 59, 59));
  expect(parseInstant(formatInstant(instant))).toEqual(instant);
});

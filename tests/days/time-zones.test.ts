import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');

function reportIn(zone: string, script: string): string {
  return execFileSync(process.execPath, ['tools/run-ts.mjs', script], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}

describe('a day in another time zone', () => {
  test('is the same day, written the same way, on every day of a year', () => {
    const reports = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'].map((zone) =>
      reportIn(zone, 'tests/days/zone-report.ts'),
    );
    expect(reports[0]?.split('\n')).toHaveLength(365);
    expect(new Set(reports).size).toBe(1);
  }, 60_000);

  test.each([
    ['Europe/Berlin', '2026-07-15T15:00:00+02:00', '2026-03-29T16:00:00+02:00', '2026-10-25T14:00:00+01:00'],
    [
      'America/New_York',
      '2026-07-15T15:00:00-04:00',
      '2026-03-29T15:00:00-04:00',
      '2026-10-25T15:00:00-04:00',
    ],
    ['Asia/Kolkata', '2026-07-15T15:00:00+05:30', '2026-03-29T15:00:00+05:30', '2026-10-25T15:00:00+05:30'],
  ])(
    'in %s a recap is due 24 elapsed hours after the meeting, in local time',
    (zone, ...due) => {
      expect(reportIn(zone, 'tests/days/due-report.ts').split('\n')).toEqual(due);
    },
    60_000,
  );
});

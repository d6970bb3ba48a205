import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { counted } from './counts';

const reportIn = (zone: string): string[] =>
  execFileSync(process.execPath, ['tools/run-ts.mjs', 'tests/torture/day-report.ts'], {
    cwd: path.join(__dirname, '../..'),
    env: { ...process.env, TZ: zone, DAY_STEP: String(counted(7, 1)) },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }).split('\n');

describe('torture: days', () => {
  test('T8 every dated document prints the same days in every time zone', () => {
    const [here = [], ...elsewhere] = [
      'UTC',
      'America/Los_Angeles',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
    ].map(reportIn);
    expect(here).toHaveLength(counted(53, 366));
    expect(here.filter((line) => !/^\d{4}-\d\d-\d\d true /.test(line))).toEqual([]);
    for (const other of elsewhere) expect(other).toEqual(here);
  }, 600_000);
});

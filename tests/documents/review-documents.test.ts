import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expectApproved } from './approve';

const root = path.join(__dirname, '../..');

/** The documents of every vault, made on a machine in this zone with this locale. */
function documentsIn(zone: string, locale: string): Record<string, string> {
  const printed = execFileSync(process.execPath, ['tools/run-ts.mjs', 'tests/documents/review-report.ts'], {
    cwd: root,
    env: { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale },
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(printed) as Record<string, string>;
}

/** The one line that tells of the zone. */
const dueIn = (texts: Record<string, string>): (string | undefined)[] =>
  ['sample review', 'review of an empty vault'].map((name) => /^due: "(.*)"$/m.exec(texts[name] ?? '')?.[1]);
/** And that of a mail, which tells when its day is at noon there. */
const withoutDue = (texts: Record<string, string>): string =>
  JSON.stringify(texts)
    .replace(/due: \\"[^"]*\\"/g, 'due')
    .replace(/Date: [A-Z][a-z]{2}, \d{2} Jul 2026 [\d:]+ \+0000/g, 'Date');

const berlin = documentsIn('Europe/Berlin', 'de_DE.UTF-8');

test.each(Object.keys(berlin))('the documents of the %s are as approved', (name) => {
  expectApproved(`${name}.txt`, berlin[name] ?? '');
});

test.each([
  ['America/Denver', 'en_US.UTF-8', ['2026-07-15T15:00:00-06:00', '2026-07-11T23:59:59-06:00']],
  ['Asia/Kolkata', 'de_DE.UTF-8', ['2026-07-15T15:00:00+05:30', '2026-07-11T23:59:59+05:30']],
  ['Pacific/Kiritimati', 'en_US.UTF-8', ['2026-07-15T15:00:00+14:00', '2026-07-11T23:59:59+14:00']],
])('in %s with %s they say the same, and when the recap is due in local time', (zone, locale, due) => {
  const there = documentsIn(zone, locale);
  expect(withoutDue(there)).toBe(withoutDue(berlin));
  expect(dueIn(there)).toEqual(due);
});

import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * `npm run soak`: the torture rows and the fuzz tests beside them at their full counts; more words go to Jest, such as
 * `-- -t T30`. `npm run soak -- --minutes 20`: the rows that kill, fill a disk or race other processes once, then the
 * others round after round until the time is over, with the memory after each.
 */
const words = process.argv.slice(2);
const at = words.indexOf('--minutes');
const minutes = at < 0 ? null : Number(words[at + 1]);
const start = performance.now();
const passed = () => (performance.now() - start) / 60_000;
const places = ['tests/torture', 'tests/notes', 'tests/lint', 'tests/editor'];
const apart = ['kill', 'disk-faults', 'small-disk', 'two-writers', 'no-network', 'same-bytes'];

const jest = (given, environment) =>
  run(['node_modules/jest/bin/jest.js', '-i', ...given], { ...process.env, ...environment });

if (minutes === null) process.exitCode = jest([...places, ...words], { SOAK: '1' });
else if (minutes > 0) {
  const rows = jest(
    apart.map((name) => `tests/torture/${name}`),
    {},
  );
  const left = Math.max(1, minutes - passed());
  process.exitCode = run(['--expose-gc', 'tools/soak/live.mjs', String(left)], process.env) || rows;
} else throw new Error('--minutes takes a number, such as 20');
process.stdout.write(`The soak took ${passed().toFixed(1)} minutes.\n`);

function run(given, env) {
  return spawnSync(process.execPath, given, { stdio: 'inherit', env }).status ?? 1;
}

import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The torture rows and the fuzz tests beside them, at their full counts: `npm run soak -- -t T30`. */
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    '-i',
    'tests/torture',
    'tests/notes',
    'tests/lint',
    'tests/editor',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, SOAK: '1' } },
);
process.exitCode = status ?? 1;

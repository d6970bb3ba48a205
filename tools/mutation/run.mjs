import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Mutants of a room, or of one file of it: `npm run mutation -- rules`, `npm run mutation -- claims/parts.ts`. */
for (const mutated of process.argv.length > 2
  ? process.argv.slice(2)
  : ['rules', 'notes', 'vault', 'claims']) {
  const { status } = spawnSync('npx', ['stryker', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, MUTATE: mutated },
  });
  if (status !== 0) process.exitCode = 1;
}

import { syncBuiltinESMExports } from 'node:module';
import { injectFaults } from './faults.mjs';

/** For a child process: `node --import tests/torture/faults-preload.mjs`, with the plan in REVIEW_PREP_FAULT. */
const { calls } = injectFaults(JSON.parse(process.env.REVIEW_PREP_FAULT ?? '{}'));
syncBuiltinESMExports();
process.on('exit', () => process.stderr.write(`\ncalls ${calls.length}\n`));

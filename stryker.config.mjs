import process from 'node:process';

/**
 * Mutation testing of the rooms that read notes and keep them: `npm run mutation -- rules`. Run by hand and before
 * a release; docs/reliability.md has the scores. Word tables are data, and what is read once when a module loads is
 * left out: every test would have to run for each of their mutants.
 */
const room = process.env.MUTATE ?? 'rules';

export default {
  testRunner: 'in-one-process',
  plugins: ['./tools/mutation/runner.mjs'],
  mutate: [
    `src/${room.endsWith('.ts') ? room : `${room}/**/*.ts`}`,
    '!src/**/words/**',
    '!src/**/*-words.ts',
    '!src/**/*-table.ts',
    '!src/claims/lexicon.ts',
    '!src/claims/figures/currencies.ts',
    '!src/claims/figures/units.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.cache/mutation/${room.replaceAll('/', '-')}.json`,
  tempDirName: '.cache/stryker',
  concurrency: Number(process.env.MUTATE_AT_ONCE ?? 1),
  // The tests take a quarter of the time that they took in the first run, which counts.
  timeoutMS: 2_000,
  timeoutFactor: 0.5,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `.cache/mutation/report-${room.replaceAll('/', '-')}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  checkers: [],
  ignorePatterns: ['.cache', 'docs', 'dist', 'demo', 'main.js'],
};

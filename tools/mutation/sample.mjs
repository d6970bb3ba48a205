import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { commonTokens } from '@stryker-mutator/api/plugin';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import { bundleTests } from './bundle-tests.mjs';
import { judgesOf } from './judges.mjs';

/**
 * A seeded sample of a room's mutants, where all would take too long: `node tools/mutation/sample.mjs claims 0.1 a`
 * takes a tenth of them by the seed "a". The same code and seed give the same sample; tests that were written for
 * the survivors of one seed are judged by another. The report is the one that `npm run mutation` writes, in which
 * what was not taken counts as invalid; tools/mutation/report.mjs reads it.
 */
mkdirSync('.cache/mutation', { recursive: true });

const [room = 'claims', share = '0.1', seed = ''] = process.argv.slice(2);

/** As in stryker.config.mjs: tables are data. */
const isTable = (file) =>
  /[\\/]words[\\/]|-words\.ts$|-table\.ts$|claims[\\/](?:lexicon|figures[\\/](?:currencies|units))\.ts$/.test(
    file,
  );

const files = readdirSync(`src/${room}`, { recursive: true })
  .map((file) => path.join('src', room, file))
  .filter((file) => file.endsWith('.ts') && !isTable(file))
  .map((name) => ({ name: path.resolve(name), mutate: true, content: readFileSync(name, 'utf8') }));

const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
const { files: instrumented, mutants } = await createInjector()
  .provideValue(commonTokens.logger, quiet)
  .injectFunction(
    Object.assign((injector) => createInstrumenter(injector), { inject: [commonTokens.injector] }),
  )
  .instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
await bundleTests(judgesOf(room), new Map(instrumented.map(({ name, content }) => [name, content])));

let child = null;

/** What the process says next; null where it ends instead. */
const said = () =>
  new Promise((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve(null));
  });

/** What the process that holds the tests answers; null where a mutant ran for ever, and the process is gone. */
async function ask(question) {
  if (child === null) {
    child = fork(new URL('sample-runner.mjs', import.meta.url));
    await said();
  }
  const answer = said();
  child.send(question);
  const told = await answer;
  if (told === null) child = null;
  else child.removeAllListeners('exit');
  return told;
}

/** From 0 to below 1, evenly spread. */
function placeOf({ fileName, location: { start }, mutatorName, replacement }) {
  const name = [seed, path.relative('.', fileName), start.line, start.column, mutatorName, replacement];
  return createHash('sha256').update(name.join('\n')).digest().readUInt32BE() / 2 ** 32;
}

/** In the order of the sample, so that one that is stopped early is a smaller sample. */
const ordered = mutants.map((mutant) => [placeOf(mutant), mutant]).sort(([a], [b]) => a - b);
const sample = ordered.filter(([place]) => place < Number(share)).map(([, { id }]) => id);

const { reached, atLoad, testsOf } = await ask({ sample });
const [inTests, loading] = [new Set(reached), new Set(atLoad)];

async function statusOf({ id }, stopped) {
  if (!inTests.has(id)) return loading.has(id) ? 'Ignored' : 'NoCoverage';
  if (stopped || !(id in testsOf)) return 'CompileError';
  const told = await ask({ mutant: id, tests: testsOf[id] });
  return told === null ? 'Timeout' : told.killed ? 'Killed' : 'Survived';
}

const report = Object.fromEntries(
  files.map(({ name, content }) => [path.relative('.', name), { source: content, mutants: [] }]),
);
const oneBased = ({ line, column }) => ({ line: line + 1, column: column + 1 });
const tally = {};
let stopped = false;
process.on('SIGTERM', () => (stopped = true));
for (const [at, [, mutant]] of ordered.entries()) {
  const status = await statusOf(mutant, stopped);
  tally[status] = (tally[status] ?? 0) + 1;
  const { id, mutatorName, replacement, location } = mutant;
  const { start, end } = location;
  report[path.relative('.', mutant.fileName)].mutants.push({
    id,
    mutatorName,
    replacement,
    status,
    location: { start: oneBased(start), end: oneBased(end) },
  });
  if (at % 50 === 0 && at / mutants.length < Number(share))
    process.stdout.write(`${at} of ${mutants.length}: ${JSON.stringify(tally)}\n`);
}
child?.kill();
writeFileSync(`.cache/mutation/report-${room.replaceAll('/', '-')}.json`, JSON.stringify({ files: report }));
process.stdout.write(`${JSON.stringify(tally)}\n`);

import { availableParallelism } from 'node:os';
import process from 'node:process';
import { paysForAThread } from './lint-threads';
import { main } from './main';

/** Whoever reads may have seen enough, such as `head`: then the rest is written to nobody. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

/** The exit code is set, never forced: a forced exit cuts what a pipe has not read yet. */
process.exitCode = await main(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  readInput,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  now: () => new Date(),
  threads: {
    cores: availableParallelism(),
    bytesEach: paysForAThread,
    entry: new URL('./lint-worker.mjs', import.meta.url),
  },
});

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

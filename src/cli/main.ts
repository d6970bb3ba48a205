import { CommanderError } from 'commander';
import { version } from '../../package.json';
import { FileRefused } from '../vault/files';
import { readCommandLine, type Asked } from './program';
import { runners } from './run';
import { CannotRun, exitCodes, type Terminal } from './terminal';

/** Runs one command line and answers its exit code; whatever goes wrong is told on `terminal.error`. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const asked = readCommandLine(argv, terminal, version);
    return asked ? await runnerOf(asked)(asked, terminal) : exitCodes.clean;
  } catch (error) {
    if (!(error instanceof CommanderError)) terminal.error(`review-prep: ${explanation(error)}\n`);
    return exitCodes.couldNotRun;
  }
}

function runnerOf({ command }: Asked): (asked: Asked, terminal: Terminal) => Promise<number> {
  const runner = runners[command];
  if (!runner) throw new CannotRun(`There is no command ${command}`);
  return runner;
}

/** A fault of ours is told with its stack, so that it can be reported; a mistake or a full disk with its mend alone. */
function explanation(error: unknown): string {
  if (error instanceof CannotRun || error instanceof FileRefused) return error.message;
  if (isRefusal(error)) return `${error.message}: nothing is left half written; mend that, and run again`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The system said no: a full disk, a folder that may not be written. */
const isRefusal = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && /^E[A-Z]{2,}$/.test((error as NodeJS.ErrnoException).code ?? '');

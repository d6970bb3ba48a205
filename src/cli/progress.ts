import type { Terminal } from './terminal';

type Progress = (done: number, all: number) => void;

/** Counts notes on a person's screen while a vault is read, and takes the line away at the end; silent elsewhere. */
export const readingProgress = (terminal: Terminal): Progress => counting('Reading notes', terminal);

/** The same while its notes are linted, told of every note and showing every hundredth. */
export function lintingProgress(terminal: Terminal): Progress {
  const show = counting('Linting notes', terminal);
  return (done, all) => {
    if (done === all || done % 100 === 0) show(done, all);
  };
}

function counting(what: string, { interactive, error }: Terminal): Progress {
  if (!interactive) return () => undefined;
  return (done, all) => {
    if (all < worthShowing) return;
    error(done < all ? `\r${clearLine}${what}: ${done} of ${all}` : `\r${clearLine}`);
  };
}

/** A smaller vault is read before a person would look. */
const worthShowing = 500;

const clearLine = '\u001b[2K';

import type { Terminal } from './terminal';

/** Counts notes on a person's screen while a vault is read, and takes the line away at the end; silent elsewhere. */
export function readingProgress({ interactive, error }: Terminal): (done: number, all: number) => void {
  if (!interactive) return () => undefined;
  return (done, all) => {
    if (all < worthShowing) return;
    error(done < all ? `\r${clearLine}Reading notes: ${done} of ${all}` : `\r${clearLine}`);
  };
}

/** A smaller vault is read before a person would look. */
const worthShowing = 500;

const clearLine = '\u001b[2K';

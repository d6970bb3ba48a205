import { createTwoFilesPatch } from 'diff';
import { exitCodes, type Terminal } from './terminal';

/** A note as it is and as it would be; `before` is null for a new one. */
export interface Planned {
  path: string;
  before: string | null;
  after: string;
}

/** Prints what would be written, as a unified diff; writes nothing. */
export function dryRun(planned: readonly Planned[], terminal: Terminal): number {
  for (const { path, before, after } of planned) {
    if (before === after) continue;
    const patch = createTwoFilesPatch(
      before === null ? '/dev/null' : path,
      path,
      before ?? '',
      after,
      '',
      '',
      { context: 3 },
    );
    terminal.out(patch.slice(patch.indexOf('\n') + 1));
  }
  return exitCodes.clean;
}

import { appendFileSync } from 'node:fs';
import { main } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';
import { median } from '../measure';

/**
 * Milliseconds of a core that `lint --watch` takes from the writing of one of the `notes` to its findings, the
 * watching itself counted; the median of them.
 */
export async function watchedChange(notes: readonly string[], terminal: Terminal): Promise<number> {
  let printed = '';
  let stop = (): void => undefined;
  const take = (text: string): void => void (printed += text);
  const watching = main(['lint', '.', '--watch', '--no-cache'], {
    ...terminal,
    out: take,
    error: take,
    stopped: new Promise((resolve) => (stop = resolve)),
  });
  await until(() => printed.includes('Watching'));
  const times: number[] = [];
  for (const note of notes) {
    await pause(rest);
    printed = '';
    const before = process.cpuUsage();
    appendFileSync(note, '\n- Cut refunds from 9% to 6% #impact\n');
    await until(() => printed !== '');
    // What a watcher does after it has told is its work as well.
    await pause(rest);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  stop();
  await watching;
  return median(times);
}

/** Milliseconds. */
const rest = 300;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}

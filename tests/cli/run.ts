import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';

export interface Ran {
  code: number;
  out: string;
  error: string;
}

/** Apart from the user's own. */
export const cacheFolder = path.join(tmpdir(), `review-prep-cache-${process.pid}`);

/** Runs a command line in this process, as the terminal would. */
export async function run(
  folder: string,
  argv: readonly string[],
  input = '',
  now = new Date(2026, 6, 6, 12),
): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', error: '' };
  ran.code = await main(argv, {
    folder,
    environment: { ...process.env, XDG_CACHE_HOME: cacheFolder },
    readInput: () => Promise.resolve(input),
    out: (text) => void (ran.out += text),
    error: (text) => void (ran.error += text),
    interactive: false,
    colour: false,
    now: () => now,
  });
  return ran;
}

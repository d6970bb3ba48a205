import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readClaim } from '../../src/claims/read-claim';
import { scanBlocks } from '../../src/notes/scan-blocks';
import { interleaved, type Taken } from '../measure';
import { lintWhole } from '../peers/engine';
import { notesBelow } from './notes-below';

/** What reading bullets costs, on texts in memory, medians. */
export interface BulletFigures {
  /** Every bullet by every rule. */
  everyBullet: Taken;
  /** Claims read in full in a second of one thread. */
  claims: number;
}

/** The argument that makes of `rows.ts` the process that `bulletFigures` asks. */
export const bulletsAlone = 'bullets';

/**
 * The figures for the notes below a folder, in a process of its own, as each run of the terminal is one: what the
 * engine has learned from other work, such as which objects last, would count here.
 */
export function bulletFigures(folder: string, rounds: number): BulletFigures {
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? '', bulletsAlone, folder, String(rounds)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error('The process that reads bullets failed');
  return JSON.parse(stdout) as BulletFigures;
}

/** In that process: measures the notes below a folder and prints what they took. */
export async function measureBullets(folder: string, rounds: number): Promise<void> {
  const texts = notesBelow(folder).map((file) => readFileSync(file, 'utf8'));
  const bullets = texts.flatMap((text) =>
    scanBlocks(text).bullets.map(({ contentFrom, contentTo }) => text.slice(contentFrom, contentTo)),
  );
  const { everyBullet, claims } = await interleaved(
    [
      { name: 'everyBullet', run: () => lintEvery(texts) },
      { name: 'claims', run: () => bullets.forEach((bullet) => readClaim(bullet)) },
    ],
    rounds,
  );
  if (!everyBullet || !claims) throw new Error('No round was measured');
  // A thread has no more of a core than its process had, nor than there was time.
  const seconds = Math.min(claims.cpu, claims.wall) / 1000;
  process.stdout.write(JSON.stringify({ everyBullet, claims: bullets.length / seconds }));
}

function lintEvery(texts: readonly string[]): void {
  for (const [at, text] of texts.entries()) lintWhole(`${at}.md`, text);
}

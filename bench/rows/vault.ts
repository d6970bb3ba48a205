import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { folderFiles } from '../../src/cli/folder-files';
import { livingSheet } from '../../src/documents/sheet/assemble-sheet';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { readNote } from '../../src/notes/read-note';
import { parseTree } from '../../src/notes/tree';
import { defaultSettings } from '../../src/settings/default-settings';
import { principlesIn } from '../../src/settings/presets';
import { vaultFindings } from '../../src/vault/vault-findings';
import { buildIndex } from '../../src/vault/vault-index';
import { interleaved, median, taken, type Taken } from '../measure';
import { writeVault } from '../write-vault';
import { bulletFigures } from './bullets';
import { notesBelow } from './notes-below';
import { watchedChange } from './watch';

/** Everything that the bench asks of one vault, medians; memory in MB. */
export interface VaultFigures {
  notes: number;
  megabytes: number;
  read: Taken;
  lint: Taken;
  lintKept: Taken;
  sheetCold: Taken;
  sheetWarm: Taken;
  /** Of `BulletFigures`; null where the vault is too large. */
  everyBullet: Taken | null;
  claims: number | null;
  /** remark over the notes with the tag, once. */
  remark: Taken;
  /** One note changed: index, findings of it and of what rests on it, and the sheet, without reading the note. */
  change: number;
  /** Of that, the sheet. */
  changeSheet: number;
  indexMegabytes: number;
  /** One note written while `lint --watch` runs, with the watching. */
  watched: number;
}

export async function vaultFigures(count: number, rounds: number): Promise<VaultFigures> {
  const root = mkdtempSync(path.join(tmpdir(), 'review-prep-bench-'));
  const cache = mkdtempSync(path.join(tmpdir(), 'review-prep-bench-cache-'));
  try {
    writeVault(root, count);
    const files = notesBelow(root);
    const run =
      (...argv: string[]) =>
      () =>
        main(argv, terminalAt(root, cache));
    const whole = ['--no-cache', '--dry-run', '--json'];
    // What is kept has to be kept before a round can find it.
    await run('lint', '.')();
    const read = (): void => files.forEach((file) => readFileSync(file, 'utf8'));
    const times = await interleaved(
      [
        { name: 'read', run: read },
        { name: 'lint', run: run('lint', '.', '--no-cache') },
        { name: 'lintKept', run: run('lint', '.') },
        { name: 'sheetCold', run: run('sheet', '.', ...whole) },
        { name: 'sheetWarm', run: run('sheet', '.', '--dry-run', '--json') },
      ],
      rounds,
    );
    const texts = files.map((file) => readFileSync(file, 'utf8'));
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    const ofBullets = count > largestForEveryBullet ? noneOfBullets : bulletFigures(root, rounds);
    const tagged = texts.filter((text) => text.includes('#impact/'));
    const remark = await taken(() => tagged.forEach((text) => parseTree(readNote('', text).text)));
    return {
      notes: count,
      megabytes,
      ...times,
      ...ofBullets,
      remark,
      ...(await changeOf(root)),
      watched: await watchedChange(files.slice(0, 15), terminalAt(root, cache)),
    } as VaultFigures;
  } finally {
    rmSync(root, { recursive: true });
    rmSync(cache, { recursive: true });
  }
}

const largestForEveryBullet = 10_000;

const noneOfBullets = { everyBullet: null, claims: null };

async function changeOf(
  root: string,
): Promise<Pick<VaultFigures, 'change' | 'changeSheet' | 'indexMegabytes'>> {
  const settings = defaultSettings;
  const files = await folderFiles(root);
  await files.list();
  global.gc?.();
  const idle = process.memoryUsage().heapUsed;
  const index = await buildIndex(files, settings);
  global.gc?.();
  const indexMegabytes = (process.memoryUsage().heapUsed - idle) / 1e6;
  const facts = { today: '2026-07-06', settings, principles: principlesIn(settings), vault: index.facts };
  const findings = vaultFindings({ index, facts, inForce: rulesInForce(settings.lint), files });
  for (const { path: note } of index.notes) findings.lint(note, await files.read(note));
  const cycle = { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' };
  const living = livingSheet(index, { cycle, audience: 'manager', settings, today: '2026-07-06' });
  const sheet = (): unknown => living.model();
  sheet();
  const times: number[] = [];
  const sheets: number[] = [];
  for (const { path: note } of index.notes.slice(0, 15)) {
    const text = `${await files.read(note)}\n- Cut refunds from 9% to 6% #impact\n`;
    const began = performance.now();
    await findings.change(note, text, { modified: 1, size: text.length });
    const linted = performance.now();
    sheet();
    sheets.push(performance.now() - linted);
    times.push(performance.now() - began);
  }
  return { change: median(times), changeSheet: median(sheets), indexMegabytes };
}

const terminalAt = (folder: string, cache: string) => ({
  folder,
  environment: { XDG_CACHE_HOME: cache },
  readInput: () => Promise.resolve(''),
  out: () => undefined,
  error: () => undefined,
  interactive: false,
  colour: false,
  now: () => new Date(Date.now() + 60_000),
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { folderFiles } from '../../src/cli/folder-files';
import { livingSheet } from '../../src/documents/sheet/assemble-sheet';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { readClaim } from '../../src/claims/read-claim';
import { readNote } from '../../src/notes/read-note';
import { scanBlocks } from '../../src/notes/scan-blocks';
import { parseTree } from '../../src/notes/tree';
import { defaultSettings } from '../../src/settings/default-settings';
import { principlesIn } from '../../src/settings/presets';
import { vaultFindings } from '../../src/vault/vault-findings';
import { buildIndex } from '../../src/vault/vault-index';
import { interleaved, median, taken, type Taken } from '../measure';
import { lintWhole } from '../peers/engine';
import { writeVault } from '../write-vault';
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
  /** Every bullet by every rule, on texts in memory; null where the vault is too large. */
  everyBullet: Taken | null;
  /** Claims read in full in a second of a core; null where the vault is too large. */
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
    const ofBullets = count > largestForEveryBullet ? noneOfBullets : await everyBulletOf(texts, rounds);
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

/** On texts in memory, in turn. */
async function everyBulletOf(
  texts: readonly string[],
  rounds: number,
): Promise<Pick<VaultFigures, 'everyBullet' | 'claims'>> {
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
  if (!everyBullet || !claims) return noneOfBullets;
  return { everyBullet, claims: bullets.length / (claims.cpu / 1000) };
}

function lintEvery(texts: readonly string[]): void {
  for (const [at, text] of texts.entries()) lintWhole(`${at}.md`, text);
}

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

function notesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? notesBelow(place) : [place];
  });
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

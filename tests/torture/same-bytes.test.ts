import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { notesIn } from './small-vault';
import { smallVault } from './small-vault-notes';

const cli = path.join(__dirname, '../../dist/cli.mjs');
const names = Object.keys(smallVault);

async function madeIn(
  order: readonly string[],
  environment: Record<string, string>,
): Promise<Record<string, string>> {
  const vault = await mkdtemp(path.join(tmpdir(), 'review-prep-same-'));
  for (const name of order) {
    await mkdir(path.dirname(path.join(vault, name)), { recursive: true });
    await writeFile(path.join(vault, name), smallVault[name] ?? '');
  }
  for (const words of [
    ['agenda'],
    ['sheet', '.', '--format', 'md,html'],
    ['coverage', '.', '--note'],
    ['lint', '.', '--fix'],
  ]) {
    const { status } = spawnSync(process.execPath, [cli, ...words, '--today', '2026-07-06'], {
      cwd: vault,
      env: { ...process.env, ...environment },
    });
    expect(status).toBeLessThan(2);
  }
  return notesIn(vault);
}

describe('torture: the same bytes', () => {
  test('T20 another locale, time zone and order of files make the same bytes', async () => {
    const here = await madeIn(names, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
    const there = await madeIn([...names].reverse(), {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(Object.keys(here)).toContain('Reviews/2026-H1 impact sheet.md');
    expect(there).toEqual(here);
  }, 120_000);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { everyFile } from './folder';

const cli = path.resolve(__dirname, '../../dist/cli.mjs');
const sample = path.resolve(__dirname, '../../examples/vault');

const start = (vault: string) =>
  spawn(process.execPath, [cli, 'sheet', vault, '--today', '2026-07-06'], { stdio: 'ignore' });

async function freshVault(): Promise<string> {
  const vault = await mkdtemp(path.join(tmpdir(), 'review-prep-kill-'));
  await cp(sample, vault, { recursive: true });
  return vault;
}

describe('A sheet that is killed half way', () => {
  test('leaves every note old or new, and the next run sweeps what was left', async () => {
    const untouched = await everyFile(sample);
    const whole = await freshVault();
    await once(start(whole), 'exit');
    const finished = await everyFile(whole);
    const vault = await freshVault();
    for (let round = 0; round < 12; round++) {
      const child = start(vault);
      await pause(60 + round * 45);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      for (const [name, text] of Object.entries(await everyFile(vault))) {
        if (name.includes('.review-prep-tmp-')) continue;
        expect([untouched[name], finished[name]]).toContain(text);
      }
    }
    await once(start(vault), 'exit');
    expect(Object.keys(await everyFile(vault)).sort()).toEqual(Object.keys(finished).sort());
  }, 120_000);
});

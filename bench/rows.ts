import os from 'node:os';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { bulletsAlone, measureBullets } from './rows/bullets';
import { vaultFigures, type VaultFigures } from './rows/vault';

const [, , part, folder = '', rounds] = process.argv;
if (part === bulletsAlone) await measureBullets(folder, Number(rounds));
else await measureVaults();

async function measureVaults(): Promise<void> {
  const sizes = (process.env['BENCH_SIZES'] ?? '1000,10000,100000').split(',').map(Number);
  const figures: VaultFigures[] = [];
  for (const size of sizes) figures.push(await vaultFigures(size, size > 20_000 ? 1 : 5));
  const load = os.loadavg()[0]?.toFixed(1);
  const machine = `${os.cpus()[0]?.model ?? 'unknown'}, ${os.cpus().length} cores, Node ${process.version}, load ${load}`;
  writeFileSync(
    process.env['BENCH_OUT'] ?? 'bench/results.json',
    `${JSON.stringify({ machine, figures }, null, 2)}\n`,
  );
}

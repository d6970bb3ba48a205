import { execFile } from 'node:child_process';
import { appendFile, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { keptFile } from '../../src/cli/kept-index';
import { folderWith } from './folder';
import { cacheFolder, run } from './run';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const notes = {
  'Impact.md': '- Helped with refunds #impact\n',
  'Plain.md': 'Nothing of ours.\n',
};

/** Notes that were written long before the run, so that none is in doubt. */
async function oldFolder(): Promise<string> {
  const root = await folderWith(notes);
  for (const name of Object.keys(notes)) await utimes(path.join(root, name), 1_600_000_000, 1_600_000_000);
  return root;
}

const fileOf = (root: string): string => keptFile(root, { XDG_CACHE_HOME: cacheFolder }) ?? '';

test('a second run answers the same from what the first kept, which only the user may read', async () => {
  const root = await oldFolder();
  const first = await run(root, ['lint', '.', '--json']);
  const file = fileOf(root);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const second = await run(root, ['lint', '.', '--json']);
  expect(second).toEqual(first);
  expect(await readFile(file, 'utf8')).not.toContain('Nothing of ours');
});

test('with --no-cache nothing is kept and nothing that was kept is looked at', async () => {
  const root = await oldFolder();
  await run(root, ['lint', '.', '--no-cache']);
  await expect(stat(fileOf(root))).rejects.toThrow('ENOENT');
});

test('what was kept and is damaged is told, read anew and kept whole again', async () => {
  const root = await oldFolder();
  const { out } = await run(root, ['lint', '.', '--json']);
  await writeFile(fileOf(root), 'not what was written\n');
  const again = await run(root, ['lint', '.', '--json']);
  expect(again.out).toBe(out);
  expect(again.error).toBe('What an earlier run kept of this vault is damaged: every note is read anew.\n');
  expect((await run(root, ['lint', '.', '--json'])).error).toBe('');
});

test('runs at the same time each answer rightly and leave one whole file', async () => {
  const root = await oldFolder();
  const ran = await Promise.all(Array.from({ length: 6 }, () => run(root, ['lint', '.', '--json'])));
  expect(new Set(ran.map(({ out }) => out)).size).toBe(1);
  const name = path.basename(fileOf(root));
  const left = (await readdir(path.dirname(fileOf(root)))).filter((one) => one.startsWith(name));
  expect(left).toEqual([name]);
  expect((await run(root, ['lint', '.', '--json'])).error).toBe('');
});

test('processes that add to what was kept at once leave it whole, and the last word on a note counts', async () => {
  const root = await oldFolder();
  const cli = path.join(__dirname, '../../dist/cli.mjs');
  const env = { ...process.env, XDG_CACHE_HOME: cacheFolder };
  const lint = () =>
    promisify(execFile)(process.execPath, [cli, 'lint', '.', '--json', '--max-warnings', '99'], {
      cwd: root,
      env,
    });
  const first = await lint();
  for (let round = 1; round <= 2; round++) {
    await writeFile(path.join(root, 'Plain.md'), `- Helped with invoices ${round} #impact\n`);
    await utimes(path.join(root, 'Plain.md'), 1_600_000_000 + round, 1_600_000_000 + round);
    const ran = await Promise.all([lint(), lint(), lint()]);
    expect(new Set(ran.map(({ stdout }) => stdout)).size).toBe(1);
    expect(ran.map(({ stderr }) => stderr)).toEqual(['', '', '']);
    expect(ran[0]?.stdout).not.toBe(first.stdout);
    expect((await lint()).stdout).toBe(ran[0]?.stdout);
  }
});

test('a line that was cut short is told, read anew and kept whole again', async () => {
  const root = await oldFolder();
  const { out } = await run(root, ['lint', '.', '--json']);
  const whole = await readFile(fileOf(root), 'utf8');
  await appendFile(fileOf(root), whole.slice(0, whole.indexOf('\n') / 2));
  const again = await run(root, ['lint', '.', '--json']);
  expect(again.out).toBe(out);
  expect(again.error).toBe('What an earlier run kept of this vault is damaged: every note is read anew.\n');
  expect((await run(root, ['lint', '.', '--json'])).error).toBe('');
});

test('what one changed note says is added, and nothing is written where nothing changed', async () => {
  const root = await oldFolder();
  // Long after every file was touched, so that none is in doubt.
  const lint = (...more: string[]) => run(root, ['lint', '.', '--json', ...more], '', new Date(2100, 0, 1));
  await lint();
  const first = await readFile(fileOf(root), 'utf8');
  await writeFile(path.join(root, 'Plain.md'), '- Helped with invoices #impact\n');
  await utimes(path.join(root, 'Plain.md'), 1_600_000_100, 1_600_000_100);
  const changed = await lint();
  const second = await readFile(fileOf(root), 'utf8');
  expect(second.startsWith(first)).toBe(true);
  const added = second.slice(first.length);
  expect(added.match(/\n/g)).toHaveLength(1);
  expect([added.includes('invoices'), added.includes('refunds')]).toEqual([true, false]);
  expect((await lint()).out).toBe(changed.out);
  expect(await readFile(fileOf(root), 'utf8')).toBe(second);
  expect((await lint('--no-cache')).out).toBe(changed.out);
});

import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { counted } from './counts';
import { freshVault, leftoversIn, notesIn, writingCommands, type Writing } from './small-vault';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(counted(120_000, 1_200_000));

const cli = path.join(__dirname, '../../dist/cli.mjs');

/** Mounts what stands in memory, in a name space that ends with the command: as root, or as anybody where Linux lets one. */
const enter = ['-m', '-rm'].find(
  (flag) =>
    spawnSync('unshare', [flag, 'sh', '-c', `mount -t tmpfs -o size=64k none ${tmpdir()}`]).status === 0,
);

/** Runs a command in a copy of `vault` on a disk of `size` KiB; what is on that disk afterwards lies in `out`. */
async function onDisk(size: number, vault: string, { words }: Writing) {
  const place = await mkdtemp(path.join(tmpdir(), 'review-prep-disk-'));
  const out = await mkdtemp(path.join(tmpdir(), 'review-prep-read-'));
  const script = [
    `mount -t tmpfs -o size=${size}k none "$1" || exit 90`,
    'cp -r "$2"/. "$1" || exit 91',
    'cd "$1" && shift 2 && out=$1 && shift',
    '"$@"; code=$?',
    'cp -r . "$out" || exit 92',
    'exit $code',
  ].join('\n');
  const { status, stdout, stderr } = spawnSync(
    'unshare',
    [enter ?? '', 'sh', '-c', script, 'sh', place, vault, out, process.execPath, cli, ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: path.join(out, '..', 'review-prep-small-disk') },
    },
  );
  const [after, leftovers] = [await notesIn(out), await leftoversIn(out)];
  await Promise.all([place, out].map((folder) => rm(folder, { recursive: true })));
  return { code: status ?? 99, said: stdout + stderr, after, leftovers };
}

/** KiB that the files of a vault take on a disk whose pages hold four. */
async function pagesOf(vault: string): Promise<number> {
  const { stdout } = spawnSync('find', [vault, '-type', 'f', '-size', '+0', '-print0'], { encoding: 'utf8' });
  const sizes = await Promise.all(
    stdout
      .split('\0')
      .filter((name) => name !== '')
      .map(async (name) => Math.ceil((await readFile(name)).length / 4096) * 4),
  );
  return sizes.reduce((sum, one) => sum + one, 0);
}

const isWhole = counted(0, 1) === 1;
const writing = writingCommands.filter(({ name }) => isWhole || name === 'sheet' || name === 'lint --fix');

describe('torture: a real small disk', () => {
  test.each(writing)('T22 $name on a disk that fills up leaves every note whole and says so', async (one) => {
    if (enter === undefined) return expectToldOf();
    const vault = await freshVault(one);
    const before = await notesIn(vault);
    const whole = await onDisk(4096, vault, one);
    expect(whole.code).toBeLessThan(2);
    const least = await pagesOf(vault);
    let full = 0;
    for (let more = 0; more <= 48; more += counted(16, 4)) {
      const { code, said, after, leftovers } = await onDisk(least + more, vault, one);
      const place = `${more} KiB free`;
      for (const [name, text] of Object.entries(before))
        expect([place, name, [text, whole.after[name]].includes(after[name] ?? '')]).toEqual([
          place,
          name,
          true,
        ]);
      for (const [name, text] of Object.entries(after))
        if (!(name in before)) expect([place, name, text]).toEqual([place, name, whole.after[name]]);
      expect([place, leftovers]).toEqual([place, []]);
      if (code === whole.code) expect([place, after]).toEqual([place, whole.after]);
      else {
        full++;
        expect([place, code, said]).toEqual([place, 2, expect.stringContaining('ENOSPC')]);
        expect(said).not.toMatch(/\n\s+at /);
      }
    }
    expect(full).toBeGreaterThan(0);
  });
});

/** Said, and not passed over: the same faults are injected in disk-faults. */
function expectToldOf(): void {
  process.stderr.write(
    'T22: no small disk could be mounted here (unshare, tmpfs): injected faults alone were run.\n',
  );
  expect(spawnSync('unshare', ['-rm', 'true']).status).not.toBe(0);
}

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { freshVault, writingCommands, type Writing } from './small-vault';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const root = path.join(__dirname, '../..');

/** Every command line of the product, one process each, in which every call that could reach a network throws. */
const reading = ['find', 'coverage', 'doctor', 'rules', 'claims'].map((word): Writing => ({
  name: word,
  words: [word],
}));

describe('torture: without a network', () => {
  test.each([...writingCommands, ...reading])(
    'T31 $name works where every socket call throws',
    async (writing) => {
      const vault = await freshVault(writing);
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          path.join(__dirname, 'no-sockets.mjs'),
          path.join(root, 'dist/cli.mjs'),
          ...writing.words,
        ],
        { cwd: vault, encoding: 'utf8' },
      );
      expect([status === 0 || status === 1, stderr]).toEqual([true, expect.not.stringContaining('socket')]);
    },
    60_000,
  );

  test('T31 the guard is one: a call does throw under it', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', path.join(__dirname, 'no-sockets.mjs'), '-e', 'fetch("http://127.0.0.1:9/")'],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('a socket was asked for')]);
  });
});

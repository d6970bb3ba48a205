import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generatedVault } from '../../bench/generated-vault';
import { main } from '../../src/cli/main';
import type { Threads } from '../../src/cli/terminal';
import { folderWith } from './folder';
import { cacheFolder } from './run';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const built = pathToFileURL(path.join(__dirname, '../../dist/lint-worker.mjs'));

async function lint(root: string, flags: string[], threads?: Threads) {
  const ran = { code: 0, out: '', error: '' };
  ran.code = await main(['lint', '.', '--no-cache', ...flags], {
    folder: root,
    environment: { XDG_CACHE_HOME: cacheFolder },
    readInput: () => Promise.resolve(''),
    out: (text) => void (ran.out += text),
    error: (text) => void (ran.error += text),
    interactive: false,
    colour: false,
    now: () => new Date(2026, 6, 6, 12),
    ...(threads && { threads }),
  });
  return ran;
}

/** Plain notes beside entries that others are asked about, names beyond ASCII, and links from ordinary bullets. */
const vault = () =>
  folderWith({
    ...generatedVault({ seed: 3, notes: 90, tagged: 0.1, length: 900 }).notes,
    'Übersicht/Größe.md': '- Helped with invoices, see [[Nowhere]] and [[Log#None]]\n- Ran 12 syncs\n',
    'Log.md':
      '- Cut refunds from 9% to 6% #impact [initiative:: R] [metric:: refunds] [evidence:: [[Nowhere]]]\n',
    'Other.md': '- Cut refunds from 9% to 5% #impact [initiative:: R] [metric:: refunds]\n',
  });

async function threadOf(script: string): Promise<URL> {
  const file = path.join(await folderWith(), 'thread.mjs');
  await writeFile(file, `import { parentPort } from 'node:worker_threads';\n${script}`);
  return pathToFileURL(file);
}

const answering = (note: string): Promise<URL> =>
  threadOf(
    `parentPort.on('message', ({ number, notes }) => parentPort.postMessage({ number, linted: notes.map(() => (${note})) }));`,
  );

describe('Threads that lint a vault', () => {
  test.each(['stylish', 'json', 'sarif', 'github'])(
    'print %s as one thread does, to the byte',
    async (format) => {
      const root = await vault();
      const flags = ['--all-bullets', '--format', format];
      const one = await lint(root, flags);
      expect(one.out).toContain('Log.md');
      for (const cores of [2, 3])
        expect(await lint(root, flags, { cores, bytesEach: 1, entry: built })).toEqual(one);
    },
  );

  test('lint the notes that hold nothing of ours, and leave the others to the main thread', async () => {
    const entry = await answering(
      `{ printed: 'by a thread', summary: { errors: 0, warnings: 0, suggestions: 0, notes: 1 } }`,
    );
    const { out } = await lint(await vault(), ['--all-bullets'], { cores: 2, bytesEach: 1, entry });
    expect(out).toContain('by a thread');
    expect(out).toContain('Log.md');
    expect(out).toContain('conflicting-figures');
  });

  test('give back a note that they cannot tell of, and it is linted all the same', async () => {
    const root = await vault();
    const threads = { cores: 2, bytesEach: 1, entry: await answering('null') };
    expect(await lint(root, ['--all-bullets'], threads)).toEqual(await lint(root, ['--all-bullets']));
  });

  test.each([
    ['throws', `parentPort.on('message', () => { throw new Error('no room left'); });`, 'no room left'],
    ['ends', `process.exit(3);`, 'exit code 3'],
    ['is not there', '', 'thread.mjs'],
  ])('are told of where one %s, and nothing is printed', async (_what, script, why) => {
    const entry = script === '' ? new URL('file:///nowhere/thread.mjs') : await threadOf(script);
    const { code, out, error } = await lint(await vault(), ['--all-bullets'], {
      cores: 2,
      bytesEach: 1,
      entry,
    });
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('A thread that lints notes ended');
    expect(error).toContain(why);
    expect(error).toContain('--threads 1');
  });

  test('are not begun for a small vault, for review notes alone, for fixes, or where one is asked for', async () => {
    const root = await vault();
    const entry = new URL('file:///nowhere/thread.mjs');
    const codes = await Promise.all([
      lint(root, ['--all-bullets'], { cores: 2, bytesEach: 2_000_000, entry }),
      lint(root, [], { cores: 2, bytesEach: 1, entry }),
      lint(root, ['--all-bullets', '--threads', '1'], { cores: 2, bytesEach: 1, entry }),
    ]);
    expect(codes.map(({ error }) => error)).toEqual(['', '', '']);
    expect((await lint(root, ['--all-bullets', '--fix'], { cores: 2, bytesEach: 1, entry })).error).toBe('');
  });
});

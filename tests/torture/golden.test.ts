import { cp, mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBench, type Bench, type OpenPage } from '../browser/open-workbench';
import { run } from '../cli/run';
import { forbiddenIn } from './forbidden-code';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const root = path.join(__dirname, '../..');
const today = ['--today', '2026-07-06'];

let bench: Bench;
let app: OpenPage;
let vault: string;
/** Asked before the app had time to read the vault. */
let atOnce: string;

/** The sample vault twice: as a folder for the terminal, and in Chromium with main.js. */
beforeAll(async () => {
  vault = await mkdtemp(path.join(tmpdir(), 'review-prep-golden-'));
  await cp(path.join(root, 'examples/vault'), vault, { recursive: true });
  // The app takes a note's time for that of its last edit, where a folder may have been cloned just now.
  const long = new Date('2026-01-01T00:00:00Z');
  for (const name of await readdir(vault, { recursive: true }))
    await utimes(path.join(vault, name), long, long);
  bench = await openBench({ vaults: [vault] });
  app = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
  atOnce = await inApp('review-prep:lint');
});

afterAll(async () => {
  expect(await app.errors()).toEqual([]);
  expect(app.refused).toEqual([]);
  await app.close();
  await bench.close();
  await rm(vault, { recursive: true });
});

const inApp = (command: string, flags: Record<string, string> = {}): Promise<string> =>
  app.page.evaluate(([name, given]) => window.workbench.runCli(name, given), [command, flags] as const);

const written = (answer: string): string[] =>
  (JSON.parse(answer) as { written: { path: string }[] }).written.map(({ path: name }) => name);

describe('torture: main.js in Chromium', () => {
  test('T16 it finds nothing of Node, and runs under a policy without eval', async () => {
    const here = await app.page.evaluate(() =>
      ['process', 'Buffer', 'require', 'global', 'module', 'setImmediate'].filter((name) => name in window),
    );
    expect(here).toEqual([]);
    const policy = await app.page.request.get(bench.url).then((answer) => answer.headers());
    expect(policy['content-security-policy']).toBe("script-src 'self'; object-src 'none'");
    expect(await app.errors()).toEqual([]);
  });

  test('T16 it holds no eval, no pattern that looks behind, and no markup put in as text', async () => {
    expect(forbiddenIn(await readFile(path.join(root, 'main.js'), 'utf8'))).toEqual([]);
  });

  test.each([
    'eval("1")',
    'new Function("a", "return a")',
    'Function("return this")()',
    'const a = /(?<=a)b/',
    'const a = /(?<!a)b/',
    'new RegExp("(?<!a)b")',
    'element.innerHTML = text',
    'element.outerHTML += text',
    'element.insertAdjacentHTML("beforeend", text)',
    'document.write(text)',
  ])('T16 the look through main.js sees %s', (code) => expect(forbiddenIn(code)).toHaveLength(1));

  test.each([
    ['lint', ['lint', '.', '--json'], 'review-prep:lint', {}],
    [
      'lint of every bullet',
      ['lint', '.', '--all-bullets', '--json'],
      'review-prep:lint',
      { 'all-bullets': '' },
    ],
  ] as const)('T16 %s says what the terminal says, to the byte', async (_, words, command, flags) => {
    const { out, code } = await run(vault, [...words, ...today]);
    expect(code).toBeLessThan(2);
    expect(out).toContain('conflicting-figures');
    const answer = await inApp(command, flags);
    expect(answer.split('{"rule"')).toEqual(out.trimEnd().split('{"rule"'));
    expect(answer).toBe(out.trimEnd());
    if (!('all-bullets' in flags)) expect(atOnce).toBe(answer);
  });

  test.each([
    ['agenda', ['agenda', '.', '--json'], 'review-prep:agenda', {}],
    ['sheet', ['sheet', '.', '--json'], 'review-prep:sheet', {}],
  ] as const)('T16 the %s is the one of the terminal, to the byte', async (_, words, command, flags) => {
    const { out, code } = await run(vault, [...words, ...today]);
    expect(code).toBe(0);
    const names = written(out);
    expect(names.length).toBeGreaterThan(0);
    const answer = await inApp(command, flags);
    expect(written(answer)).toEqual(names);
    for (const name of names)
      expect(await app.read(name)).toBe(await readFile(path.join(vault, name), 'utf8'));
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { App } from '../../tools/workbench/obsidian/app';
import { openBench } from '../browser/open-workbench';
import type { Bench } from '../browser/open-workbench';
import { openFixture } from './open-fixture';

declare const app: App;

let bench: Bench;

beforeAll(async () => {
  bench = await openFixture();
});

afterAll(() => bench.close());

test('a plugin sees every file created before the layout is ready, and a note opened after', async () => {
  const { page, close } = await bench.open({ open: ['Home.md'] });
  const log = await page.evaluate(() => (app.plugins.plugins['fixture'] as unknown as { log: string[] }).log);
  expect(log.filter((line) => line.startsWith('create')).length).toBe(6);
  expect(log.slice(-2)).toEqual(['open Home.md', 'layout ready']);
  await close();
});

test('unloading takes away everything that was registered', async () => {
  const { page, run, errors, close } = await bench.open({ open: ['Daily.md'] });
  await run('Fixture: Open panel');
  await page.locator('.workspace-tab-header', { hasText: 'Fixture panel' }).waitFor();
  expect(Object.keys(await page.evaluate(() => window.workbench.leftovers()))).toEqual(
    expect.arrayContaining([
      'commands',
      'vault handlers',
      'editor extensions',
      'intervals',
      'listeners of window and document',
      'status bar items',
    ]),
  );
  await page.evaluate(() => window.workbench.unloadPlugin());
  expect(await page.evaluate(() => window.workbench.leftovers())).toEqual({});
  expect(await page.locator('.workspace-leaf-content[data-type="fixture-panel"]').innerText()).toContain(
    'Plugin no longer active',
  );
  expect(await errors()).toEqual([]);
  await close();
});

test('a view type that is registered twice throws', async () => {
  const { page, close } = await bench.open();
  const message = await page.evaluate(() => {
    try {
      app.viewRegistry.register('fixture-panel', () => null as never);
      return 'registered';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(message).toContain('existing view type');
  await close();
});

test('an error that nobody catches is recorded', async () => {
  const { page, errors, close } = await bench.open();
  await page.evaluate(() => {
    window.setTimeout(() => {
      throw new Error('lost on the way');
    });
    app.vault.on('modify', () => {
      throw new Error('lost in an event');
    });
    window.workbench.externalChange('Home.md', 'x');
  });
  await page.waitForFunction(() => window.workbench.errors.length === 2);
  expect((await errors()).map((error) => /lost [a-z ]+/.exec(error)?.[0]).sort()).toEqual([
    'lost in an event',
    'lost on the way',
  ]);
  await close();
});

test('an address beyond localhost is refused and recorded', async () => {
  const { page, refused, close } = await bench.open();
  const answer = await page.evaluate(() =>
    fetch('https://example.org/track').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(refused).toEqual(['https://example.org/track']);
  await close();
});

test.each([
  ['needs eval', 'eval("1"); module.exports = class {};', /unsafe-eval|Content Security Policy/],
  ['needs Node', 'require("fs"); module.exports = class {};', /Cannot find module 'fs'/],
  ['is no plugin', 'module.exports = class {};', /does not export a plugin/],
])('a main.js that %s does not load', async (_, code, reason) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broken-plugin-'));
  await writeFile(path.join(folder, 'main.js'), code);
  const broken = await openBench({
    main: path.join(folder, 'main.js'),
    manifest: path.join(__dirname, 'fixtures/manifest.json'),
    vaults: [path.join(__dirname, 'fixtures/vault')],
  });
  await expect(broken.open()).rejects.toThrow(reason);
  await broken.close();
  await rm(folder, { recursive: true, force: true });
});

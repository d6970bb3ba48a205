import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commandDrivers, viewDrivers, wayDrivers, type Driver } from './driven';
import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

/*
 * Every setting is driven by settings-each.test.ts, which takes the list of them from the running plugin itself.
 */

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openBench();
  opened = await bench.open({ open: ['Home.md'] });
});

afterAll(async () => {
  await opened.close();
  await bench.close();
});

const source = ([file]: Driver): string => readFileSync(path.join(__dirname, `${file}.test.ts`), 'utf8');

/** The drivers whose test does not stand in its file any more, or whose file knows no phone. */
const missing = (drivers: Readonly<Record<string, Driver>>, sizes = true): string[] =>
  Object.entries(drivers).flatMap(([driven, driver]) => [
    ...(source(driver).includes(driver[1]) ? [] : [`${driven}: no test "${driver[1]}" in ${driver[0]}`]),
    ...(!sizes || /phone: true|phone: isPhone/.test(source(driver))
      ? []
      : [`${driven}: ${driver[0]} knows no phone`]),
  ]);

test('every command of the built plugin is driven by a test, at a desk and on a phone', async () => {
  const ids = await opened.page.evaluate(() => Object.keys(window.workbench.app.commands.commands));
  const own = ids.flatMap((id) => (id.startsWith('review-prep:') ? [id.slice('review-prep:'.length)] : []));
  expect(own.sort()).toEqual(Object.keys(commandDrivers).sort());
  expect(missing(commandDrivers)).toEqual([]);
});

test('every view of the built plugin is driven by a test, at a desk and on a phone', async () => {
  const types = await opened.page.evaluate(() => window.workbench.app.viewRegistry.types__());
  expect(types.filter((type) => type.startsWith('review-prep'))).toEqual(Object.keys(viewDrivers));
  expect(missing(viewDrivers)).toEqual([]);
});

test('every way into the built plugin from the app is driven by a test', async () => {
  const ways = await opened.page.evaluate(() => {
    const { app } = window.workbench;
    const icons = [...app.workspace.leftRibbon.actionsEl.querySelectorAll('[aria-label*="review"]')];
    const events = ['file-menu', 'files-menu', 'editor-menu', 'url-menu'] as const;
    return [
      ...[...app.protocolHandlers.keys()].map((action) => `obsidian://${action}`),
      ...app.cliHandlers.keys(),
      ...icons.map((icon) => `ribbon: ${icon.getAttribute('aria-label') ?? ''}`),
      ...(app.statusBarEl.querySelector('.review-prep-status') ? ['status bar'] : []),
      ...Object.keys(app.workspace.hoverLinkSources).map((id) => `hover link: ${id}`),
      ...events.filter((name) => app.workspace.handlerCount__(name) > 0).map((name) => `menu: ${name}`),
    ];
  });
  expect(ways.sort()).toEqual(Object.keys(wayDrivers).sort());
  expect(missing(wayDrivers, false)).toEqual([]);
});

import type { Bench } from '../browser/open-workbench';
import { openFixture } from './open-fixture';

let bench: Bench;

beforeAll(async () => {
  bench = await openFixture();
});

afterAll(() => bench.close());

test('the palette runs a command by keyboard and lists only what applies', async () => {
  const { page, run, listed, errors, close } = await bench.open({ open: ['Home.md'] });
  expect(await listed('never offered')).toEqual([]);
  expect(await listed('fixture greet')).toEqual(['Fixture: Greet']);
  await run('Fixture: Greet');
  expect(await page.locator('.notice').allTextContents()).toEqual(['Hello from the fixture']);
  expect(await errors()).toEqual([]);
  await close();
});

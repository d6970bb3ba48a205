import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

const sheet = 'Reviews/2026-H1 impact sheet.md';
const appendix = 'Reviews/2026-H1 impact appendix.md';
const command = 'Review Prep: Take back the last change to notes';

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const paths = (): Promise<string[]> => opened.page.evaluate(() => window.workbench.paths());
const noticed = (text: string): Promise<unknown> =>
  opened.page.waitForFunction(
    (wanted) => window.workbench.notices.some((notice) => notice.includes(wanted)),
    text,
    { timeout: 30_000 },
  );

test('the sheet that was just assembled is taken back, and what was written into since is kept', async () => {
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
  await opened.run('Review Prep: Assemble impact sheet');
  await opened.page.waitForFunction(() => document.activeElement?.textContent === 'Create');
  await opened.page.keyboard.press('Enter');
  await opened.page.waitForFunction(
    (wanted) => wanted.every((path) => window.workbench.paths().includes(path)),
    [sheet, appendix],
    { timeout: 30_000 },
  );
  await opened.page.evaluate(async (path) => {
    const { vault } = window.workbench.app;
    const file = vault.getFileByPath(path);
    if (file) await vault.modify(file, 'My own words.\n');
  }, appendix);
  await opened.run(command);
  await noticed(`${appendix} has changed since and was left as it is`);
  expect(await paths()).not.toContain(sheet);
  expect(await opened.read(appendix)).toBe('My own words.\n');
  await opened.run(command);
  await noticed('There is nothing to undo');
});

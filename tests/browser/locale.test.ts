import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

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

/** The agenda that every device writes the same, to be compared between them. */
const written: string[] = [];

test.each([
  ['en-US', 'Jul 14, 2026, 3:00 PM · Review 1:1', 'Dec 18, 2026 · Payments inside booking', 'Jun 30, 2026'],
  ['de-DE', '14.07.2026, 15:00 · Review 1:1', '18.12.2026 · Payments inside booking', '30.06.2026'],
])(
  'Dates in panel and dialogues are written as in %s, and documents as everywhere',
  async (locale, meeting, goal, untagged) => {
    opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00', locale });
    const { page } = opened;
    await opened.run('Review Prep: Open review panel');
    const dates = page.locator('section[aria-label="Dates coming up"]');
    await dates.getByText(meeting, { exact: true }).waitFor({ timeout: 30_000 });
    await dates.getByText(goal, { exact: true }).waitFor();
    await opened.run('Review Prep: Find untagged results');
    await page.locator('.review-prep-ticks .review-prep-place', { hasText: untagged }).first().waitFor();
    await page.keyboard.press('Escape');
    const answer = await page.evaluate(() => window.workbench.runCli('review-prep:agenda', {}));
    const { path } = (JSON.parse(answer) as { written: { path: string }[] }).written[0] ?? { path: '' };
    const text = await opened.read(path);
    expect(text).toContain('2026-07-14');
    written.push(text);
    expect(new Set(written).size).toBe(1);
  },
);

import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { whatAxeFinds } from './what-axe-finds';

/**
 * What each command shows from a log whose last bullet has findings: a dialogue, the panel, or nothing but what it
 * does to the editor, the notes or a notice. A command without a line here fails the test.
 */
const shows: Record<string, 'dialogue' | 'panel' | 'either' | 'none'> = {
  'lint-note': 'dialogue',
  'lint-vault': 'dialogue',
  'fix-vault': 'dialogue',
  'new-impact': 'dialogue',
  'new-story': 'dialogue',
  'new-goal': 'dialogue',
  'new-ask': 'dialogue',
  'new-feedback': 'dialogue',
  'new-criteria': 'dialogue',
  'new-market': 'dialogue',
  'new-rating': 'dialogue',
  'new-pay': 'dialogue',
  'new-okr': 'dialogue',
  'find-untagged': 'dialogue',
  'find-untagged-here': 'either',
  'weekly-nudge': 'dialogue',
  'carry-over': 'either',
  'copy-for-form': 'either',
  'new-agenda': 'dialogue',
  'assemble-sheet': 'dialogue',
  'refresh-sheet': 'either',
  'new-checklist': 'either',
  'new-brief': 'either',
  'new-gap-plan': 'either',
  'new-recap': 'either',
  'copy-recap': 'either',
  'mail-recap': 'either',
  'save-recap': 'either',
  'save-check-in': 'either',
  'recap-sent': 'either',
  'recap-confirmed': 'either',
  'next-finding': 'none',
  'previous-finding': 'none',
  'show-finding': 'none',
  'fix-at-cursor': 'none',
  'fix-note': 'none',
  'ignore-at-cursor': 'none',
  explain: 'either',
  'toggle-inline-linting': 'none',
  'key-results': 'either',
  'link-key-result': 'either',
  'copy-templates': 'none',
  'check-templates': 'either',
  'restore-template': 'either',
  undo: 'either',
  'set-up': 'none',
  'open-panel': 'panel',
};

const dialogue = '.modal-container .modal, .prompt';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

describe.each<[string, PageOptions]>([
  ['at a desk, light', {}],
  ['on a phone, dark', { phone: true, theme: 'dark' }],
])('%s', (_, options) => {
  test('every command and view is driven, and axe finds nothing in what it shows', async () => {
    const opened = await bench.open({
      open: ['Impact/Impact log.md'],
      now: '2026-07-06T09:00:00',
      ...options,
    });
    const { page, errors, refused, close } = opened;
    const ids = await page.evaluate(() => Object.keys(window.workbench.app.commands.commands));
    const own = ids.flatMap((id) => (id.startsWith('review-prep:') ? [id.slice('review-prep:'.length)] : []));
    expect(own.sort()).toEqual(Object.keys(shows).sort());
    const found: string[] = [];
    for (const [id, shown] of Object.entries(shows)) found.push(...(await drive(opened, id, shown)));
    found.push(...(await settings(opened)));
    expect(found).toEqual([]);
    expect(await errors()).toEqual([]);
    expect(refused).toEqual([]);
    await close();
  }, 600_000);
});

/** What is wrong with a command: that it shows nothing where it should, and what axe finds. */
async function drive({ page }: OpenPage, id: string, shown: string): Promise<string[]> {
  await page.evaluate(() => window.workbench.openNote('Impact/Impact log.md'));
  await page.evaluate((name) => window.workbench.runCommand(`review-prep:${name}`), id);
  const selector = shown === 'panel' ? '.review-prep-panel .review-prep-row' : dialogue;
  const wait = shown === 'dialogue' || shown === 'panel' ? 30_000 : shown === 'either' ? 1500 : 0;
  const isShown = await page
    .locator(selector)
    .first()
    .waitFor({ timeout: Math.max(wait, 50) })
    .then(() => true)
    .catch(() => false);
  if (!isShown) return wait === 30_000 ? [`${id} shows nothing`] : [];
  const found = await whatAxeFinds(page, shown === 'panel' ? '.review-prep-panel' : '.modal, .prompt', id);
  for (let round = 0; round < 3 && (await page.locator(dialogue).count()) > 0; round++)
    await page.keyboard.press('Escape');
  return found;
}

/** Every setting has a name, a control that says it, and is found by the search over settings. */
async function settings({ page }: OpenPage): Promise<string[]> {
  await page.keyboard.press('Control+,');
  await page.locator('.mod-settings .setting-item').first().waitFor();
  const nameless = await page
    .locator('.mod-settings .setting-item:not(.setting-item-heading) .setting-item-name')
    .evaluateAll((names) => names.filter((name) => (name.textContent ?? '').trim() === '').length);
  const found = nameless > 0 ? [`${nameless} settings have no name`] : [];
  await page.locator('.setting-item', { hasText: 'Export or import' }).click();
  found.push(...(await whatAxeFinds(page, '.review-prep-form', 'settings as text')));
  return found;
}

import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { widerThanShown } from './wider-than-shown';

const now = '2026-07-06T09:00:00';
const log = 'Impact/Impact log.md';

let bench: Bench;
let opened: OpenPage;
const { press, type, modal, goTo } = byKeyboard(() => opened);

beforeAll(async () => {
  bench = await openBench();
});

afterAll(() => bench.close());

const proposed = () => opened.page.locator('.suggestion-container .suggestion-item');
/** Waits for the list: the index is asked first. */
const firstProposed = async (): Promise<string> => (await proposed().first().textContent()) ?? '';

/** By dialogue and field: what is typed, and the word of the vault or of the settings that the list then opens with. */
const fields: Record<string, Record<string, readonly [typed: string, taken: string]>> = {
  'New impact entry': {
    Initiative: ['guid', 'Guided import'],
    Metric: ['no hit', 'parts searches with no hit'],
    Evidence: ['booking page test', '[[Booking page test readout]]'],
  },
  'New story': { Feedback: ['from kofi', '[[Feedback from Kofi]]'] },
  'New stretch goal': { Skill: ['unit eco', 'Pricing and unit economics, with finance as the judge'] },
  'New feedback': { From: ['jun', 'Jun Takeda'], Story: ['offsite', '[[Offsite notes]]'] },
  'Create review agenda': { Manager: ['nadia', 'Nadia Roy'] },
};

/** By dialogue and field: what is chosen from, and one of the choices. */
const choices: Record<string, Record<string, string>> = {
  'New impact entry': {
    Principle: 'Have Backbone; Disagree and Commit',
    'Key result': 'KR6: 40% of open slots filled from a suggestion',
  },
  'New story': { Principle: 'Are Right, A Lot' },
  'New stretch goal': { Principle: 'Dive Deep', 'Key result': 'KR4: Board opens in under 2.5 s at p95' },
};

/** In a bullet of an entry: what is typed, what the list then opens with, and the line once that was taken. */
const inBullet: readonly (readonly [typed: string, first: string, line: string])[] = [
  ['[metr', 'metric', '[metric:: ]'],
  ['[metric:: no hit', 'parts searches with no hit', '[metric:: parts searches with no hit]'],
  ['(okr:: filled from', 'KR6: 40% of open slots filled from a suggestion', ''],
  ['[principles:: dive', 'Dive Deep', '[principles:: Dive Deep]'],
  ['[principles:: Dive Deep, are right', 'Are Right, A Lot', '[principles:: Dive Deep, Are Right, A Lot]'],
  ['[evidence:: offsite', '[[Offsite notes]]', '[evidence:: [[Offsite notes]]]'],
  ['[initiative:: guid', 'Guided import', '[initiative:: Guided import]'],
  ['(design:: quasi', 'quasi-experiment', '(design:: quasi-experiment)'],
  ['[sheet:: p', 'pin', '[sheet:: pin]'],
];

async function beginLine(text: string): Promise<void> {
  await opened.page.evaluate(() => {
    const editor = window.workbench.app.workspace.activeEditor?.editor;
    editor?.setValue('- Cut refunds from 9% to 4% #impact\n- Talked it over\n\n');
    editor?.setCursor({ line: 0, ch: 35 });
  });
  await type(text);
}

const line = (): Promise<string> =>
  opened.page.evaluate(() => window.workbench.editorText().split('\n')[0] ?? '');

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('%s', (_, options) => {
  beforeAll(async () => {
    opened = await bench.open({ open: ['Home.md'], now, ...options });
  });

  afterAll(async () => {
    expect(await opened.errors()).toEqual([]);
    expect(opened.refused).toEqual([]);
    await opened.close();
  });

  test('a range of the market begins with the level, place and currency of the settings', async () => {
    await opened.run('Review Prep: New market range');
    await modal('New market range').waitFor();
    const held = ['Level', 'Place', 'Currency'].map((name) =>
      opened.page.getByLabel(name, { exact: true }).inputValue(),
    );
    expect(await Promise.all(held)).toEqual(['L5', 'Denver, CO', 'USD']);
    await press('Escape');
  });

  test('each field of a dialogue proposes what the vault and the settings hold, taken by keyboard', async () => {
    for (const [title, asked] of Object.entries(fields)) {
      await opened.run(`Review Prep: ${title}`);
      await modal(title).waitFor();
      for (const [field, [typed, taken]] of Object.entries(asked)) {
        await goTo(field);
        await press('Control+a');
        await type(typed);
        await opened.page.locator('.suggestion-item', { hasText: taken }).first().waitFor();
        expect([field, await firstProposed()]).toEqual([field, taken]);
        expect(await widerThanShown(opened.page, '.suggestion-container')).toEqual([]);
        await press('Enter');
        expect(await opened.page.getByLabel(field, { exact: true }).inputValue()).toBe(taken);
        expect(await proposed().count()).toBe(0);
      }
      for (const [field, choice] of Object.entries(choices[title] ?? {})) {
        await opened.page.getByLabel(field, { exact: true }).selectOption({ label: choice });
      }
      await press('Escape');
      await modal(title).waitFor({ state: 'detached' });
    }
  });

  test('no field that has the focus is hidden by the buttons below', async () => {
    await opened.run('Review Prep: New impact entry');
    await modal('New impact entry').waitFor();
    await goTo('Title');
    await type('Refund cost');
    await goTo('Period');
    await type('some time');
    await press('Enter');
    await opened.page.locator('.review-prep-problems', { hasText: 'create it all the same' }).waitFor();
    const hidden: string[] = [];
    for (const field of ['Period', 'Value', 'Customers', 'Principle', 'Key result', 'Evidence', 'Where']) {
      await goTo(field);
      const [bottom, top] = await opened.page.evaluate(() =>
        [document.activeElement, document.querySelector('.review-prep-finish')].map((one, at) => {
          const box = one?.getBoundingClientRect();
          return (at === 0 ? box?.bottom : box?.top) ?? NaN;
        }),
      );
      if (!((bottom ?? NaN) <= (top ?? NaN))) hidden.push(field);
    }
    expect(hidden).toEqual([]);
    const height = await opened.page
      .locator('.review-prep-finish')
      .evaluate((row: Element) => row.getBoundingClientRect().height);
    expect(height).toBeLessThan(110);
    await press('Escape');
    await modal('New impact entry').waitFor({ state: 'detached' });
  });

  test('inside a bullet of an entry names of fields and what may stand in them are proposed, and nowhere else', async () => {
    await opened.page.evaluate((note) => window.workbench.openNote(note), log);
    await opened.page.locator('.cm-content').click();
    // On a phone the same code proposes; a few show that the list stands there too.
    for (const [typed, first, wanted] of inBullet.slice(0, options.phone ? 2 : undefined)) {
      await beginLine(` ${typed}`);
      await proposed().first().waitFor();
      expect([typed, await firstProposed()]).toEqual([typed, first]);
      await press(wanted === '' ? 'Escape' : 'Enter');
      await proposed().first().waitFor({ state: 'detached' });
      if (wanted !== '') expect(await line()).toBe(`- Cut refunds from 9% to 4% #impact ${wanted}`);
    }
    await beginLine(' [prin');
    await press('Enter');
    await type('owner');
    await proposed().first().waitFor();
    await press('Enter');
    expect(await line()).toBe('- Cut refunds from 9% to 4% #impact [principles:: Ownership]');
    for (const none of [' [[prin', ' [customers:: 9', ' [x](prin']) {
      await beginLine(none);
      await opened.page.waitForTimeout(150);
      expect([none, await proposed().count()]).toEqual([none, 0]);
    }
    await opened.page.evaluate(() =>
      window.workbench.app.workspace.activeEditor?.editor.setCursor({ line: 1, ch: 16 }),
    );
    await type(' [prin');
    await opened.page.waitForTimeout(150);
    expect(await proposed().count()).toBe(0);
  });
});

import { parse } from 'yaml';
import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { widerThanShown } from './wider-than-shown';

const now = '2026-07-06T09:00:00';

let bench: Bench;
let opened: OpenPage;
const { press, type, modal, goTo, exists, closed } = byKeyboard(() => opened);

beforeAll(async () => {
  bench = await openBench();
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

/** What is typed into the fields of each dialogue, and the properties that come of it. */
const kinds: Record<string, { name: string; typed: Record<string, string>; properties: object }> = {
  story: {
    name: 'New story',
    typed: { Situation: 'Two teams wanted one slot.', Feedback: '[[Feedback from Bea]]' },
    properties: { 'review-prep': 'story', feedback: ['[[Feedback from Bea]]'] },
  },
  goal: {
    name: 'New stretch goal',
    typed: { Skill: 'Causal inference', 'By when': '2026-09-30' },
    properties: { 'review-prep': 'goal', about: 'stretch', skill: 'Causal inference', date: '2026-09-30' },
  },
  ask: {
    name: 'New ask',
    typed: { About: 'scope', 'What it gives': 'Works with a second director' },
    properties: { 'review-prep': 'ask', about: 'scope', gives: 'Works with a second director' },
  },
  feedback: {
    name: 'New feedback',
    typed: { From: 'A customer', 'Their words': 'It is quick now', 'May be shared': 'true' },
    properties: { 'review-prep': 'feedback', from: 'A customer', shared: true },
  },
  criteria: {
    name: 'New promotion criteria',
    typed: { Level: 'L6', Source: 'Product ladder, 2026-01-30' },
    properties: { 'review-prep': 'criteria', level: 'L6', source: 'Product ladder, 2026-01-30' },
  },
  market: {
    name: 'New market range',
    typed: { Level: 'L6', Currency: 'EUR', 'Base, median': '104000', Source: 'Survey, 2026-05-02' },
    properties: { 'review-prep': 'market', level: 'L6', currency: 'EUR', 'base-median': 104000 },
  },
  rating: {
    name: 'New last rating',
    typed: { Rating: 'Exceeds', 'Theme of the feedback': 'Results without figures' },
    properties: { 'review-prep': 'rating', rating: 'Exceeds' },
  },
  pay: {
    name: 'New pay note',
    typed: { Currency: 'EUR' },
    properties: { 'review-prep': 'pay', currency: 'EUR' },
  },
  okr: {
    name: 'New OKR note',
    typed: { Period: '2026-07-01 to 2026-12-31' },
    properties: { 'review-prep': 'okr', period: '2026-07-01 to 2026-12-31' },
  },
};

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('A typed note %s', (_, options) => {
  test.each(Object.entries(kinds))(
    'of the kind %s is asked for by keyboard and made with its properties in their types',
    async (kind, { name, typed, properties }) => {
      opened = await bench.open({ open: ['Home.md'], now, ...options });
      await opened.run(`Review Prep: ${name}`);
      await modal(name).waitFor();
      expect(await widerThanShown(opened.page, '.modal')).toEqual([]);
      await goTo('Title');
      await type(`Made as ${kind}`);
      for (const [field, text] of Object.entries(typed)) {
        await goTo(field);
        if ((await opened.page.evaluate(() => document.activeElement?.tagName)) !== 'SELECT')
          await press('Control+a');
        await type(text);
      }
      await press('Tab');
      await goTo('Title');
      await press('Enter');
      await closed();
      const note = `Reviews/Made as ${kind}.md`;
      await exists(note);
      const text = await opened.read(note);
      const [, front = ''] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
      expect(parse(front)).toMatchObject(properties);
      if (typed['Situation']) expect(text).toContain(`## Situation\n\n${typed['Situation']}`);
      if (typed['Their words']) expect(text).toContain(typed['Their words']);
      await opened.page.waitForFunction(
        (path) => window.workbench.app.workspace.getActiveFile()?.path === path,
        note,
      );
    },
  );

  test('without a title says so and stays open, and one that exists already is left as it is', async () => {
    opened = await bench.open({ open: ['Home.md'], now, ...options });
    await opened.run('Review Prep: New ask');
    await modal('New ask').waitFor();
    await press('Enter');
    await opened.page.locator('.review-prep-problems', { hasText: 'A title is needed' }).waitFor();
    await goTo('Title');
    await type('Taken');
    await press('Enter');
    await exists('Reviews/Taken.md');
    const text = await opened.read('Reviews/Taken.md');
    await opened.run('Review Prep: New ask');
    await modal('New ask').waitFor();
    await goTo('Title');
    await type('Taken');
    await press('Enter');
    await opened.page.waitForFunction(() =>
      window.workbench.notices.some((one) => one.includes('exists already: it was left as it is')),
    );
    expect(await opened.read('Reviews/Taken.md')).toBe(text);
  });
});

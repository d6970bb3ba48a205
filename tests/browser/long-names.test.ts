import path from 'node:path';
import { benchOver } from './bench-over';
import type { Bench, OpenPage, PageOptions } from './open-workbench';
import { widerThanShown } from './wider-than-shown';

const now = '2026-07-06T09:00:00';
/** Of 200 characters each: one word, words, and a script that is read from the right. */
const word = `Umstellung${'sbenachrichtigungs'.repeat(10)}verfahren1`.slice(0, 200);
const words = `The ${'internationalisation and '.repeat(9)}`.slice(0, 199).trimEnd();
const hebrew = 'שיפור זמן הטעינה של לוח הבוקר '.repeat(7).slice(0, 200).trimEnd();

const entry = (initiative: string, baseline: string, result: string): string =>
  [
    '---',
    'review-prep: impact',
    `initiative: ${initiative}`,
    `metric: ${word}`,
    `baseline: ${baseline}`,
    `result: ${result}`,
    'design: before-after',
    'period: 2026-03-01 to 2026-04-30',
    `value: $1.2M/yr`,
    `principles: ["${words}"]`,
    `evidence: "[[${word}]]"`,
    '---',
    '',
  ].join('\n');

const notes: Record<string, string> = {
  [`Impact/${word}`]: entry(words, '31%', '38%'),
  'Impact/Board': entry(hebrew, '6.8 s', '1.9 s'),
  'Impact/Third': entry(word, '9%', '4%'),
  'Impact/Fourth': entry(`Fourth ${word}`.slice(0, 200), '9%', '5%'),
  'Impact/Log': [
    `- Rebuilt the parts search, which raised ${word} from 61% to 78% in Q2 2026 #impact`,
    `- Helped with ${hebrew} #impact`,
    '',
  ].join('\n'),
  'Daily/2026-05-04': `- Cut ${word} from 9% to 4%\n- הפחית את ${hebrew} מ-9% ל-4%\n`,
  'OKRs/OKRs': `---\nreview-prep: okr\nperiod: 2026-01-01 to 2026-06-30\n---\n- KR1: ${word} ^kr1\n- KR2: ${hebrew} ^kr2\n`,
  'Goals/One': `---\nreview-prep: goal\nabout: stretch\ntitle: ${words}\nokr: "[[OKRs#^kr1]]"\nskill: ${word}\ndate: 2026-09-30\n---\nMore.\n`,
  'Goals/Two': `---\nreview-prep: goal\nabout: stretch\ntitle: ${hebrew}\nskill: ${word}\ndate: 2026-09-30\n---\nMore.\n`,
  'Goals/Three': `---\nreview-prep: goal\nabout: stretch\ntitle: ${word}\ndate: 2026-09-30\n---\nMore.\n`,
  [`People/${word}`]: '',
};
const settings = {
  cycles: [
    { name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-14T15:00' },
    { name: word, from: '2025-07-01', to: '2025-12-31' },
  ],
  person: { name: words, role: word, manager: hebrew },
  principles: {
    sets: [words],
    custom: [
      { name: words, principles: [words, hebrew, word] },
      { name: word, principles: [word] },
    ],
  },
  exclude: [word, `${word.slice(0, 90)}/${word.slice(0, 90)}`],
  lint: {
    phrases: [{ id: word.toLowerCase(), phrase: word, message: `${words}.`, severity: 'warning' }],
  },
};

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  const files = Object.entries(notes).map(([name, text]): [string, string] => [`${name}.md`, text]);
  bench = await benchOver(Object.fromEntries(files), settings);
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const dialogue = '.modal-container .modal';

interface View {
  command: string;
  /** What shows once it is there; the dialogue unless said. */
  until?: string;
  within?: string;
  /** Steps in it before it is looked at. */
  then?: () => Promise<unknown>;
}

const click = (text: string) =>
  opened.page.locator(dialogue).getByText(text, { exact: true }).first().click();

const views: Record<string, View> = {
  agenda: { command: 'new-agenda', until: '.review-prep-boxes', then: () => click('Swap') },
  'impact sheet': { command: 'assemble-sheet', until: '.review-prep-page-says p', then: () => click('Pin') },
  'new entry': {
    command: 'new-impact',
    then: async () => {
      await opened.page.getByLabel('Evidence', { exact: true }).pressSequentially('Umst');
      await opened.page.locator('.suggestion-container .suggestion-item').first().waitFor();
    },
    within: '.modal, .suggestion-container',
  },
  'stretch goal': { command: 'new-goal' },
  'a claim explained': { command: 'explain', until: '.review-prep-explain-row' },
  'untagged results': { command: 'find-untagged' },
  'copy for a form': { command: 'copy-for-form', until: '.review-prep-document:not(:empty)' },
  fixes: { command: 'fix-vault' },
  findings: { command: 'lint-vault', until: '.prompt .suggestion-item', within: '.prompt' },
  'key results': { command: 'key-results', until: '.prompt .suggestion-item', within: '.prompt' },
  checklist: { command: 'new-checklist', until: '.review-prep-document' },
  'negotiation brief': { command: 'new-brief', until: '.review-prep-document' },
};

async function turn(dir: 'ltr' | 'rtl'): Promise<void> {
  await opened.page.evaluate((wanted) => {
    document.documentElement.dir = wanted;
    document.body.classList.toggle('mod-rtl', wanted === 'rtl');
  }, dir);
}

/** In both directions, without opening it again. */
async function tooWide(name: string, within: string, device: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const dir of ['rtl', 'ltr'] as const) {
    await turn(dir);
    wrong.push(...(await widerThanShown(opened.page, within)).map((one) => `${name}, ${dir}: ${one}`));
    wrong.push(...(await beyondTheScreen(within)).map((one) => `${name}, ${dir}, beyond: ${one}`));
    const shots = process.env['REVIEW_PREP_SHOTS'];
    if (shots !== undefined)
      await opened.page.screenshot({ path: path.join(shots, `long ${name} ${dir} ${device}.png`) });
  }
  return wrong;
}

const beyondTheScreen = (within: string): Promise<string[]> =>
  opened.page.locator(within.replace(/[^,]+/g, (one) => `${one}, ${one} *`)).evaluateAll((all: Element[]) =>
    all
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return (
          width > 2 &&
          (left < -1 || right > window.innerWidth + 1) &&
          getComputedStyle(element).clipPath === 'none'
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );

async function closeAll(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    if ((await opened.page.locator('.modal-container, .prompt').count()) === 0) return;
    await opened.page.keyboard.press('Escape');
    await opened.page.waitForTimeout(20);
  }
}

describe.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])('Names of 200 characters %s', (device, options) => {
  test('fit every dialogue, from the left and from the right', async () => {
    opened = await bench.open({ open: ['Impact/Log.md'], now, ...options });
    const wrong: string[] = [];
    for (const [name, { command, until = dialogue, within = '.modal', then }] of Object.entries(views)) {
      await opened.page.evaluate((id) => window.workbench.runCommand(`review-prep:${id}`), command);
      await opened.page.locator(until).first().waitFor({ timeout: 30_000 });
      await then?.();
      wrong.push(...(await tooWide(name, within, device)));
      await closeAll();
    }
    expect(wrong).toEqual([]);
  });

  test('fit the settings, their rows and their dialogues', async () => {
    opened = await bench.open({
      open: ['Impact/Log.md'],
      now,
      ...options,
      ...(!options.phone && { app: '1.12' }),
    });
    const { page } = opened;
    await page.keyboard.press('Control+,');
    const row = (name: string) =>
      page
        .locator('.mod-settings .setting-item')
        .filter({ has: page.locator('.setting-item-name').getByText(name, { exact: true }) })
        .last();
    await row(word).waitFor();
    const wrong = await tooWide('settings', '.vertical-tab-content', device);
    for (const name of [words, word]) {
      await (options.phone ? row(name) : row(name).getByLabel(/^Edit/)).click();
      await page.locator('.review-prep-form').waitFor();
      wrong.push(...(await tooWide(`row ${name.slice(0, 3)}`, '.review-prep-form', device)));
      await page.keyboard.press('Escape');
      await page.locator('.review-prep-form').waitFor({ state: 'detached' });
    }
    expect(wrong).toEqual([]);
  });
});

/** Read from the right, "9% → 5%" would say that it rose. */
test('Figures stand in the order of their sentence where all else is read from the right', async () => {
  opened = await bench.open({ open: ['Impact/Log.md'], now });
  await opened.page.evaluate(() => window.workbench.runCommand('review-prep:assemble-sheet'));
  const figures = opened.page.locator('.review-prep-entry-head span', { hasText: /^9% → 5%$/ }).first();
  await figures.waitFor({ timeout: 30_000 });
  await turn('rtl');
  const [before, after] = await figures.evaluate((span: HTMLElement) =>
    [0, 5].map((at) => {
      const part = document.createRange();
      part.setStart(span.firstChild ?? span, at);
      part.setEnd(span.firstChild ?? span, at + 2);
      return part.getBoundingClientRect().left;
    }),
  );
  expect(before).toBeLessThan(after ?? 0);
});

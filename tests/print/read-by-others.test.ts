import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { printerIn, type Printer } from '../../src/cli/print-pdf';
import type { SheetModel } from '../../src/documents/sheet/sheet-model';
import { datedPdf } from '../../src/print/dated-pdf';
import { appendixHtml } from '../../src/print/sheet/appendix-html';
import { fitSheet } from '../../src/print/sheet/fit';
import { inAppendix } from '../../src/print/sheet/give-way';
import type { PageSize } from '../../src/settings/settings';
import { launchChromium } from '../browser/chromium';
import { sampleEntry, sampleModel } from '../documents/sheet/sample-model';

interface ReadPdf {
  pages: {
    box: number[];
    lines: string[];
    sizes: number[];
    tags: { role: string; alt: string | null }[];
  }[];
  info: Record<string, string>;
  marked: boolean;
}

let browser: Browser;
let printer: Printer;
let tab: Page;

beforeAll(async () => {
  browser = await launchChromium();
  printer = await printerIn(browser);
  tab = await browser.newPage();
}, 60_000);

afterAll(() => browser.close(), 60_000);

const bodyPoints = 11;
const many = Array.from({ length: 60 }, (_, at) => inAppendix(sampleEntry({ id: `more-${at}` }), 'Behind.'));

async function sheetFor(model: SheetModel, page: PageSize): Promise<string> {
  const fitted = await fitSheet(model, { page, bodyPoints }, printer.measure);
  if ('refused' in fitted) throw new Error(fitted.refused);
  return fitted.html;
}

async function read(html: string, page: PageSize): Promise<ReadPdf> {
  const pdf = datedPdf(await printer.pdf(html, page), '2026-07-02');
  const out = execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs')], { input: Buffer.from(pdf) });
  return JSON.parse(out.toString()) as ReadPdf;
}

describe.each<[PageSize, number, number]>([
  ['letter', 612, 792],
  ['a4', 595, 842],
])('another reader of the PDF on %s', (page, width, height) => {
  test('finds one page of that size, its text to the last line, tags and nothing too small', async () => {
    const { pages, info, marked } = await read(await sheetFor(sampleModel(), page), page);
    expect(pages).toHaveLength(1);
    const [{ box, lines, sizes, tags } = { box: [], lines: [], sizes: [], tags: [] }] = pages;
    expect(box.map(Math.round)).toEqual([0, 0, width, height]);
    const text = lines.join(' ');
    for (const words of ['Ines Duarte', 'Refund audit', '6.2%', 'Search filters', 'Dive Deep'])
      expect(text).toContain(words);
    expect(lines.slice(-2).join(' ')).toMatch(/as of 2026-07-02 · for my manager.*computed$/);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9 - 0.01);
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2']);
    const pictures = tags.filter(({ role }) => role === 'Figure');
    expect(pictures).toHaveLength(3);
    for (const { alt } of pictures) expect(alt).toMatch(/ to .* is better/);
    expect(marked).toBe(true);
    expect(info['Title']).toBe('Impact sheet 2026-H1, Ines Duarte');
    expect(JSON.stringify(info)).not.toMatch(/[\\/](?:home|tmp|Users)|file:|\.md/);
  }, 60_000);

  test('finds the appendix on several pages, each numbered', async () => {
    const html = appendixHtml(sampleModel({ appendix: many }), { page, bodyPoints });
    const { pages } = await read(html, page);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ box, lines }, at) => {
      expect(box.map(Math.round)).toEqual([0, 0, width, height]);
      expect(lines.join(' ')).toMatch(new RegExp(`\\b${at + 1}\\b.{0,6}\\b${pages.length}\\b`));
    });
  }, 60_000);
});

describe.each(['light', 'dark'] as const)('to axe, in the %s', (colorScheme) => {
  test.each(['the sheet', 'the appendix'])(
    '%s has nothing that shuts a reader out',
    async (what) => {
      const html =
        what === 'the sheet'
          ? await sheetFor(sampleModel(), 'letter')
          : appendixHtml(sampleModel({ appendix: many.slice(0, 3) }), { page: 'letter', bodyPoints });
      await tab.emulateMedia({ media: 'screen', colorScheme });
      await tab.setContent(html);
      await tab.evaluate(axeSource);
      const { violations, passes } = await tab.evaluate<AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
      expect(passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['color-contrast', 'document-title', 'html-has-lang']),
      );
    },
    60_000,
  );
});

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

test('the HTML of sheet and appendix is valid', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    // The principles' list has no label that is seen, so it has to have one that is heard.
    rules: { 'doctype-style': 'off', 'aria-label-misuse': 'off' },
  });
  const pages = [
    await sheetFor(sampleModel(), 'a4'),
    appendixHtml(sampleModel({ appendix: many.slice(0, 3) }), { page: 'a4', bodyPoints }),
  ];
  for (const html of pages) {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(found).toEqual([]);
  }
});

import fc from 'fast-check';
import { counted } from './counts';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';
import type { SheetEntry, SheetModel } from '../../src/documents/sheet/sheet-model';
import { fontFaces } from '../../src/cli/fonts';
import { fitSheet, measuredHeight, type Measure } from '../../src/print/sheet/fit';
import { pageBox, pixels } from '../../src/print/sheet/page-box';
import type { PageSize } from '../../src/settings/settings';
import { sampleEntry, sampleModel } from '../documents/sheet/sample-model';

/** 200 in the soak, as four parts with a seed each, so that a slow machine passes them one by one. */
const parts = counted(1, 4);
const runs = counted(8, 200) / parts;
const seeds = Array.from({ length: parts }, (_, part) => 30 + 10 * part);

/** As the terminal embeds them. */
const faces = fontFaces('');

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  // As one process it does not end when it is closed.
  const args = sparticuz.args.filter((flag) => flag !== '--single-process');
  browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args });
  tab = await browser.newPage();
  await tab.emulateMedia({ media: 'print' });
}, 60_000);

afterAll(() => browser.close(), 60_000);

async function show(html: string): Promise<void> {
  await tab.setContent(html);
  await tab.evaluate('document.fonts.ready.then(() => 0)');
}

const measure: Measure = async ({ html, box }) => {
  await tab.setViewportSize({ width: Math.round(pixels(box.width)), height: Math.round(pixels(box.height)) });
  await show(html);
  return (await tab.evaluate<number>(measuredHeight)) - pixels(box.height);
};

/** Page boxes in points, one for each page. */
async function printed(html: string): Promise<number[][]> {
  await show(html);
  const pdf = (await tab.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) =>
    (box ?? '').split(' ').map(Number),
  );
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(boxes.length);
  return boxes;
}

interface Seen {
  smallest: number;
  wide: string[];
  footBottom: number;
  footText: string;
}

/** What a reader of the printed page would miss: text that is too small, cut at the side, or off the end. */
const seen = (): Promise<Seen> =>
  tab.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (one) => !one.closest('.spoken'),
    );
    const limit = document.querySelector('main')!.getBoundingClientRect().right + 0.5;
    const foot = document.querySelector('.foot')!;
    /** CSS pixels for a unit of the picture that it stands in. */
    const scaleOf = (one: Element): number =>
      'getScreenCTM' in one ? ((one as SVGGraphicsElement).getScreenCTM()?.a ?? 1) : 1;
    return {
      smallest: Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize) * scaleOf(one))),
      wide: all
        .filter((one) => one.getBoundingClientRect().right > limit)
        .map(({ className }) => String(className)),
      footBottom: foot.getBoundingClientRect().bottom,
      footText: foot.textContent ?? '',
    };
  });

async function expectOnePage(model: SheetModel, page: PageSize): Promise<void> {
  const fitted = await fitSheet(model, { page, bodyPoints: 11, fontFaces: faces }, measure);
  if ('refused' in fitted) {
    expect(fitted.refused).toContain('longest field');
    return;
  }
  const boxes = await printed(fitted.html);
  expect(boxes).toHaveLength(1);
  const [width = 0, height = 0] = boxes[0]?.slice(2) ?? [];
  expect(Math.abs(width - (page === 'letter' ? 612 : 595))).toBeLessThan(1);
  expect(Math.abs(height - (page === 'letter' ? 792 : 842))).toBeLessThan(1);
  const { smallest, wide, footBottom, footText } = await seen();
  expect(wide).toEqual([]);
  expect(smallest).toBeGreaterThanOrEqual(pixels(9) - 0.01);
  expect(footBottom).toBeLessThanOrEqual(pixels(pageBox(page).height));
  expect(footText).toContain('as of 2026-07-02');
  for (const { id } of fitted.moved) expect(fitted.model.appendix.map((entry) => entry.id)).toContain(id);
  expect(fitted.model.leading.length + fitted.moved.length).toBe(model.leading.length);
}

const words = fc
  .array(
    fc.constantFrom(
      'refunds',
      'checkout',
      'p95',
      '$1.2M',
      'with',
      'supercalifragilistic'.repeat(6),
      'a',
      'größer',
      '漢字',
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((all) => all.join(' '));
const entry: fc.Arbitrary<SheetEntry> = fc
  .record({
    initiative: words,
    hypothesis: fc.option(words),
    metric: fc.option(words),
    baseline: fc.option(fc.constantFrom('9.0%', '3,400 a month on average', '€1.234,5')),
    result: fc.option(fc.constantFrom('6.2%', '12 days', 'about 1.2 million orders a year')),
    role: fc.option(words),
    principleBecause: fc.option(words),
    proof: fc.option(words),
  })
  .map((own) => sampleEntry(own));
const models = fc
  .array(entry, { minLength: 1, maxLength: 5 })
  .map((leading) =>
    sampleModel({ leading: leading.map((one, at) => ({ ...one, id: `entry-${at}`, rank: at + 1 })) }),
  );

/** Ordinary words: on a word wider than its column an estimate can only guess. */
const plainWords = fc
  .array(fc.constantFrom('refunds', 'checkout', 'the', 'quarterly', 'customers', '$1.2M', 'of', 'a'), {
    minLength: 3,
    maxLength: 45,
  })
  .map((all) => all.join(' '));
const plainModels = fc
  .array(fc.record({ hypothesis: plainWords, role: plainWords, proof: plainWords }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((owns) =>
    sampleModel({ leading: owns.map((own, at) => sampleEntry({ ...own, id: `entry-${at}`, rank: at + 1 })) }),
  );

describe.each<PageSize>(['letter', 'a4'])('T30 on %s', (page) => {
  test('the sample sheet prints on one page', () => expectOnePage(sampleModel(), page), 60_000);

  test.each(seeds)(
    'any sheet prints on one page, nothing cut and nothing too small, or is refused by name (seed %i)',
    (seed) =>
      fc.assert(
        fc.asyncProperty(models, (model) => expectOnePage(model, page)),
        { numRuns: runs, seed, endOnFailure: parts === 1 },
      ),
    900_000,
  );

  test.each(seeds)(
    'sheets fitted without a browser print on one page in this one too (seed %i)',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(plainModels, async (model) => {
          const fitted = await fitSheet(model, { page, bodyPoints: 11, fontFaces: faces });
          if (!('refused' in fitted)) expect(await printed(fitted.html)).toHaveLength(1);
        }),
        { numRuns: runs, seed: seed + 1, endOnFailure: parts === 1 },
      );
    },
    900_000,
  );
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { newNoteText } from '../../src/documents/document';
import { sheetDocument } from '../../src/documents/sheet/sheet';
import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import { buildIndex } from '../../src/vault/vault-index';
import { launchChromium } from '../browser/chromium';
import { firstHalf, sampleVault } from '../documents/sample-vault';
import { notePage } from './note-page';

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
}, 60_000);

afterAll(() => browser.close(), 60_000);

const styles = readFileSync(join(__dirname, '../../styles.css'), 'utf8');

async function sampleNote(): Promise<string> {
  const { files, settings } = sampleVault();
  const model = assembleSheet(await buildIndex(files, settings), {
    cycle: firstHalf,
    audience: 'manager',
    settings,
    today: '2026-07-02',
  });
  return newNoteText(sheetDocument(model), settings.kindProperty);
}

interface Printed {
  pages: { box: number[]; lines: string[]; sizes: number[] }[];
}

/** As the export prints at its default margin of a centimetre. */
async function printed(html: string, format: 'Letter' | 'A4'): Promise<Printed> {
  await tab.setContent(html);
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  const pdf = await tab.pdf({ format, margin, printBackground: true });
  const out = execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs')], { input: pdf });
  return JSON.parse(out.toString()) as Printed;
}

describe.each(['Letter', 'A4'] as const)('the sample sheet as a note on %s', (format) => {
  test('prints on one page under the print styles, to its last line and nothing under 9 pt', async () => {
    const { pages } = await printed(notePage(await sampleNote(), styles), format);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.lines.join(' ')).toMatch(/worked out from the ones\s+shown\.$/);
    expect(Math.min(...(pages[0]?.sizes ?? [0]))).toBeGreaterThanOrEqual(9 - 0.01);
  }, 60_000);

  test('would take more without them', async () => {
    const { pages } = await printed(notePage(await sampleNote(), ''), format);
    expect(pages.length).toBeGreaterThan(1);
  }, 60_000);
});

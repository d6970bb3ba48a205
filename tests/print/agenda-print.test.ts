import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { notePage } from './note-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close(), 60_000);

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');
const agenda = read('../documents/approved/sample agenda.md');

async function printed(
  format: 'Letter' | 'A4',
  styles: string,
): Promise<{ lines: string[]; sizes: number[] }[]> {
  const tab = await browser.newPage();
  await tab.setContent(notePage(agenda, styles));
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  const pdf = await tab.pdf({ format, margin, printBackground: true });
  await tab.close();
  const out = execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs')], { input: pdf });
  return (JSON.parse(out.toString()) as { pages: { lines: string[]; sizes: number[] }[] }).pages;
}

test.each(['Letter', 'A4'] as const)(
  'the sample agenda prints on two pages of %s, whole and large enough to read',
  async (format) => {
    const pages = await printed(format, read('../../styles.css'));
    expect(pages).toHaveLength(2);
    const text = pages.flatMap(({ lines }) => lines).join(' ');
    for (const part of ['Rating', 'Results', 'Behaviours', 'Goals', 'Asks', 'Pay', 'Decisions'])
      expect(text).toMatch(new RegExp(`${part} \\(\\d+ min\\)`));
    expect(text).toContain('Confirm or correct the recap');
    expect(Math.min(...pages.flatMap(({ sizes }) => sizes))).toBeGreaterThanOrEqual(10.9);
    // No heading is left alone at the foot of a page.
    expect(pages[0]?.lines.at(-1)).not.toMatch(/\(\d+ min\)$/);
  },
  60_000,
);

test('would take more pages without the print styles', async () => {
  expect((await printed('A4', '')).length).toBeGreaterThan(2);
}, 60_000);

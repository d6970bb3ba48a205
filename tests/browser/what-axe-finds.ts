import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** A page's landmarks, a dialogue's own name and the lists of a prompt are drawn by the app, here by its stand-in. */
const ofTheApp = ['region', 'aria-dialog-name'];
/** And so are the rows of declared settings, names of their controls included. */
export const ofDeclaredRows = ['label', 'select-name', 'nested-interactive'];
const drawnByTheApp = JSON.stringify(['.prompt-results', '.search-input-clear-button']);

/**
 * What axe finds wrong in what `selector` shows, contrast included; `where` says which view it is, and `leftOut` names
 * rules on what is not the plugin's to draw there.
 */
export async function whatAxeFinds(
  page: Page,
  selector: string,
  where = selector,
  leftOut: readonly string[] = [],
): Promise<string[]> {
  const rules = Object.fromEntries([...ofTheApp, ...leftOut].map((rule) => [rule, { enabled: false }]));
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ include: ${JSON.stringify(selector)}, exclude: ${drawnByTheApp} }, ${JSON.stringify({ rules })})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${where}: ${id}: ${html.slice(0, 160)}`),
  );
}

import { folderWith } from '../cli/folder';
import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

const entry = (result: string, more = '') =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\nresult: ${result}\n${more}---\n`;

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  const others = Array.from({ length: 12 }, (_, at): [string, string] => [
    `Impact/Other ${at}.md`,
    `- Helped ${at} #impact\n`,
  ]);
  const vault = await folderWith({
    ...Object.fromEntries(others),
    'Impact/A.md': entry('6%', 'evidence: "[[Readout#Results]]"\n'),
    'Impact/B.md': entry('6%'),
    'Readout.md': '# Results\n',
    'Plain.md': 'Words.\n',
  });
  bench = await openBench({ vaults: [vault] });
  opened = await bench.open();
  await opened.run('Review Prep: Open review panel');
  await row('Impact/Other 11.md').waitFor({ timeout: 60_000 });
});

afterAll(() => bench.close());

const row = (path: string) => opened.page.locator(`.review-prep-panel [data-row="${path}"]`);

/** What the panel says of a note once it has taken in what changed; waits until that holds. */
const says = (path: string, rule: string, isThere: boolean): Promise<unknown> =>
  opened.page.waitForFunction(
    ([wanted, of, there]) => {
      const note = document.querySelector(`.review-prep-panel [data-row="${wanted}"]`)?.parentElement;
      return (note?.textContent.includes(of) ?? false) === there;
    },
    [path, rule, isThere] as const,
    { timeout: 30_000 },
  );

const change = (path: string, text: string | null): Promise<void> =>
  opened.page.evaluate(([of, to]) => window.workbench.externalChange(of, to), [path, text] as const);

test('a figure that changes shows what it contradicts in other notes, and takes it back', async () => {
  await change('Impact/A.md', entry('4%', 'evidence: "[[Readout#Results]]"\n'));
  await says('Impact/B.md', 'conflicting-figures', true);
  await change('Impact/A.md', entry('6%', 'evidence: "[[Readout#Results]]"\n'));
  await says('Impact/B.md', 'conflicting-figures', false);
});

test('a heading that goes, and the note that goes, show in the notes that lead there', async () => {
  await change('Readout.md', '# Other\n');
  await says('Impact/A.md', 'broken-evidence', true);
  await change('Readout.md', '# Results\n');
  await says('Impact/A.md', 'broken-evidence', false);
  await change('Readout.md', null);
  await says('Impact/A.md', 'broken-evidence', true);
  await change('Readout.md', '# Results\n');
  await says('Impact/A.md', 'broken-evidence', false);
});

test('a change that others do not see has the panel read that note alone', async () => {
  await opened.page.evaluate(() => {
    const { vault } = window.workbench.app;
    const read = vault.cachedRead.bind(vault);
    const paths: string[] = [];
    Object.assign(window, { readPaths: paths });
    vault.cachedRead = (file) => (paths.push(file.path), read(file));
  });
  await change('Impact/B.md', `${entry('6%')}\nOther words.\n`);
  await change('Plain.md', 'Other words.\n');
  await change('Impact/Other 11.md', 'Nothing of ours.\n');
  await row('Impact/Other 11.md').waitFor({ state: 'detached', timeout: 30_000 });
  const paths = await opened.page.evaluate(() => (window as unknown as { readPaths: string[] }).readPaths);
  expect([...new Set(paths)].sort()).toEqual(['Impact/B.md', 'Impact/Other 11.md', 'Plain.md']);
  expect(await opened.errors()).toEqual([]);
});

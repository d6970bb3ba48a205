import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { folderWith } from './folder';

const entry = (result: string) =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\nresult: ${result}\n---\n`;

/** A watching run; `until` waits for what it has still to print. */
async function watching(root: string) {
  let printed = '';
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const take = (text: string): void => void (printed += text);
  const code = main(['lint', '.', '--watch', '--no-cache'], {
    folder: root,
    environment: {},
    readInput: () => Promise.resolve(''),
    out: take,
    error: take,
    interactive: false,
    colour: false,
    now: () => new Date(2026, 6, 6, 12),
    stopped,
  });
  const until = async (text: string): Promise<string> => {
    while (!printed.includes(text)) await new Promise((resolve) => setTimeout(resolve, 10));
    const seen = printed;
    printed = '';
    return seen;
  };
  return { until, stop: () => (stop(), code) };
}

test('a change is linted with the notes that rest on it, until the watching ends', async () => {
  const root = await folderWith({ 'A.md': entry('6%'), 'B.md': entry('6%'), 'C.md': 'Words.\n' });
  const { until, stop } = await watching(root);
  expect(await until('Watching')).not.toContain('conflicting-figures');
  await writeFile(path.join(root, 'A.md'), entry('4%'));
  const told = await until('2 notes read');
  expect(told.match(/conflicting-figures/g)).toHaveLength(2);
  await rm(path.join(root, 'A.md'));
  expect(await until('2 notes read')).not.toContain('conflicting-figures');
  expect(await stop()).toBe(0);
});

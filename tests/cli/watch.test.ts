import { rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { main } from '../../src/cli/main';
import { folderWith } from './folder';
import { until } from './until';

const entry = (result: string) =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\nresult: ${result}\n---\n`;

const running: (() => void)[] = [];
afterEach(() => running.splice(0).forEach((stop) => stop()));

/** A watching run; `told` waits for what it has still to print. */
async function watching(root: string, paths = ['.'], folder = root) {
  let printed = '';
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const take = (text: string): void => void (printed += text);
  const code = main(['lint', ...paths, '--watch', '--no-cache'], {
    folder,
    environment: {},
    readInput: () => Promise.resolve(''),
    out: take,
    error: take,
    interactive: false,
    colour: false,
    now: () => new Date(2026, 6, 6, 12),
    stopped,
  });
  const told = async (text: string): Promise<string> => {
    await until(() => printed.includes(text));
    const seen = printed;
    printed = '';
    return seen;
  };
  running.push(stop);
  return { told, stop: () => (stop(), code) };
}

test('a change is linted with the notes that rest on it, until the watching ends', async () => {
  const root = await folderWith({ 'A.md': entry('6%'), 'B.md': entry('6%'), 'C.md': 'Words.\n' });
  const { told, stop } = await watching(root);
  expect(await told('Watching')).not.toContain('conflicting-figures');
  await writeFile(path.join(root, 'A.md'), entry('4%'));
  const after = await told('2 notes read');
  expect(after.match(/conflicting-figures/g)).toHaveLength(2);
  await rm(path.join(root, 'A.md'));
  expect(await told('2 notes read')).not.toContain('conflicting-figures');
  expect(await stop()).toBe(0);
});

test('only what the command line names is told, by the paths that it prints', async () => {
  const result = '- Worked on refunds, so that refunds fell by 9% #impact\n';
  const root = await folderWith({
    '.obsidian/app.json': '{}',
    'Work/A.md': result,
    'Templates/Entry.md': 'Words.\n',
    'B.md': 'Words.\n',
  });
  const { told, stop } = await watching(root, [path.join(path.basename(root), 'Work')], path.dirname(root));
  const printed = path.join(path.basename(root), 'Work/A.md');
  expect(await told('Watching')).toContain(printed);
  await writeFile(path.join(root, 'B.md'), result);
  await writeFile(path.join(root, 'Templates/Entry.md'), result);
  await writeFile(path.join(root, 'Work/A.md'), `${result}${result}`);
  const after = await told('note read');
  expect(after).toContain(printed);
  expect(after).not.toMatch(/B\.md|Entry\.md/);
  expect(await stop()).toBe(0);
});

test('notes of a folder that is moved in are linted, and those of one that is moved away are no longer known', async () => {
  const root = await folderWith({ 'A.md': entry('6%') });
  const outside = await folderWith({ 'Work/B.md': entry('4%') });
  const { told, stop } = await watching(root);
  await told('Watching');
  await rename(path.join(outside, 'Work'), path.join(root, 'Work'));
  const after = await told('2 notes read');
  expect(after.match(/conflicting-figures/g)).toHaveLength(2);
  await rename(path.join(root, 'Work'), path.join(outside, 'Work'));
  expect(await told('2 notes read')).not.toContain('conflicting-figures');
  expect(await stop()).toBe(0);
});

test('a note that is written while the vault is read for the first time is linted again', async () => {
  const root = await folderWith({ 'A.md': entry('6%'), 'B.md': 'Words.\n' });
  const soon = new Date(Date.now() + 60_000);
  await utimes(path.join(root, 'A.md'), soon, soon);
  const { told, stop } = await watching(root);
  const first = await told('1 note read');
  expect(first).toContain('2 notes read');
  expect(await stop()).toBe(0);
});

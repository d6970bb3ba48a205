import { everyFile, folderWith } from './folder';
import { run } from './run';

const entry = (name: string, ...own: string[]) =>
  [
    '---',
    'review-prep: impact',
    `initiative: ${name}`,
    'metric: refund rate',
    'baseline: 9%',
    'result: 6%',
    'date: 2026-06-01',
    'evidence: "[[Readout]]"',
    ...own,
    '---',
    '',
  ].join('\n');

const vault = (...own: string[]) =>
  folderWith({
    'Readout.md': 'Numbers.\n',
    'A.md': entry('Alpha', 'value: $4M/yr', ...own),
    'B.md': entry('Beta', 'value: $3M/yr'),
    'C.md': entry('Gamma', 'value: $2M/yr'),
    'D.md': entry('Delta', 'value: $1M/yr'),
  });

interface SheetAnswer {
  written: { path: string; action: string }[];
  messages: string[];
}

describe('before an export', () => {
  test('what must not reach the reader is told, every file is refused and none is written', async () => {
    const folder = await vault('role: A case for a pay rise');
    const before = Object.keys(await everyFile(folder));
    const argv = ['sheet', '--format', 'html,pdf', '--page', 'letter,a4', '--json'];
    const { code, out } = await run(folder, argv);
    const { written, messages } = JSON.parse(out) as SheetAnswer;
    expect(code).toBe(2);
    expect(written.map(({ action }) => action)).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(messages[0]).toBe(
      'Unexpected pay in the role of Alpha, expected none in a document for my manager',
    );
    expect(Object.keys(await everyFile(folder))).toEqual(before);
  });

  test('what is only to be looked at is told and exported', async () => {
    const { code, out } = await run(await vault('role: TBD'), ['sheet', '--format', 'html', '--json']);
    const { written, messages } = JSON.parse(out) as SheetAnswer;
    expect(code).toBe(0);
    expect(written.map(({ action }) => action)).toEqual(['created', 'created']);
    expect(messages).toContain('"TBD" stands in the role of Alpha: fill it in');
  });

  test('the terminal prints the list too', async () => {
    const { code, out } = await run(await vault('role: My salary'), ['sheet', '--format', 'html']);
    expect(code).toBe(2);
    expect(out).toContain('Unexpected pay in the role of Alpha');
    expect(out).toContain('Nothing was exported');
  });
});

interface Preview extends SheetAnswer {
  leading: { title: string }[];
  appendix: { title: string }[];
  fill: { letter: number; a4: number };
}

describe('the preview', () => {
  const previewed = async (...flags: string[]) => {
    const { out } = await run(await vault(), ['sheet', '--dry-run', '--json', ...flags]);
    const { leading, appendix } = JSON.parse(out) as Preview;
    return [leading.map(({ title }) => title).join(' '), appendix.map(({ title }) => title).join(' ')];
  };

  test.each([
    [[], 'Alpha Beta Gamma', 'Delta'],
    [['--lead', 'Delta'], 'Delta Alpha Beta', 'Gamma'],
    [['--lead', 'delta', '--lead', 'C.md'], 'Delta Gamma Alpha', 'Beta'],
    [['--appendix', 'Alpha'], 'Beta Gamma Delta', 'Alpha'],
    [['--skip', 'Alpha'], 'Beta Gamma Delta', ''],
    [['--up', 'Delta'], 'Alpha Beta Delta', 'Gamma'],
    [['--down', 'Alpha'], 'Beta Alpha Gamma', 'Delta'],
    [['--up', 'Gamma', '--up', 'Gamma'], 'Gamma Alpha Beta', 'Delta'],
    [['--skip', 'Beta', '--lead', 'Delta', '--down', 'Delta'], 'Alpha Delta Gamma', ''],
  ])('with %j puts %s first and %s behind', async (flags, leading, appendix) => {
    expect(await previewed(...flags)).toEqual([leading, appendix]);
  });

  test('is a table of entries, reasons and how full each paper is, then the diff, and writes nothing', async () => {
    const folder = await vault();
    const before = await everyFile(folder);
    const { code, out } = await run(folder, ['sheet', '--dry-run', '--skip', 'Delta']);
    const lines = out.split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^ {4}Entry {2}Letter {4}A4 {8}Because$/);
    expect(lines[1]).toMatch(/^1\. {2}Alpha {2}\d\d% +\d\d% +Ranked first because its yearly value/);
    const fills = lines.slice(1, 4).map((line) => Number(/(\d+)%/.exec(line)?.[1]));
    expect(fills).toEqual([...fills].sort((a, b) => a - b));
    expect(new Set(fills).size).toBe(3);
    expect(lines[4]).toMatch(/^ +Delta {2}left out {2}left out {2}You took it out in the preview\.$/);
    expect(out).toMatch(/^Letter: one page, \d\d% full$/m);
    expect(out).toMatch(/^A4: one page, \d\d% full$/m);
    expect(out).toContain('+## 1. Alpha: 9% → 6%');
    expect(await everyFile(folder)).toEqual(before);
  });

  test('fills the paper further with each entry, and A4 less than Letter', async () => {
    const { out } = await run(await vault(), ['sheet', '--dry-run', '--json']);
    const { fill, written } = JSON.parse(out) as Preview;
    expect(fill.letter).toBeGreaterThan(fill.a4);
    expect(fill.letter).toBeLessThanOrEqual(100);
    expect(written.map(({ action }) => action)).toEqual(['created', 'created']);
  });

  test('the same moves hold when the sheet is written', async () => {
    const folder = await vault();
    await run(folder, ['sheet', '--lead', 'Delta']);
    const [, text] =
      Object.entries(await everyFile(folder)).find(([path]) => path.endsWith('sheet.md')) ?? [];
    expect(text).toContain('## 1. Delta: 9% → 6%');
  });

  test.each([
    ['Omega', 'no such entry; the sheet has "Alpha", "Beta", "Gamma", "Delta"'],
    ['Same', 'E.md:1 and F.md:1 are called so; name one of these places'],
    ['Old', 'it was left out. It ended on 2020-01-01'],
  ])('--lead %s is refused with the reason', async (name, reason) => {
    const same = { 'E.md': entry('Same'), 'F.md': entry('Same').replace('refund rate', 'returns') };
    const old = { 'G.md': entry('Old').replace('2026-06-01', '2020-01-01') };
    const folder = name === 'Omega' ? await vault() : await folderWith({ ...same, ...old });
    const { code, error } = await run(folder, ['sheet', '--dry-run', '--lead', name]);
    expect(code).toBe(2);
    expect(error).toContain(reason);
  });
});

describe('coverage --note', () => {
  test('writes a table for me alone, what is missing first, and leaves it when nothing changed', async () => {
    const goal = '---\nreview-prep: goal\nprinciples: [Frugality]\n---\nSave.\n';
    const folder = await vault('principles: [Dive Deep]');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/Goal.md`, goal);
    const first = await run(folder, ['coverage', '--note']);
    const note = Object.entries(await everyFile(folder)).find(([path]) => path.endsWith('coverage.md'));
    expect(first.code).toBe(0);
    expect(note?.[1]).toContain('audience: me');
    expect(note?.[1]).toContain('Without proof yet: 15 of 16 principles.');
    const rows = note?.[1].split('\n').filter((line) => /^\| [A-Z]/.test(line)) ?? [];
    expect(rows.at(-1)).toMatch(/^\| Dive Deep +\| 1 +\| 0 +\| 0 +\|$/);
    expect(rows.find((row) => row.includes('Frugality'))).toMatch(/\| nothing yet \| +\| 1 +\|$/);
    expect((await run(folder, ['coverage', '--note', '--json'])).out).toContain('"action":"unchanged"');
    expect((await run(folder, ['lint', '--rule', 'malformed-field=error'])).out).not.toContain('coverage.md');
  });
});

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

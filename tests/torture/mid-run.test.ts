import { chmodSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { everyFile, folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { injectFaults } from './faults.mjs';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const late = (tests: number): string =>
  `- Ran ${tests} price tests, lifting margin from 20.1% to 21.9% #impact\n`;
const notes = Object.fromEntries(['A.md', 'B.md', 'C.md', 'D.md'].map((name, at) => [name, late(at + 2)]));
const fixedOnes = async (root: string): Promise<string[]> =>
  Object.entries(await everyFile(root)).flatMap(([name, text]) =>
    text.startsWith('- Lifted') ? [name] : [],
  );

/** Runs `lint --fix` and lets `act` happen just before the second note is written. */
async function whileFixing(root: string, act: () => void) {
  let seen = 0;
  const { restore } = injectFaults({
    at: 1,
    fault: 'act',
    act,
    only: (name) => name === 'renameSync' && ++seen === 2,
  });
  try {
    return await run(root, ['lint', '.', '--fix']);
  } finally {
    restore();
  }
}

describe('torture: a vault that changes in mid-run', () => {
  test('T26 a note that may not be written is reported by name, and the others are done', async () => {
    const root = await folderWith(notes);
    chmodSync(path.join(root, 'B.md'), 0o444);
    const { restore } = injectFaults({
      at: 1,
      fault: 'EACCES',
      only: (name, [, to]) => name === 'renameSync' && String(to).endsWith('B.md'),
    });
    const { code, error } = await run(root, ['lint', '.', '--fix']).finally(restore);
    expect(code).toBe(2);
    expect(error).toMatch(/B\.md could not be written \(EACCES/);
    expect(await fixedOnes(root)).toEqual(['A.md', 'C.md', 'D.md']);
    expect(readFileSync(path.join(root, 'B.md'), 'utf8')).toBe(notes['B.md']);
  });

  test('T26 a note that is deleted in mid-run is reported, and the others are done', async () => {
    const root = await folderWith(notes);
    const { code, error } = await whileFixing(root, () => rmSync(path.join(root, 'C.md')));
    expect([code > 0, error]).toEqual([true, expect.stringContaining('C.md')]);
    expect(error).not.toMatch(/\n\s+at /);
    expect(await fixedOnes(root)).toEqual(['A.md', 'B.md', 'D.md']);
  });

  test('T26 a note that is renamed in mid-run keeps its text under its new name', async () => {
    const root = await folderWith(notes);
    const { code } = await whileFixing(root, () =>
      renameSync(path.join(root, 'D.md'), path.join(root, 'Z.md')),
    );
    expect(code).toBeGreaterThan(0);
    expect(await readFile(path.join(root, 'Z.md'), 'utf8')).toBe(notes['D.md']);
    expect(await fixedOnes(root)).toEqual(['A.md', 'B.md', 'C.md']);
  });
});

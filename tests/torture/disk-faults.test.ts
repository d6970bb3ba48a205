import { writeFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../cli/run';
import { counted } from './counts';
import { injectFaults, type FaultPlan } from './faults.mjs';
import { freshVault, leftoversIn, notesIn, writingCommands, type Writing } from './small-vault';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

/** How a command ends in a vault of its own while the file layer has `plan`. */
async function runWith(writing: Writing, plan: FaultPlan) {
  const vault = await freshVault(writing);
  const before = await notesIn(vault);
  const { calls, restore } = injectFaults(plan);
  try {
    const ran = await run(vault, writing.words);
    return { ...ran, vault, before, after: await notesIn(vault), calls: [...calls] };
  } finally {
    restore();
  }
}

/** Up to `most` of the numbers from 1 to `all`, spread evenly. */
const pointsOf = (all: number, most: number): number[] =>
  [
    ...new Set(Array.from({ length: Math.min(all, most) }, (_, at) => 1 + Math.floor((at * all) / most))),
  ].filter((point) => point <= all);

describe.each(writingCommands)('torture: $name on a disk that fails', (writing) => {
  let whole: Awaited<ReturnType<typeof runWith>>;

  beforeAll(async () => {
    whole = await runWith(writing, {});
  });

  test.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EXDEV'])(
    'T22 %s at any call that writes is told with exit code 2, and every note is whole',
    async (fault) => {
      expect(whole.calls.length).toBeGreaterThan(3);
      for (const at of pointsOf(whole.calls.length, counted(2, 200))) {
        const { code, out, error, vault, before, after } = await runWith(writing, { at, fault });
        const place = `${fault} at call ${at}, ${whole.calls[at - 1]}`;
        for (const [name, text] of Object.entries(before))
          expect([place, name, [text, whole.after[name]].includes(after[name] ?? '')]).toEqual([
            place,
            name,
            true,
          ]);
        for (const [name, text] of Object.entries(after))
          if (!name.includes('.review-prep-tmp-') && !(name in before))
            expect([place, text]).toEqual([place, whole.after[name]]);
        if (code !== whole.code) {
          expect([place, code]).toEqual([place, 2]);
          expect(error + out).toContain(fault);
          expect(error).not.toMatch(/\n\s+at /);
        } else expect([place, after]).toEqual([place, whole.after]);
        if (whole.calls[at - 1] !== 'unlink') expect([place, await leftoversIn(vault)]).toEqual([place, []]);
      }
    },
    600_000,
  );

  test('T22 a write that takes only half is gone on with', async () => {
    for (const at of pointsOf(whole.calls.length, counted(3, 200))) {
      const { code, after } = await runWith(writing, { at, fault: 'short' });
      expect([at, code, after]).toEqual([at, whole.code, whole.after]);
    }
  }, 600_000);

  test('T23 what somebody writes into a note at any moment is kept', async () => {
    const names = Object.keys(whole.before).filter(
      (name) => name.endsWith('.md') && whole.after[name] !== whole.before[name],
    );
    for (const name of names) {
      for (const at of pointsOf(whole.calls.length, counted(2, 500))) {
        let file = '';
        const act = (): void => writeFileSync(file, `${readFileSync(file, 'utf8')}\nTheirs ${at}.\n`);
        const vault = await freshVault(writing);
        file = path.join(vault, name);
        const { restore } = injectFaults({ at, fault: 'act', act, only: (_, args) => !args.includes(file) });
        try {
          await run(vault, writing.words);
        } finally {
          restore();
        }
        expect([at, readFileSync(file, 'utf8').includes(`Theirs ${at}.`)]).toEqual([at, true]);
      }
    }
  }, 600_000);
});

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { run } from '../cli/run';
import { counted } from './counts';
import type { FaultPlan } from './faults.mjs';
import { freshVault, leftoversIn, notesIn, writingCommands, type Writing } from './small-vault';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const root = path.join(__dirname, '../..');
const preload = path.join(__dirname, 'faults-preload.mjs');

/** The built command line in a process of its own, in which the n-th call that writes goes wrong. */
function runApart(vault: string, { words }: Writing, plan: FaultPlan) {
  const child = spawnSync(
    process.execPath,
    ['--import', preload, path.join(root, 'dist/cli.mjs'), ...words],
    {
      cwd: vault,
      encoding: 'utf8',
      env: { ...process.env, REVIEW_PREP_FAULT: JSON.stringify(plan) },
    },
  );
  return { signal: child.signal, calls: Number(/\ncalls (\d+)\n/.exec(child.stderr)?.[1]) };
}

const kills = ['kill before', 'kill half', 'kill after'];

describe.each(writingCommands)('torture: $name killed with SIGKILL', (writing) => {
  test('T21 leaves each note old or new, and the next start sweeps and finishes, or takes everything back', async () => {
    const whole = await freshVault(writing);
    const before = await notesIn(whole);
    const { calls } = runApart(whole, writing, {});
    const finished = await notesIn(whole);
    const points = Array.from({ length: calls * kills.length }, (_, at) => ({
      at: 1 + Math.floor(at / kills.length),
      fault: kills[at % kills.length] ?? '',
    }));
    const most = Math.min(points.length, counted(2, 200));
    for (let round = 0; round < most; round++) {
      const plan = points[Math.floor(((round + 0.5) * points.length) / most)] ?? {};
      const vault = await freshVault(writing);
      const { signal } = runApart(vault, writing, plan);
      expect([plan, signal]).toEqual([plan, 'SIGKILL']);
      for (const [name, text] of Object.entries(await notesIn(vault))) {
        if (name.includes('.review-prep-tmp-')) continue;
        expect([plan, name, [before[name], finished[name]].includes(text)]).toEqual([plan, name, true]);
      }
      for (const name of Object.keys(before))
        if (finished[name] !== undefined)
          expect([plan, Object.keys(await notesIn(vault))]).toEqual([plan, expect.arrayContaining([name])]);
      if (round % 2 === 0 || writing.prepared) {
        await run(vault, writing.words);
        expect([plan, await notesIn(vault)]).toEqual([plan, finished]);
      } else {
        await run(vault, ['undo', '.']);
        const { 'review-prep.json': _, ...left } = await notesIn(vault);
        const { 'review-prep.json': __, ...was } = before;
        expect([plan, withoutExports(left)]).toEqual([plan, was]);
      }
      expect([plan, await leftoversIn(vault)]).toEqual([plan, []]);
    }
  }, 1_200_000);
});

/** Files that are made to be handed over are no notes, and are made anew rather than taken back. */
const withoutExports = (notes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(notes).filter(([name]) => !name.endsWith('.html')));

import { rm } from 'node:fs/promises';
import fc from 'fast-check';
import { counted, seedFor } from './counts';
import { agenda, ModelVault, type Meanwhile } from './model-vault';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(counted(300_000, 7_200_000));

/** What a person types, wherever the cursor stands: `NN` is a mark of its own. */
const typed = [
  '\n- Ran 9 trials NN to cut the wait from 12 min to 7 min #impact\n',
  '\n- Rebuilt the form NN, which cut refunds from 4.1% to 3.2% #impact [okr:: [[Goal]]]\n',
  '\r\n- Cut costs NN by 8% in [[Kiosk]] #impact\r\n',
  ' NN ',
  '\nplain words NN, $& and $1\n',
  '\n<!-- review-prep:end NN -->\n',
  '\n<!-- NN ',
  '\n```\nNN\n',
  '\n%% NN %%\n',
  '\n\u{1f680} e\u0301 NN\u2028\n',
  '\n---\nNN\n',
  '\n- Rating: Exceeds NN [status:: said]\n',
] as const;
const words = fc.constantFrom(...typed);
const note = fc.nat(30);

const commands = [
  ['init', '.'],
  ['new', 'goal', '.', '--title', 'Learn pricing'],
  ['new', 'impact', '.', '--text', 'Cut refunds from 9% to 6%', '--append', 'Log.md'],
  ['agenda', '.'],
  ['sheet', '.'],
  ['coverage', '.', '--note'],
  ['checklist', '.'],
  ['brief', '.'],
  ['gaps', '.'],
  ['nudge', '.'],
  ['recap', '.', '--agenda', agenda],
  ['carry-over', '.', '--done', 'Goal'],
  ['templates', '.', '--copy'],
  ['lint', '.', '--fix'],
  ['lint', '.', '--fix', '--all-bullets'],
  ['find', '.', '--tag-all'],
] as const;
const days = ['2026-07-06', '2026-07-15'];

type Step = (vault: ModelVault) => Promise<void>;
const shown = (what: string, step: Step): Step => Object.assign(step, { toString: () => what });

const meanwhile: fc.Arbitrary<Meanwhile | null> = fc.option(
  fc.record({ call: fc.integer({ min: 1, max: 12 }), note, words }),
  {
    freq: 3,
  },
);
const command = fc
  .tuple(fc.constantFrom(...commands), fc.constantFrom(...days), meanwhile)
  .map(([line, today, other]) =>
    shown(`${line.join(' ')} on ${today} while ${JSON.stringify(other)}`, (vault) =>
      vault.command([...line, '--today', today], other),
    ),
  );
const undo = meanwhile.map((other) =>
  shown(`undo while ${JSON.stringify(other)}`, (vault) => vault.command(['undo', '.'], other)),
);
const edit = fc
  .tuple(note, fc.double({ min: 0, max: 1, noNaN: true }), words)
  .map((given) => shown(`edit ${JSON.stringify(given)}`, (vault) => vault.edit(...given)));
const sync = fc
  .tuple(note, words)
  .map((given) => shown(`sync ${JSON.stringify(given)}`, (vault) => vault.sync(...given)));
const rename = note.map((at) => shown(`rename ${at}`, (vault) => vault.rename(at)));
const remove = note.map((at) => shown(`delete ${at}`, (vault) => vault.remove(at)));

const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: command },
    { weight: 3, arbitrary: undo },
    { weight: 6, arbitrary: edit },
    { weight: 2, arbitrary: sync },
    { weight: 1, arbitrary: rename },
    { weight: 1, arbitrary: remove },
  ),
  { minLength: 3, maxLength: 14, size: 'max' },
);

describe('torture: a vault that is lived in', () => {
  test('T24 after any sequence of edits, syncs, renames, deletions and commands every byte that the user wrote is there', () =>
    fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const vault = await ModelVault.fresh();
        for (const step of sequence) await step(vault);
        await rm(vault.root, { recursive: true });
      }),
      // A sequence that fails is told at once; the soak makes it small first.
      { numRuns: counted(25, 2000), seed: seedFor(24), endOnFailure: counted(1, 0) === 1 },
    ));
});

import { parentPort, workerData } from 'node:worker_threads';
import { lintNote } from '../lint/lint-note';
import { rulesInForce } from '../lint/rules-in-force';
import { readNote } from '../notes/read-note';
import type { Facts, VaultFacts } from '../rules/rule';
import { principlesIn } from '../settings/presets';
import { readListed } from './folder-files';
import { lintFormat } from './formats/lint-format';
import { lintedNote, type LintedNote, type NoteAlone, type Share, type ThreadJob } from './lint-threads';

const { settings, today, ...printed } = workerData as ThreadJob;
const format = lintFormat(printed.format, printed.colour);
const inForce = rulesInForce(settings.lint);

const asksOthers = (): never => {
  throw new Error('Only the main thread knows the other notes');
};
const vault: VaultFacts = {
  resolves: asksOthers,
  sameMetric: asksOthers,
  changedOn: asksOthers,
  sharing: asksOthers,
};
const facts: Facts = { today, settings, principles: principlesIn(settings), vault };

parentPort?.on('message', ({ number, notes }: Share) =>
  parentPort?.postMessage({ number, linted: notes.map(lintedAlone) }),
);

/** Null for a note that asks what others say, or in which anything goes wrong: the main thread tells of it. */
function lintedAlone({ notePath, shown, file, size }: NoteAlone): LintedNote | null {
  try {
    const text = readListed({ file, size }, notePath);
    const findings = lintNote(readNote(notePath, text), facts, { inForce });
    return lintedNote({ path: shown, text, findings }, format);
  } catch {
    return null;
  }
}

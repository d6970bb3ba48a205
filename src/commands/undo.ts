import { applyEdits } from '../claims/text';
import type { VaultFiles } from '../vault/files';
import { stampOf, stepsIn, type Journal, type Step } from '../vault/journal';
import type { Outcome, Written } from './desk';
import { reasonOf } from '../settings/reason';

/**
 * Takes back what the last command wrote, newest first. A note that has changed since is left alone and named; a
 * note that the command created goes to the trash. Where a note cannot be reached the journal stays for another try.
 */
export async function undo(files: VaultFiles, journal: Journal): Promise<Outcome> {
  const steps = stepsIn((await journal.read()) ?? '');
  if (steps.length === 0) return { written: [], messages: ['There is nothing to undo'] };
  const done = new Map<string, Written & { message?: string }>();
  let isWhole = true;
  for (const step of steps.reverse()) {
    if (done.get(step.path)?.message !== undefined) continue;
    const answered = await takenBack(files, step).catch((error: unknown): Written & { message: string } => {
      isWhole = false;
      return refused(step.path, error);
    });
    if (answered.action !== 'unchanged' || !done.has(step.path)) done.set(step.path, answered);
  }
  if (isWhole) await journal.clear();
  return {
    written: [...done.values()].map(({ path, action }) => ({ path, action })),
    messages: [...done.values()].flatMap(({ message }) => message ?? []),
  };
}

/** Each note as it is and as an undo would leave it; null for one that would go to the trash. */
export async function planUndo(
  files: VaultFiles,
  journal: Journal,
): Promise<{ path: string; before: string; after: string | null }[]> {
  const plans = new Map<string, { path: string; before: string; after: string | null }>();
  for (const step of stepsIn((await journal.read()) ?? '').reverse()) {
    const { path } = step;
    const now = plans.get(path)?.after ?? (await files.read(path).catch(() => null));
    if (now === null || stampOf(now) !== step.after) continue;
    plans.set(path, { path, before: plans.get(path)?.before ?? now, after: textBefore(now, step) });
  }
  return [...plans.values()];
}

async function takenBack(files: VaultFiles, step: Step): Promise<Written & { message?: string }> {
  const { path } = step;
  if (!(await files.exists(path))) {
    if (step.before === null) return { path, action: 'unchanged' };
    return { path, action: 'kept', message: `${path} is not there any more: it was renamed or deleted` };
  }
  const now = await files.read(path);
  if (stampOf(now) === step.before) return { path, action: 'unchanged' };
  if (stampOf(now) !== step.after) return changedSince(path);
  if (step.back === null) {
    if (!(await files.trash(path, now))) return changedSince(path);
    return { path, action: 'refreshed', message: `${path} is in the trash: the command had created it` };
  }
  const wrote = await files.change(path, (text) => (text === now ? textBefore(text, step) : null));
  return wrote ? { path, action: 'refreshed' } : changedSince(path);
}

/** An undo made of an edit that does not fit is none: the journal is a file, and a file can be damaged. */
function textBefore(text: string, { back, before }: Step): string | null {
  if (back === null || back.to > text.length) return null;
  const restored = applyEdits(text, [back]);
  return stampOf(restored) === before ? restored : null;
}

const changedSince = (path: string): Written & { message: string } => ({
  path,
  action: 'kept',
  message: `${path} has changed since and was left as it is`,
});

const refused = (path: string, error: unknown): Written & { message: string } => ({
  path,
  action: 'refused',
  message: reasonOf(error),
});

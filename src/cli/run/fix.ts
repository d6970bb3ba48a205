import { fixNote } from '../../lint/fix-note';
import { lintTargets, lintText, type LintFlags } from '../lint-targets';
import type { Asked } from '../program';
import { CannotRun, exitCodes, type Terminal } from '../terminal';

/** The note from standard input with its fixes applied, on standard output. */
export async function runFix({ flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as LintFlags & { suggestions?: boolean };
  if (asked.stdin !== true)
    throw new CannotRun('fix reads one note: add --stdin, or use lint --fix for files');
  const [target] = (await lintTargets([], asked, terminal)).targets;
  const given = await target?.read();
  if (!target || given === undefined || given === null) return exitCodes.couldNotRun;
  const options = { suggestions: asked.suggestions === true };
  terminal.out(fixNote(given, (text) => lintText(target, text), options).text);
  return exitCodes.clean;
}

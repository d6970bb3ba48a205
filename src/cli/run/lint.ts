import { fixNote } from '../../lint/fix-note';
import { rules } from '../../rules';
import { lintGithub } from '../formats/github';
import { lintJson } from '../../commands/lint-json';
import { summarise, type NoteReport, type Summary } from '../../commands/lint-report';
import { lintSarif } from '../formats/sarif';
import { lintStylish } from '../formats/stylish';
import { sweepLeftovers } from '../folder-files';
import { lintTargets, lintText, type LintFlags, type LintTarget } from '../lint-targets';
import type { Asked } from '../program';
import { exitCodes, type Terminal } from '../terminal';
import { watchTargets } from '../watch';

type LintFormat = 'stylish' | 'json' | 'sarif' | 'github';

interface LintChoices extends LintFlags {
  maxWarnings: number;
  fix?: boolean;
  format?: LintFormat;
}

/** Findings, fixed first where asked; the exit code says whether any is an error, or warnings are too many. */
export async function runLint({ words, flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as unknown as LintChoices;
  const named = await lintTargets(words, asked, terminal);
  if (asked.fix === true) await Promise.all([...named.around.keys()].map(({ root }) => sweepLeftovers(root)));
  if (asked.watch === true) return watchTargets(named, terminal);
  const reports: NoteReport[] = [];
  const messages: string[] = [];
  for (const target of named.targets) {
    const text = await target.read();
    if (text !== null) reports.push(kept(await report(target, text, asked, messages)));
  }
  const summary = summarise(reports, reports.length + named.quiet);
  terminal.out(printed(reports, summary, asked, terminal));
  for (const message of messages) terminal.error(`${message}\n`);
  if (messages.length > 0) return exitCodes.couldNotRun;
  return summary.errors > 0 || summary.warnings > asked.maxWarnings ? exitCodes.findings : exitCodes.clean;
}

/** The text of a note without findings is needed no more. */
const kept = (one: NoteReport): NoteReport => (one.findings.length > 0 ? one : { ...one, text: '' });

async function report(
  target: LintTarget,
  given: string,
  asked: LintChoices,
  messages: string[],
): Promise<NoteReport> {
  const findings = lintText(target, given);
  const wanted =
    asked.fix === true &&
    target.note.change !== null &&
    findings.some(({ fixes }) => fixes.some(({ safe }) => safe));
  if (!wanted || target.note.change === null) return { path: target.note.path, text: given, findings };
  let text = given;
  try {
    await target.note.change((now) => (text = fixed(target, now)));
  } catch (error) {
    messages.push(error instanceof Error ? error.message : String(error));
    return { path: target.note.path, text: given, findings };
  }
  return { path: target.note.path, text, findings: lintText(target, text) };
}

const fixed = (target: LintTarget, text: string): string =>
  fixNote(text, (now) => lintText(target, now), { suggestions: false }).text;

function printed(
  reports: NoteReport[],
  summary: Summary,
  { json, format }: LintChoices,
  terminal: Terminal,
): string {
  switch (json ? 'json' : (format ?? 'stylish')) {
    case 'json':
      return lintJson(reports, summary);
    case 'sarif':
      return lintSarif(reports, rules);
    case 'github':
      return lintGithub(reports);
    default:
      return lintStylish(reports, summary, terminal.colour);
  }
}

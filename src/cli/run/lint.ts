import { fixNote } from '../../lint/fix-note';
import type { NoteReport, Summary } from '../../commands/lint-report';
import { lintFormat, type LintFormatName } from '../formats/lint-format';
import { lintTargets, lintText, type LintFlags, type LintTarget } from '../lint-targets';
import { lintAll, lintedNote, type LintedNote } from '../lint-threads';
import type { Asked } from '../program';
import { exitCodes, type Terminal } from '../terminal';
import { watchTargets } from '../watch';
import { reasonOf } from '../../settings/reason';

interface LintChoices extends LintFlags {
  maxWarnings: number;
  fix?: boolean;
  format?: LintFormatName;
  threads?: number;
}

/** Findings, fixed first where asked; the exit code says whether any is an error, or warnings are too many. */
export async function runLint({ words, flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as unknown as LintChoices;
  const since = Date.now();
  const named = await lintTargets(words, asked, terminal);
  if (asked.fix === true) await Promise.all([...named.around.keys()].map(({ sweep }) => sweep()));
  if (asked.watch === true) return watchTargets(named, { paths: words, since }, terminal);
  const chosen = {
    format: asked.json ? 'json' : (asked.format ?? 'stylish'),
    colour: terminal.colour,
  } as const;
  const format = lintFormat(chosen.format, chosen.colour);
  const messages: string[] = [];
  const linted = await lintAll(named, {
    lint: async (target) => {
      const text = await target.read();
      return text === null ? null : lintedNote(await report(target, text, asked, messages), format);
    },
    format: chosen,
    threads: asked.fix === true ? 1 : asked.threads,
    terminal,
  });
  const read = linted.filter((note) => note !== null);
  const summary = together(read, named.quiet);
  const pieces = format.whole(
    read.map(({ printed }) => printed).filter((printed) => printed !== ''),
    summary,
  );
  for (let at = 0; at < pieces.length; at += piecesAtOnce)
    terminal.out(pieces.slice(at, at + piecesAtOnce).join(''));
  for (const message of messages) terminal.error(`${message}\n`);
  if (messages.length > 0) return exitCodes.couldNotRun;
  return summary.errors > 0 || summary.warnings > asked.maxWarnings ? exitCodes.findings : exitCodes.clean;
}

const piecesAtOnce = 100;

function together(linted: readonly LintedNote[], quiet: number): Summary {
  const all = { errors: 0, warnings: 0, suggestions: 0, notes: quiet };
  for (const { summary } of linted) {
    all.errors += summary.errors;
    all.warnings += summary.warnings;
    all.suggestions += summary.suggestions;
    all.notes += summary.notes;
  }
  return all;
}

async function report(
  target: LintTarget,
  given: string,
  asked: LintChoices,
  messages: string[],
): Promise<NoteReport> {
  const findings = lintText(target, given);
  const wanted =
    asked.fix === true && target.note.change && findings.some(({ fixes }) => fixes.some(({ safe }) => safe));
  if (!wanted || !target.note.change) return { path: target.note.path, text: given, findings };
  let text = given;
  try {
    await target.note.change((now) => (text = fixed(target, now)));
  } catch (error) {
    messages.push(reasonOf(error));
    return { path: target.note.path, text: given, findings };
  }
  return { path: target.note.path, text, findings: lintText(target, text) };
}

const fixed = (target: LintTarget, text: string): string =>
  fixNote(text, (now) => lintText(target, now), { suggestions: false }).text;

import { statSync, watch } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../lint/finding';
import { vaultFindings, type VaultFindings } from '../vault/vault-findings';
import { summarise, type NoteReport } from '../commands/lint-report';
import { lintOutput } from './formats/lint-format';
import { stylish } from './formats/stylish';
import type { LintTargets } from './lint-targets';
import type { NamedNote, NamedVault } from './named-notes';
import { CannotRun, exitCodes, type Terminal } from './terminal';

/** Editors write a file in several steps; what comes within so many milliseconds is one change. */
const settling = 15;

/** Findings of the targets, and then of every note that changes and of those that rest on it, until stopped. */
export async function watchTargets(
  { targets, quiet, around }: LintTargets,
  terminal: Terminal,
): Promise<number> {
  const [first] = around;
  if (!first?.[1].index || around.size > 1)
    throw new CannotRun('--watch needs notes of one vault: name a folder of notes');
  const [vault, { index, facts, inForce }] = first;
  const findings = vaultFindings({ index, facts, inForce, files: vault.files });
  const texts = new Map<string, string>();
  for (const { note, read } of targets) {
    const text = await read();
    if (text !== null && findings.lint(note.notePath, text).length > 0) texts.set(note.notePath, text);
  }
  const reports = targets.flatMap(({ note }) => reportOf(note, findings, texts));
  terminal.out(lintOutput(stylish(terminal.colour), reports, summarise(reports, targets.length + quiet)));
  terminal.error(`Watching ${vault.root}: press Ctrl+C to stop.\n`);
  await following(vault.root, (changed) => take(changed, { findings, vault, terminal }), terminal);
  return exitCodes.clean;
}

const reportOf = (
  { notePath, path: shown }: NamedNote,
  { byPath }: VaultFindings,
  texts: ReadonlyMap<string, string>,
): NoteReport[] => {
  const found: readonly Finding[] | undefined = byPath.get(notePath);
  return found ? [{ path: shown, text: texts.get(notePath) ?? '', findings: [...found] }] : [];
};

interface Watching {
  findings: VaultFindings;
  vault: NamedVault;
  terminal: Terminal;
}

async function take(changed: ReadonlySet<string>, { findings, vault, terminal }: Watching): Promise<void> {
  const reports: NoteReport[] = [];
  for (const notePath of changed) {
    const entry = statSync(path.join(vault.root, notePath), { throwIfNoEntry: false });
    const text = entry?.isFile() ? await vault.files.read(notePath).catch(() => null) : null;
    const stamp = entry && { modified: entry.mtimeMs, touched: entry.ctimeMs, size: entry.size };
    for (const one of await findings.change(notePath, text, stamp)) {
      const found = [...(findings.byPath.get(one) ?? [])];
      const own = one === notePath ? text : found.length > 0 ? await vault.files.read(one) : '';
      reports.push({ path: one, text: own ?? '', findings: found });
    }
  }
  terminal.out(lintOutput(stylish(terminal.colour), reports, summarise(reports, reports.length)));
}

/** Calls `take` with the notes that changed, one call after the other, until the terminal says stop. */
async function following(
  root: string,
  take: (changed: ReadonlySet<string>) => Promise<void>,
  terminal: Terminal,
): Promise<void> {
  let changed = new Set<string>();
  let work = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    const now = changed;
    changed = new Set();
    timer = null;
    work = work
      .then(() => take(now))
      .catch((error: unknown) =>
        terminal.error(`${error instanceof Error ? error.message : String(error)}\n`),
      );
  };
  const watcher = watch(root, { recursive: true }, (_event, name) => {
    const notePath = name?.split(path.sep).join('/').normalize('NFC');
    if (notePath?.endsWith('.md') !== true || notePath.split('/').some((part) => part.startsWith('.')))
      return;
    changed.add(notePath);
    timer ??= setTimeout(flush, settling);
  });
  try {
    await (terminal.stopped ?? new Promise<never>(() => undefined));
    await work;
  } finally {
    watcher.close();
    if (timer) clearTimeout(timer);
  }
}

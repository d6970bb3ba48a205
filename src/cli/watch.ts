import { statSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../lint/finding';
import { vaultFindings, type VaultFindings } from '../vault/vault-findings';
import { summarise, type NoteReport } from '../commands/lint-report';
import { FolderWatch } from './folder-watch';
import { lintOutput } from './formats/lint-format';
import { stylish } from './formats/stylish';
import type { LintTargets } from './lint-targets';
import { namesIn, placeWithin, type NamedVault } from './named-notes';
import { CannotRun, exitCodes, type Terminal } from './terminal';
import { reasonOf } from '../settings/reason';

/** Editors write a file in several steps; what comes within so many milliseconds is one change. */
const settling = 15;

interface Watched {
  /** As the command line names them. */
  paths: readonly string[];
  /** When the reading of the targets began, in milliseconds of the system's clock. */
  since: number;
}

/**
 * Findings of the targets, and then of every note below `paths` that changes or rests on one that does, until
 * stopped.
 */
export async function watchTargets(
  { targets, quiet, around }: LintTargets,
  { paths, since }: Watched,
  terminal: Terminal,
): Promise<number> {
  const [first] = around;
  if (!first?.[1].index || around.size > 1)
    throw new CannotRun('--watch needs notes of one vault: name a folder of notes');
  const [vault, { index, facts, inForce }] = first;
  const findings = vaultFindings({ index, facts, inForce, files: vault.files });
  const begun = async (): Promise<void> => {
    const texts = new Map<string, string>();
    for (const { note, read } of targets) {
      const text = await read();
      if (text !== null && findings.lint(note.notePath, text).length > 0) texts.set(note.notePath, text);
    }
    const reports = targets.flatMap(({ note: { notePath, path: shown } }) => {
      const found: readonly Finding[] | undefined = findings.byPath.get(notePath);
      return found ? [{ path: shown, text: texts.get(notePath) ?? '', findings: [...found] }] : [];
    });
    terminal.out(lintOutput(stylish(terminal.colour), reports, summarise(reports, targets.length + quiet)));
    terminal.error(`Watching ${vault.root}: press Ctrl+C to stop.\n`);
  };
  const watching = { findings, vault, isNamed: namedBy(paths, vault, terminal), terminal };
  await following(vault, { since, begun, take: (changed) => take(changed, watching) }, terminal);
  return exitCodes.clean;
}

function namedBy(paths: readonly string[], vault: NamedVault, { folder }: Terminal): Watching['isNamed'] {
  const named = (paths.length > 0 ? paths : ['.']).map((given) =>
    namesIn(vault, placeWithin(vault, path.resolve(folder, given))),
  );
  return (notePath) => named.some((names) => names(notePath));
}

interface Watching {
  findings: VaultFindings;
  vault: NamedVault;
  /** Whether the command line names a note: only those are reported. */
  isNamed: (notePath: string) => boolean;
  terminal: Terminal;
}

async function take(
  changed: ReadonlySet<string>,
  { findings, vault, isNamed, terminal }: Watching,
): Promise<void> {
  const reports: NoteReport[] = [];
  for (const notePath of changed) {
    const entry = statSync(path.join(vault.root, notePath), { throwIfNoEntry: false });
    const text = entry?.isFile() ? await vault.files.read(notePath).catch(() => null) : null;
    const stamp = entry && { modified: entry.mtimeMs, touched: entry.ctimeMs, size: entry.size };
    for (const one of (await findings.change(notePath, text, stamp)).filter(isNamed)) {
      const found = [...(findings.byPath.get(one) ?? [])];
      const own = one === notePath ? text : found.length > 0 ? await vault.files.read(one) : '';
      reports.push({ path: vault.printed(one), text: own ?? '', findings: found });
    }
  }
  if (reports.length > 0)
    terminal.out(lintOutput(stylish(terminal.colour), reports, summarise(reports, reports.length)));
}

/** What was written, made or removed since then, which may be after it was read. */
async function changedSince({ files, listed }: NamedVault, since: number): Promise<string[]> {
  const before = new Set((await listed()).map(({ path: note }) => note));
  const now = [...(await files.list())];
  const written = now.filter(
    ({ path: note, modified, touched = 0 }) => !before.delete(note) || Math.max(modified, touched) >= since,
  );
  return [...written.map(({ path: note }) => note), ...before];
}

interface Following extends Pick<Watched, 'since'> {
  begun: () => Promise<void>;
  take: (changed: ReadonlySet<string>) => Promise<void>;
}

/** Calls `take` with the notes that changed, one call after the other and none before `begun`, until the terminal says stop. */
async function following(
  vault: NamedVault,
  { since, begun, take }: Following,
  terminal: Terminal,
): Promise<void> {
  const failed = (message: string): void => terminal.error(`${message}\n`);
  let changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const watcher = new FolderWatch({
    home: vault.root,
    failed,
    changed: (notePath) => {
      changed.add(notePath);
      timer ??= setTimeout(flush, settling);
    },
  });
  let work = changedSince(vault, since).then(async (missed) => {
    await begun();
    if (missed.length > 0) await take(new Set(missed));
  });
  const flush = (): void => {
    const now = changed;
    changed = new Set();
    timer = null;
    work = work.then(() => take(now)).catch((error: unknown) => failed(reasonOf(error)));
  };
  try {
    await work;
    await (terminal.stopped ?? new Promise<never>(() => undefined));
    await work;
  } finally {
    watcher.close();
    if (timer) clearTimeout(timer);
  }
}

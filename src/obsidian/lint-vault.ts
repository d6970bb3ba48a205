import { Notice } from 'obsidian';
import type { NoteReport } from '../commands/lint-report';
import type { Finding } from '../lint/finding';
import { opensAsSource, safeToOpen } from '../vault/sources';
import { PlacesModal, type Place } from './findings-modal';
import { linesOf } from './line-at';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { Progress } from './progress';
import { slices } from './slices';

export interface FoundPlace extends Place {
  finding: Finding;
}

/** The findings of every note, or of those under `folder`, with progress and a way to stop; then a list of them. */
export const lintVault = (plugin: ReviewPrepPlugin, wanted?: Wanted): Promise<void> =>
  plugin.attempt(async () => {
    const found = await findingsOfVault(plugin, wanted);
    if (!found) return;
    const notes = new Set(found.map(({ path }) => path)).size;
    if (found.length === 0) await tellNone(plugin);
    else
      new PlacesModal(
        plugin.app,
        found,
        `${found.length.toLocaleString()} findings in ${notes.toLocaleString()} ${notes === 1 ? 'note' : 'notes'}`,
        ({ path, line }) => void openNote(plugin.app, path, line),
      ).open();
  });

async function tellNone(plugin: ReviewPrepPlugin): Promise<void> {
  const { entries } = await plugin.desk().index();
  const { tag } = plugin.settings;
  const next = ` Nothing is tagged with #${tag} yet: find untagged results, or make an impact entry.`;
  new Notice(`No findings.${entries.length === 0 ? next : ''}`);
}

/** Null where the user stopped it. The loudest first, then by note and line. */
export async function findingsOfVault(
  plugin: ReviewPrepPlugin,
  wanted?: Wanted,
): Promise<FoundPlace[] | null> {
  const reports = await reportsOf(plugin, wanted);
  return (
    reports
      ?.flatMap(({ path, text, findings }) => placesOf(path, text, findings))
      .sort(
        (a, b) =>
          loudness[a.finding.severity] - loudness[b.finding.severity] ||
          (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line),
      ) ?? null
  );
}

/** The findings of the notes at `paths`, without a word on progress: these are few. `told` of each as it was read. */
export async function findingsOfNotes(
  plugin: ReviewPrepPlugin,
  paths: ReadonlySet<string>,
  told: (path: string, text: string) => void,
): Promise<FoundPlace[]> {
  const { files, settings } = plugin.desk();
  const found: FoundPlace[] = [];
  const pause = slices();
  for (const path of paths) {
    const note = safeToOpen(path, settings) ? await files.read(path).catch(() => '') : '';
    const { text, findings } = await plugin.findingsOf(path, note);
    for (const place of placesOf(path, text, findings)) found.push(place);
    told(path, text);
    const wait = pause();
    if (wait) await wait;
  }
  return found;
}

/** The notes that were read, with their findings; only those with findings keep their text. Null where stopped. */
export async function reportsOf(
  plugin: ReviewPrepPlugin,
  wanted?: Wanted,
  ownLint?: (path: string, text: string) => Finding[],
): Promise<NoteReport[] | null> {
  const reports: NoteReport[] = [];
  const lint = async (path: string, note: string | null): Promise<void> => {
    if (note === null) return void reports.push({ path, text: '', findings: [] });
    const { text, findings } = ownLint
      ? { text: note, findings: ownLint(path, note) }
      : await plugin.findingsOf(path, note);
    reports.push({ path, text: findings.length > 0 ? text : '', findings });
  };
  const index = await plugin.desk().index();
  const isQuiet = (path: string): boolean =>
    !ownLint && plugin.settings.lint.scope === 'review' && !index.mayBeLinted(path);
  return (await everyNote(plugin, 'Linting notes', lint, wanted, isQuiet)) ? reports : null;
}

/** Which notes to read; all of them where it is left out. */
export type Wanted = (path: string) => boolean;

/**
 * Reads note after note in short slices, with progress and a way to stop; answers whether it came to the end. What
 * is `quiet` is told without being read, its text null.
 */
export async function everyNote(
  plugin: ReviewPrepPlugin,
  what: string,
  take: (path: string, text: string | null) => void | Promise<void>,
  wanted: Wanted = () => true,
  quiet: Wanted = () => false,
): Promise<boolean> {
  const desk = plugin.desk();
  const progress = new Progress(plugin, what);
  await desk.index();
  const pause = slices();
  const opens = opensAsSource(desk.settings);
  const paths: string[] = [];
  for (const { path } of await desk.files.list()) {
    if (wanted(path) && opens(path)) paths.push(path);
    const wait = pause();
    if (wait) await wait;
  }
  for (const [done, path] of paths.entries()) {
    await take(path, quiet(path) ? null : await desk.files.read(path).catch(() => ''));
    const wait = pause();
    if (!wait) continue;
    progress.show(done + 1, paths.length);
    await wait;
    if (progress.stopped) return false;
  }
  progress.hide();
  return true;
}

const loudness = { error: 0, warning: 1, suggestion: 2 } as const;

/** In the order of the findings, which is that of the text. */
export function placesOf(path: string, text: string, findings: readonly Finding[]): FoundPlace[] {
  const lineOf = linesOf(text);
  return findings.map((finding) => {
    const { from, rule, severity, message } = finding;
    return { path, line: lineOf(from), title: message, detail: `${severity}: ${rule}`, finding };
  });
}

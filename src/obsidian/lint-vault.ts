import { Notice } from 'obsidian';
import type { Finding } from '../lint/finding';
import { safeToOpen } from '../vault/sources';
import { PlacesModal, type Place } from './findings-modal';
import { lineAt } from './line-at';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { Progress } from './progress';

/** How long a slice may hold the interface, in milliseconds. */
const slice = 8;

export interface FoundPlace extends Place {
  finding: Finding;
}

/** The findings of every note, with progress and a way to stop; then a list to go through. */
export const lintVault = (plugin: ReviewPrepPlugin): Promise<void> =>
  plugin.attempt(async () => {
    const found = await findingsOfVault(plugin);
    if (!found) return;
    const notes = new Set(found.map(({ path }) => path)).size;
    if (found.length === 0) new Notice('No findings in the vault.');
    else
      new PlacesModal(
        plugin.app,
        found,
        `${found.length} findings in ${notes} ${notes === 1 ? 'note' : 'notes'}`,
        ({ path, line }) => void openNote(plugin.app, path, line),
      ).open();
  });

/** Null where the user stopped it. The loudest first, then by note and line. */
export async function findingsOfVault(plugin: ReviewPrepPlugin): Promise<FoundPlace[] | null> {
  const desk = plugin.desk();
  const progress = new Progress('Linting notes');
  await desk.index();
  const stamps = (await desk.files.list()).filter(({ path }) => safeToOpen(path, desk.settings));
  const found: FoundPlace[] = [];
  let began = performance.now();
  for (const [done, { path }] of stamps.entries()) {
    const text = await desk.files.read(path).catch(() => '');
    found.push(...plugin.lint(path, text).map((finding) => placeOf(path, text, finding)));
    if (performance.now() - began < slice) continue;
    progress.show(done + 1, stamps.length);
    await nextTurn();
    if (progress.stopped) return null;
    began = performance.now();
  }
  progress.hide();
  return found.sort(
    (a, b) =>
      loudness[a.finding.severity] - loudness[b.finding.severity] ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line),
  );
}

const loudness = { error: 0, warning: 1, suggestion: 2 } as const;

export function placeOf(path: string, text: string, finding: Finding): FoundPlace {
  const { from, rule, severity, message } = finding;
  return { path, line: lineAt(text, from), title: message, detail: `${severity}: ${rule}`, finding };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));

import { Notice } from 'obsidian';
import type { Finding } from '../lint/finding';
import { safeToOpen } from '../vault/sources';
import { PlacesModal, type Place } from './findings-modal';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';

/** How long a slice may hold the interface, in milliseconds. */
const slice = 8;

/** The findings of every note, in slices with progress and a way to stop; then a list to go through. */
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

/** Null where the user stopped it. */
async function findingsOfVault(plugin: ReviewPrepPlugin): Promise<Place[] | null> {
  const desk = plugin.desk();
  const { files, settings } = desk;
  const progress = new Progress();
  await desk.index();
  const stamps = (await files.list()).filter(({ path }) => safeToOpen(path, settings));
  const found: Place[] = [];
  let began = performance.now();
  for (const [done, { path }] of stamps.entries()) {
    const text = await files.read(path);
    for (const finding of plugin.lint(path, text)) found.push(placeOf(path, text, finding));
    if (performance.now() - began < slice) continue;
    progress.show(done + 1, stamps.length);
    await nextTurn();
    if (progress.stopped) return null;
    began = performance.now();
  }
  progress.hide();
  return found;
}

function placeOf(path: string, text: string, { from, rule, severity, message }: Finding): Place {
  return { path, line: lineAt(text, from), title: message, detail: `${severity}: ${rule}` };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, 0));

/** A notice that counts notes and carries a button to stop. */
export class Progress {
  stopped = false;
  private notice: Notice | null = null;
  private text: HTMLElement | null = null;

  show(done: number, all: number): void {
    if (!this.notice) this.open();
    this.text?.setText(`Linted ${done} of ${all} notes. `);
  }

  hide(): void {
    this.notice?.hide();
  }

  private open(): void {
    const content = createFragment();
    this.text = content.createSpan();
    const stop = content.createEl('button', { text: 'Stop' });
    stop.addEventListener('click', () => {
      this.stopped = true;
      this.hide();
    });
    this.notice = new Notice(content, 0);
  }
}

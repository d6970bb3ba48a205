import { MarkdownView, Notice, type Editor, type MarkdownFileInfo } from 'obsidian';
import { appendEntry } from '../commands/append-entry';
import { beginFrom, type Beginning } from '../commands/from-note';
import { keyResultChoices } from '../commands/key-results';
import { newNote, type NewNoteChoices } from '../commands/new-note';
import { readEntryText } from '../commands/read-entry-text';
import { writtenKinds, type WrittenKind } from '../notes/kind';
import { setUp } from '../commands/set-up';
import { inFolder } from '../vault/file-names';
import { dailyNote } from './daily-note';
import { fixVault } from './fix-vault';
import { PlacesModal } from './findings-modal';
import { lintVault, placesOf } from './lint-vault';
import { newNoteNames } from './new-note-fields';
import { NewNoteModal } from './new-note-modal';
import { openNote, openNoteAt } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';

/** Typed notes, and lint of a note or of the vault. */
export function addNoteCommands(plugin: ReviewPrepPlugin): void {
  plugin.addCommand({
    id: 'lint-note',
    name: 'Lint this note',
    checkCallback: (checking) => lintOpenNote(plugin, checking),
  });
  plugin.addCommand({ id: 'lint-vault', name: 'Lint vault', callback: () => void lintVault(plugin) });
  plugin.addCommand({
    id: 'fix-vault',
    name: 'Fix findings in the vault',
    callback: () => void fixVault(plugin),
  });
  for (const kind of writtenKinds)
    plugin.addCommand({
      id: `new-${kind}`,
      name: newNoteNames[kind],
      callback: () => void plugin.attempt(() => beginNote(plugin, kind)),
    });
  plugin.addCommand({
    id: 'set-up',
    name: 'Set up folders and impact log',
    callback: () => void setUpFolders(plugin),
  });
}

/** The modal for one kind of note, begun from the note that is open: the selection, the bullet at the cursor. */
async function beginNote(plugin: ReviewPrepPlugin, kind: WrittenKind): Promise<void> {
  const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
  const path = view?.file?.path;
  if (!view || path === undefined) return openModal(plugin, kind, nothing);
  const text = kind === 'impact' ? chosenIn(plugin, view.editor, view) : view.editor.getSelection().trim();
  const origin = { path, line: view.editor.getCursor('from').line + 1 };
  const begun = await beginFrom(plugin.desk(), kind, text === '' ? origin : { ...origin, text });
  // Without a selection only what ties the two notes is taken over: not the line that the cursor happens to be on.
  const isTied = begun.properties.size > 0;
  return openModal(plugin, kind, text !== '' ? begun : isTied ? { ...begun, body: '' } : nothing);
}

const nothing: Beginning = { title: '', properties: new Map(), body: '' };

/** The modal for one kind of note, filled from `text` where some was selected. */
export function askForNote(plugin: ReviewPrepPlugin, kind: WrittenKind, text: string): void {
  const begun = text === '' ? nothing : { ...readEntryText(text, plugin.settings), body: text };
  void plugin.attempt(() => openModal(plugin, kind, begun));
}

async function openModal(plugin: ReviewPrepPlugin, kind: WrittenKind, begun: Beginning): Promise<void> {
  const { okrs } = await plugin.desk().index();
  new NewNoteModal(plugin, {
    kind,
    begun,
    keyResults: keyResultChoices(okrs),
    logs: kind === 'impact' ? await logsOf(plugin) : new Map(),
    done: (choices, to) =>
      void plugin.attempt(() => (to === null ? makeNote(plugin, choices) : makeBullet(plugin, choices, to))),
  }).open();
}

/** The impact log and today's daily note. */
async function logsOf({ app, settings }: ReviewPrepPlugin): Promise<Map<string, string>> {
  const logs = new Map([[inFolder(settings.folders.impact, 'Impact log.md'), 'the impact log']]);
  logs.set((await dailyNote(app)).to, "today's daily note");
  return logs;
}

async function makeNote(plugin: ReviewPrepPlugin, choices: NewNoteChoices): Promise<void> {
  const { cursor, ...outcome } = await newNote(plugin.desk(), choices);
  tell(outcome);
  const path = outcome.written[0]?.path;
  if (path !== undefined) await openNoteAt(plugin.app, path, cursor ?? 0);
}

async function makeBullet(plugin: ReviewPrepPlugin, choices: NewNoteChoices, to: string): Promise<void> {
  const { title, body = title, properties } = choices;
  const daily = await dailyNote(plugin.app);
  const template = to === daily.to ? daily.template : '';
  tell(await appendEntry(plugin.desk(), { text: body, properties, to, template }));
}

export function chosenIn(
  plugin: ReviewPrepPlugin,
  editor: Editor,
  context: MarkdownView | MarkdownFileInfo,
): string {
  const selected = editor.getSelection().trim();
  if (selected !== '') return selected;
  const view = context instanceof MarkdownView ? plugin.editorOf(context) : null;
  return (view && plugin.claimAt(view.state)?.text) ?? '';
}

function lintOpenNote(plugin: ReviewPrepPlugin, checking: boolean): boolean {
  const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
  const path = view?.file?.path;
  if (!view || path === undefined) return false;
  if (checking) return true;
  void plugin.attempt(() => findingsModal(plugin, path, view.editor.getValue()));
  return true;
}

/** The findings of one note as a list to go through; a notice where there are none. */
export async function findingsModal(plugin: ReviewPrepPlugin, path: string, note: string): Promise<void> {
  const { text, findings } = await plugin.findingsOf(path, note);
  const places = placesOf(path, text, findings);
  if (places.length === 0) {
    new Notice('No findings in this note.');
    return;
  }
  const prompt = `${places.length} ${places.length === 1 ? 'finding' : 'findings'} in this note`;
  new PlacesModal(plugin.app, places, prompt, ({ line }) => void openNote(plugin.app, path, line)).open();
}

export const setUpFolders = (plugin: ReviewPrepPlugin): Promise<void> =>
  plugin.attempt(async () => {
    const outcome = await setUp(plugin.desk());
    tell({ written: outcome.written, messages: [] });
    const log = outcome.written.find(({ path }) => path.endsWith('.md'));
    if (log) await openNote(plugin.app, log.path);
  });

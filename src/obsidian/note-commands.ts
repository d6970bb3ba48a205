import { MarkdownView, Notice, type Editor, type MarkdownFileInfo } from 'obsidian';
import { findUntagged, tagBullet, type Untagged } from '../commands/find-untagged';
import { newNote } from '../commands/new-note';
import type { WrittenKind } from '../notes/kind';
import { setUp } from '../commands/set-up';
import { PlacesModal } from './findings-modal';
import { lintVault, placeOf } from './lint-vault';
import { NewNoteModal } from './new-note-modal';
import { openNote, openNoteAt } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';

/** Typed notes, the search for untagged results, and lint of a note or of the vault. */
export function addNoteCommands(plugin: ReviewPrepPlugin): void {
  plugin.addCommand({
    id: 'new-impact',
    name: 'New impact entry',
    callback: () => askForNote(plugin, 'impact', chosen(plugin)),
  });
  plugin.addCommand({
    id: 'find-untagged',
    name: 'Find untagged results',
    callback: () => void listUntagged(plugin),
  });
  plugin.addCommand({
    id: 'lint-note',
    name: 'Lint this note',
    checkCallback: (checking) => lintOpenNote(plugin, checking),
  });
  plugin.addCommand({ id: 'lint-vault', name: 'Lint vault', callback: () => void lintVault(plugin) });
  for (const [kind, name] of otherKinds)
    plugin.addCommand({
      id: `new-${kind}`,
      name: `New ${name}`,
      callback: () => askForNote(plugin, kind, ''),
    });
  plugin.addCommand({
    id: 'set-up',
    name: 'Set up folders and impact log',
    callback: () => void setUpFolders(plugin),
  });
}

const otherKinds: readonly (readonly [WrittenKind, string])[] = [
  ['story', 'story'],
  ['goal', 'stretch goal'],
  ['ask', 'ask'],
  ['feedback', 'feedback'],
  ['criteria', 'promotion criteria'],
  ['market', 'market range'],
  ['rating', 'last rating'],
];

/** The modal for one kind of note, filled from `text` where some was selected. */
export function askForNote(plugin: ReviewPrepPlugin, kind: WrittenKind, text: string): void {
  new NewNoteModal(plugin.app, plugin.settings, kind, text, (choices) => {
    void plugin.attempt(async () => {
      const outcome = await newNote(plugin.desk(), choices);
      tell(outcome);
      const path = outcome.written[0]?.path;
      if (path !== undefined) await openNoteAt(plugin.app, path, outcome.cursor ?? 0);
    });
  }).open();
}

/** The selection, else the bullet under the cursor, else nothing. */
function chosen(plugin: ReviewPrepPlugin): string {
  const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
  return view ? chosenIn(plugin, view.editor, view) : '';
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

export const listUntagged = (plugin: ReviewPrepPlugin): Promise<void> =>
  plugin.attempt(async () => {
    const found = await findUntagged(plugin.desk(), plugin.cycle());
    if (found.length === 0) {
      new Notice(`No untagged results in ${plugin.cycle().name}.`);
      return;
    }
    const places = found.map((untagged) => ({
      path: untagged.path,
      line: untagged.line,
      title: untagged.text.replace(/\s+/g, () => ' '),
      detail: untagged.day ?? 'undated',
      untagged,
    }));
    const modal = new PlacesModal(
      plugin.app,
      places,
      `Results without #${plugin.settings.tag}`,
      ({ path, line }) => void openNote(plugin.app, path, line),
    );
    modal.offerAlso('tag it', ({ untagged }) => tagOne(plugin, untagged));
    modal.open();
  });

const tagOne = (plugin: ReviewPrepPlugin, untagged: Untagged): Promise<void> =>
  plugin.attempt(async () => {
    const { files, settings } = plugin.desk();
    const wrote = await tagBullet(files, untagged, settings.tag);
    new Notice(
      wrote
        ? `Tagged in ${untagged.path}.`
        : `${untagged.path} has changed since: look for the bullet again.`,
    );
  });

function lintOpenNote(plugin: ReviewPrepPlugin, checking: boolean): boolean {
  const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
  const path = view?.file?.path;
  if (!view || path === undefined) return false;
  if (checking) return true;
  findingsModal(plugin, path, view.editor.getValue());
  return true;
}

/** The findings of one note as a list to go through; a notice where there are none. */
export function findingsModal(plugin: ReviewPrepPlugin, path: string, text: string): void {
  const places = plugin.lint(path, text).map((finding) => placeOf(path, text, finding));
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

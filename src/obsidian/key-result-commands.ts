import { MarkdownView, Notice } from 'obsidian';
import { keyResultChoices, keyResultRows, linkKeyResult, type LinkPlace } from '../commands/key-results';
import { isTaggedBullet } from '../commands/read-entry-text';
import { PlacesModal } from './findings-modal';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';

/** Key results: what moves each, and which one a goal or an entry moves. */
export function addKeyResultCommands(plugin: ReviewPrepPlugin): void {
  plugin.addCommand({
    id: 'key-results',
    name: 'Show key results and what moves them',
    callback: () => void plugin.attempt(() => showKeyResults(plugin)),
  });
  plugin.addCommand({
    id: 'link-key-result',
    name: 'Link to a key result',
    checkCallback: (checking) => {
      const place = placeAt(plugin);
      if (place && !checking) void plugin.attempt(() => askForKeyResult(plugin, place));
      return place !== null;
    },
  });
}

async function showKeyResults(plugin: ReviewPrepPlugin): Promise<void> {
  const places = keyResultRows(await plugin.desk().index()).map(({ text, path, line, moves }) => ({
    path: path ?? moves[0]?.path ?? '',
    line,
    title: text,
    detail:
      moves.length === 0
        ? 'nothing moves it yet'
        : moves
            .map(({ title, figures }) => [title, figures].filter((one) => one !== '').join(' '))
            .join('; '),
  }));
  if (places.length === 0) return tellNone();
  new PlacesModal(
    plugin.app,
    places,
    'Key results',
    ({ path, line }) => void openNote(plugin.app, path, line),
  ).open();
}

const tellNone = (): void =>
  void new Notice('No key results yet: make a note of them, with a bullet for each.');

async function askForKeyResult(plugin: ReviewPrepPlugin, place: LinkPlace): Promise<void> {
  const choices = keyResultChoices((await plugin.desk().index()).okrs);
  if (choices.length === 0) {
    tellNone();
    return;
  }
  const rows = choices.map(({ value, text, objective }) => ({
    ...{ path: place.path, line: place.line ?? 1, title: text, detail: objective ?? '', value },
  }));
  new PlacesModal(
    plugin.app,
    rows,
    'Which key result does it move?',
    ({ value }) => void plugin.attempt(async () => tell(await linkKeyResult(plugin.desk(), place, value))),
  ).open();
}

/** The tagged bullet at the cursor, else the note that is open. */
function placeAt(plugin: ReviewPrepPlugin): LinkPlace | null {
  const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
  const path = view?.file?.path;
  if (!view || path === undefined) return null;
  const line = view.editor.getCursor().line + 1;
  return { path, line: isTaggedBullet(view.editor.getValue(), line, plugin.settings) ? line : null };
}

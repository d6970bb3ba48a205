import { assembleSheet } from './assemble-sheet';
import { listUntagged } from './capture-commands';
import { addCommandLine } from './command-line';
import { askForAgenda } from './document-commands';
import { lintVault } from './lint-vault';
import { askForNote } from './note-commands';
import type { ReviewPrepPlugin } from './plugin';

/** Ways in from outside the app's own surface: its address scheme and its command line. */
export function addWaysIn(plugin: ReviewPrepPlugin): void {
  plugin.registerObsidianProtocolHandler('review-prep', ({ do: what = '', text = '' }) => {
    if (what === 'new') askForNote(plugin, 'impact', text);
    else if (what === 'agenda') askForAgenda(plugin);
    else if (what === 'sheet') void assembleSheet(plugin);
    else if (what === 'find') void listUntagged(plugin);
    else if (what === 'lint') void lintVault(plugin);
    else void plugin.openPanel();
  });
  addCommandLine(plugin);
}

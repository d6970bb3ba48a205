import { makeAgenda, planAgenda, type AgendaChoices } from '../commands/make-agenda';
import { askForAgendaChoices } from './agenda-form';
import { assembleSheet, refreshSheet } from './assemble-sheet';
import { keepMoves } from './kept-moves';
import { askAboutKept } from './kept-modal';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';

/** Agenda and impact sheet: made the first time, refreshed after that. */
export function addDocumentCommands(plugin: ReviewPrepPlugin): void {
  plugin.addCommand({ id: 'new-agenda', name: 'Create review agenda', callback: () => askForAgenda(plugin) });
  plugin.addCommand({
    id: 'assemble-sheet',
    name: 'Assemble impact sheet',
    callback: () => void assembleSheet(plugin),
  });
  plugin.addCommand({
    id: 'refresh-sheet',
    name: 'Refresh impact sheet',
    callback: () => void refreshSheet(plugin),
  });
}

export function askForAgenda(plugin: ReviewPrepPlugin): void {
  void plugin.attempt(() =>
    askForAgendaChoices(plugin, (choices) => void plugin.attempt(() => writeAgenda(plugin, choices))),
  );
}

async function writeAgenda(plugin: ReviewPrepPlugin, choices: AgendaChoices): Promise<void> {
  const take = await askAboutKept(plugin.app, [await planAgenda(plugin.desk(), choices)]);
  if (!take) return;
  const outcome = await makeAgenda(plugin.desk(), { ...choices, take });
  tell(outcome);
  await keepMoves(plugin, 'agendas', choices.cycle.name, choices.moves ?? []);
  const [first] = outcome.written;
  if (first) await openNote(plugin.app, first.path);
}

import { Notice } from 'obsidian';
import { knownChoices, makeAgenda } from '../commands/make-agenda';
import { makeSheet } from '../commands/make-sheet';
import type { Outcome } from '../commands/desk';
import { AgendaModal } from './agenda-modal';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';

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
    callback: () => void assembleSheet(plugin),
  });
}

export function askForAgenda(plugin: ReviewPrepPlugin): void {
  const known = knownChoices(plugin.settings, plugin.cycle());
  new AgendaModal(plugin.app, known, (choices) => {
    void plugin.attempt(async () => {
      const outcome = await makeAgenda(plugin.desk(), choices);
      tell(outcome);
      await openFirst(plugin, outcome);
    });
  }).open();
}

export const assembleSheet = (plugin: ReviewPrepPlugin): Promise<void> =>
  plugin.attempt(async () => {
    const desk = plugin.desk();
    const outcome = await makeSheet(desk, { cycle: plugin.cycle(), audience: 'manager' });
    tell(outcome);
    if (outcome.model.leading.length === 0)
      new Notice(
        `Nothing leads the sheet yet. Tag results with #${desk.settings.tag}, or find untagged results.`,
      );
    await openFirst(plugin, outcome);
  });

const openFirst = async ({ app }: ReviewPrepPlugin, { written: [first] }: Outcome): Promise<void> => {
  if (first) await openNote(app, first.path);
};

/** One notice for what happened to each note, one more where something needs a look. */
export function tell({ written, messages }: Outcome): void {
  new Notice(written.map(({ path, action }) => `${sentence[action]}: ${path}`).join('\n'));
  if (messages.length > 0) new Notice(messages.join('\n'), 0);
}

const sentence: Record<Outcome['written'][number]['action'], string> = {
  created: 'Created',
  refreshed: 'Refreshed',
  kept: 'Refreshed, with your own edits kept',
  unchanged: 'Nothing to change',
  refused: 'Left as it was',
};

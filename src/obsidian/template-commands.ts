import { Notice } from 'obsidian';
import { copyTemplates, lookAtTemplates, restoreTemplate } from '../commands/check-templates';
import { PlacesModal } from './findings-modal';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';

/** Templates as notes of the vault: copied in, checked, put back. */
export function addTemplateCommands(plugin: ReviewPrepPlugin): void {
  const add = (id: string, name: string, run: () => Promise<void>): void =>
    void plugin.addCommand({ id, name, callback: () => void plugin.attempt(run) });
  add('copy-templates', 'Copy templates into the vault', async () =>
    tell(await copyTemplates(plugin.desk())),
  );
  add('check-templates', 'Check templates', () => checkTemplates(plugin));
  add('restore-template', 'Restore a template', () => askToRestore(plugin));
}

async function checkTemplates(plugin: ReviewPrepPlugin): Promise<void> {
  const looks = await lookAtTemplates(plugin.desk());
  const places = looks.flatMap(({ path, problems }) =>
    problems.map(({ line, isBroken, message }) => ({
      path,
      line,
      title: message,
      detail: isBroken ? 'broken: nothing is written by it' : '',
    })),
  );
  if (places.length === 0) {
    const edited = looks.filter(({ state }) => state === 'edited').length;
    new Notice(`All templates can be used; ${edited} of ${looks.length} are edited.`);
    return;
  }
  new PlacesModal(
    plugin.app,
    places,
    'What is wrong with your templates',
    ({ path, line }) => void openNote(plugin.app, path, line),
  ).open();
}

async function askToRestore(plugin: ReviewPrepPlugin): Promise<void> {
  const looks = await lookAtTemplates(plugin.desk());
  const places = looks
    .filter(({ state }) => state === 'edited' || state === 'broken')
    .map(({ path, name, state }) => ({ path, name, line: 1, title: name, detail: state }));
  if (places.length === 0) {
    new Notice('There is nothing to restore: no template in the vault differs from what it was.');
    return;
  }
  new PlacesModal(
    plugin.app,
    places,
    'Restore which template? What you made of it is kept in a note',
    ({ name }) => void plugin.attempt(async () => tell(await restoreTemplate(plugin.desk(), name))),
  ).open();
}

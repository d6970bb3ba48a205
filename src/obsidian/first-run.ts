import { Notice } from 'obsidian';
import { principlePresets } from '../settings/presets';
import { FormModal } from './form-modal';
import { setUpFolders } from './note-commands';
import type { ReviewPrepPlugin } from './plugin';
import { setNames } from './settings-definitions';
import { foldersOf } from './text-suggest';
import { vaultWords } from './vault-words';

const onCompanyData = (): string =>
  'Results often hold company data. If this vault syncs to a personal account, check that your company allows it. Nothing leaves the vault through this plugin.';

/** Offers to set up folders, once; says what company data in a synced vault means. */
export function offerSetUp(plugin: ReviewPrepPlugin): void {
  const content = createFragment();
  content.createDiv({ text: 'Set up folders and an impact log for your next review?' });
  content.createEl('small', { text: onCompanyData() });
  const buttons = content.createDiv({ cls: 'review-prep-buttons' });
  const notice = new Notice(content, 0);
  const answer = (text: string, act: () => unknown): void => {
    const button = buttons.createEl('button', { text });
    button.addEventListener('click', () => {
      notice.hide();
      void plugin.changeSettings(plugin.settings);
      act();
    });
  };
  answer('Set up', () => askForSetUp(plugin));
  answer('Not now', () => undefined);
  plugin.register(() => notice.hide());
}

/** What only the user knows, then the folders, the log, the templates and the first steps. */
export function askForSetUp(plugin: ReviewPrepPlugin): void {
  const { settings } = plugin;
  const presets = Object.entries(principlePresets).map(([set]) => [
    set,
    setNames[set] ?? 'None, or a set of my own',
  ]);
  new FormModal(plugin.app, {
    title: 'Set up your review',
    intro: onCompanyData(),
    fields: [
      {
        key: 'set',
        name: 'Principles',
        desc: 'The values that your company reviews against. The settings take sets of your own.',
        options: Object.fromEntries(presets) as Record<string, string>,
        value: settings.principles.sets[0] ?? 'none',
      },
      { key: 'name', name: 'Your name', value: settings.person.name },
      {
        key: 'manager',
        name: 'Manager',
        value: settings.person.manager,
        proposals: vaultWords(plugin, 'person'),
      },
      {
        key: 'impact',
        name: 'Impact folder',
        value: settings.folders.impact,
        proposals: foldersOf(plugin.app),
      },
      {
        key: 'reviews',
        name: 'Reviews folder',
        value: settings.folders.reviews,
        proposals: foldersOf(plugin.app),
      },
    ],
    finish: 'Set up',
    done: (values) =>
      void plugin.attempt(async () => {
        const of = (key: string): string => values.get(key) ?? '';
        const others = settings.principles.sets.slice(1).filter((set) => set !== of('set'));
        await plugin.changeSettings({
          ...settings,
          person: { ...settings.person, name: of('name'), manager: of('manager') },
          folders: { ...settings.folders, impact: of('impact'), reviews: of('reviews') },
          principles: { ...settings.principles, sets: [of('set'), ...others] },
        });
        await setUpFolders(plugin);
      }),
  }).open();
}

import { Notice } from 'obsidian';
import { setUpFolders } from './note-commands';
import type { ReviewPrepPlugin } from './plugin';

/** Offers to set up folders, once; says what company data in a synced vault means. */
export function offerSetUp(plugin: ReviewPrepPlugin): void {
  const content = createFragment();
  content.createDiv({ text: 'Set up folders and an impact log for your next review?' });
  content.createEl('small', {
    text: 'Results often hold company data. If this vault syncs to a personal account, check that your company allows it. Nothing leaves the vault through this plugin.',
  });
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
  answer('Set up', () => setUpFolders(plugin));
  answer('Not now', () => undefined);
  plugin.register(() => notice.hide());
}

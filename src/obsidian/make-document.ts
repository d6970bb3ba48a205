import type { Desk, Outcome } from '../commands/desk';
import type { Planned, Take } from '../commands/write-document';
import { DocumentPreviewModal } from './document-preview-modal';
import { askAboutKept } from './kept-modal';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';

/** Shows a document before its note is made or refreshed, writes it when the user says so, and opens it. */
export const makeDocument = (
  plugin: ReviewPrepPlugin,
  plan: (desk: Desk) => Promise<Planned>,
  write: (desk: Desk, take: Take) => Promise<Outcome>,
): Promise<void> =>
  plugin.attempt(async () => {
    const planned = await plan(plugin.desk());
    new DocumentPreviewModal(plugin.app, planned, () => {
      void plugin.attempt(async () => {
        const take = await askAboutKept(plugin.app, [planned]);
        if (!take) return;
        const outcome = await write(plugin.desk(), take);
        tell(outcome);
        await openNote(plugin.app, planned.path);
      });
    }).open();
  });

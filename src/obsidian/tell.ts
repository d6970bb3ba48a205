import { Notice } from 'obsidian';
import type { Outcome } from '../commands/desk';

/** One notice for what happened to each note, one more where something needs a look. */
export function tell({ written, messages }: Outcome): void {
  if (written.length > 0)
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

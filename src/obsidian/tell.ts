import { Notice } from 'obsidian';
import type { Outcome } from '../commands/desk';

/** How many notes a notice names: a phone has no room for more. */
const named = 3;

/** One notice for what happened to each note, one more where something needs a look. */
export function tell({ written, messages }: Outcome): void {
  const lines = written.map(({ path, action }) => `${sentence[action]}: ${path}`);
  if (lines.length > named + 1) lines.splice(named, Infinity, `and ${lines.length - named} more`);
  if (lines.length > 0) new Notice(lines.join('\n'));
  if (messages.length > 0) new Notice(messages.join('\n'), 0);
}

const sentence: Record<Outcome['written'][number]['action'], string> = {
  created: 'Created',
  refreshed: 'Refreshed',
  kept: 'Refreshed, with your own edits kept',
  unchanged: 'Nothing to change',
  refused: 'Left as it was',
};

import { MarkdownView, Notice } from 'obsidian';
import { planCarryOver, writeCarryOver } from '../commands/carry-over';
import { findUntagged, findUntaggedIn, tagBullets, type Untagged } from '../commands/find-untagged';
import { planNudge, writeNudge } from '../commands/weekly-nudge';
import { CopyFormModal } from './copy-form-modal';
import { makeDocument } from './make-document';
import { openNote } from './open-note';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';
import { UntaggedModal } from './untagged-modal';

/** Results caught while they happen: those that lack a tag, and those that lack a figure. */
export function addCaptureCommands(plugin: ReviewPrepPlugin): void {
  plugin.addCommand({
    id: 'find-untagged',
    name: 'Find untagged results',
    callback: () => void listUntagged(plugin),
  });
  plugin.addCommand({
    id: 'find-untagged-here',
    name: 'Find untagged results in this note',
    checkCallback: (checking) => {
      const path = plugin.app.workspace.getActiveViewOfType(MarkdownView)?.file?.path;
      if (path === undefined) return false;
      if (!checking)
        void plugin.attempt(() => offer(plugin, findUntaggedIn(plugin.desk(), path), 'this note'));
      return true;
    },
  });
  plugin.addCommand({
    id: 'weekly-nudge',
    name: 'Write weekly nudge',
    callback: () => void makeDocument(plugin, planNudge, writeNudge),
  });
  plugin.addCommand({
    id: 'carry-over',
    name: 'Carry over open goals and asks',
    callback: () =>
      void makeDocument(
        plugin,
        (desk) => planCarryOver(desk, plugin.cycle()),
        (desk, take) => writeCarryOver(desk, plugin.cycle(), take),
      ),
  });
  plugin.addCommand({
    id: 'copy-for-form',
    name: 'Copy for a form',
    callback: () => {
      const file = plugin.app.workspace.getActiveFile();
      new CopyFormModal(plugin, file?.extension === 'md' ? file.path : null).open();
    },
  });
}

export const listUntagged = (plugin: ReviewPrepPlugin): Promise<void> =>
  plugin.attempt(() => offer(plugin, findUntagged(plugin.desk(), plugin.cycle()), plugin.cycle().name));

async function offer(plugin: ReviewPrepPlugin, finding: Promise<Untagged[]>, where: string): Promise<void> {
  const found = await finding;
  if (found.length === 0) {
    new Notice(`No untagged results in ${where}. A bullet counts as one once it holds a figure.`);
    return;
  }
  new UntaggedModal(plugin.app, {
    found,
    tag: plugin.settings.tag,
    open: ({ path, line }) => void openNote(plugin.app, path, line),
    done: (chosen) => void plugin.attempt(async () => tell(await tagBullets(plugin.desk(), chosen))),
  }).open();
}

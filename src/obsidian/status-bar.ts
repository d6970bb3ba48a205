import { MarkdownView, Platform } from 'obsidian';
import { countFindings } from '../editor/findings';
import type { ReviewPrepPlugin } from './plugin';

/** How many findings the open note has; desktop only, since a phone has no status bar. */
export function addStatusBar(plugin: ReviewPrepPlugin): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClass('review-prep-status');
  const show = (): void => {
    const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
    const editor = view && plugin.editorOf(view);
    item.setText(editor ? counted(countFindings(editor.state)) : '');
  };
  plugin.registerEvent(plugin.app.workspace.on('active-leaf-change', show));
  plugin.register(plugin.editors.onLinted(show));
  plugin.app.workspace.onLayoutReady(show);
}

const counted = (amount: number): string => `${amount} review ${amount === 1 ? 'finding' : 'findings'}`;

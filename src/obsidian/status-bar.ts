import { MarkdownView, Menu, Platform } from 'obsidian';
import { countFindings } from '../editor/findings';
import { fixAllSafe, hasSafeFix } from '../editor/fix';
import { nextFinding, previousFinding } from '../editor/step';
import { findingsModal } from './note-commands';
import type { ReviewPrepPlugin } from './plugin';

/** How many findings the open note has, with a menu; desktop only, since a phone has no status bar. */
export function addStatusBar(plugin: ReviewPrepPlugin): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClasses(['review-prep-status', 'mod-clickable']);
  item.setAttrs({ role: 'button', tabindex: '0', 'aria-haspopup': 'menu' });
  let shown: string | null = null;
  const show = (): void => {
    const view = plugin.app.workspace.getActiveViewOfType(MarkdownView);
    const editor = view && plugin.editorOf(view);
    const text = !editor ? '' : plugin.settings.editor.inline ? counted(countFindings(editor.state)) : off;
    // Told after every read: nothing is drawn where nothing is new.
    if (text === shown) return;
    shown = text;
    item.setText(text);
    item.toggle(editor !== null);
  };
  const open = (): void => openMenu(plugin, item);
  plugin.registerDomEvent(item, 'click', open);
  plugin.registerDomEvent(item, 'keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  plugin.registerEvent(plugin.app.workspace.on('active-leaf-change', show));
  plugin.register(plugin.editors.onLinted(show));
  plugin.app.workspace.onLayoutReady(show);
}

const off = 'Review linting off';
const counted = (amount: number): string => `${amount} review ${amount === 1 ? 'finding' : 'findings'}`;

/** Above the item; what would do nothing is left out. */
function openMenu(plugin: ReviewPrepPlugin, item: HTMLElement): void {
  const note = plugin.app.workspace.getActiveViewOfType(MarkdownView);
  const view = note && plugin.editorOf(note);
  if (!note || !view) return;
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => unknown): void => {
    menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(run));
  };
  const { file } = note;
  if (countFindings(view.state) > 0) {
    add('Go to next finding', 'arrow-down', () => nextFinding(view) && view.focus());
    add('Go to previous finding', 'arrow-up', () => previousFinding(view) && view.focus());
  }
  if (hasSafeFix(view.state)) add('Fix all safe findings in this note', 'wand', () => fixAllSafe(view));
  if (file)
    add('List the findings', 'list-checks', () =>
      plugin.attempt(() => findingsModal(plugin, file.path, note.editor.getValue())),
    );
  const { inline } = plugin.settings.editor;
  add(inline ? 'Turn inline linting off' : 'Turn inline linting on', 'eye', () => void plugin.toggleInline());
  const { left, top } = item.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: top }, item.ownerDocument);
}

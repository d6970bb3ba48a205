import { isolateHistory } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import { pluginExtensions, stateFor } from './code-mirror';
import { Editor } from './editor';
import type { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';
import { Menu } from './menu';
import { changeBetween } from './merge';
import { MarkdownPreviewView } from './preview';
import { TextFileView } from './text-file-view';
import type { ViewStateResult } from './view';

interface EphemeralState {
  line?: number;
  cursor?: { from: { line: number; ch: number }; to: { line: number; ch: number } };
  subpath?: string;
  focus?: boolean;
  scroll?: number;
}

/** A note: its text in CodeMirror, with Live Preview or as source, or read only as it is rendered. */
export class MarkdownView extends TextFileView {
  editor: Editor;
  previewMode: MarkdownPreviewView;
  hoverPopover = null;
  private mode: 'source' | 'preview' = 'source';
  private live = true;
  private readonly sourceEl: HTMLElement;
  private readonly titleInlineEl: HTMLElement;
  private lineActiveAtPress = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file-text';
    this.sourceEl = this.contentEl.createDiv({
      cls: 'markdown-source-view cm-s-obsidian mod-cm6 is-live-preview is-readable-line-width',
    });
    this.titleInlineEl = createDiv({ cls: 'inline-title' });
    this.editor = new Editor(new EditorView({ parent: this.sourceEl }));
    this.editor.cm.scrollDOM.prepend(this.titleInlineEl);
    this.previewMode = new MarkdownPreviewView(this);
    this.contentEl.appendChild(this.previewMode.outerEl);
    this.previewMode.outerEl.hide();
    this.addAction('book-open', 'Current view: editing', () => void this.toggleMode());
    this.listen();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): 'source' | 'preview' {
    return this.mode;
  }

  get currentMode(): unknown {
    return this.mode === 'preview' ? this.previewMode : this.editor;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  /** `clear` says that another note was opened: its history starts anew. Otherwise only what differs is changed. */
  setViewData(data: string, clear: boolean): void {
    const text = data.replace(/\r\n?/g, '\n');
    const { cm } = this.editor;
    if (clear) {
      cm.setState(stateFor(this, text, this.live, (update) => this.updated(update)));
      this.titleInlineEl.setText(this.file?.basename ?? '');
    } else {
      const change = changeBetween(cm.state.doc.toString(), text);
      this.taking = true;
      if (change) cm.dispatch({ changes: change, annotations: isolateHistory.of('full') });
      this.taking = false;
    }
    if (this.mode === 'preview') this.previewMode.set(text, clear);
  }

  clear(): void {
    this.editor.cm.setState(stateFor(this, '', this.live, () => undefined));
  }

  showSearch(_replace?: boolean): void {}

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.live };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const { mode, source } = (state ?? {}) as { mode?: unknown; source?: unknown };
    if (typeof source === 'boolean') this.setLive(!source);
    if (mode === 'source' || mode === 'preview') this.setMode(mode);
  }

  override getEphemeralState(): Record<string, unknown> {
    return {
      cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') },
      scroll: this.editor.getScrollInfo().top,
    };
  }

  override setEphemeralState(state: unknown): void {
    const { line, cursor, subpath, focus, scroll } = (state ?? {}) as EphemeralState;
    const at = line ?? (subpath !== undefined ? this.lineOf(subpath) : undefined);
    if (at !== undefined) {
      this.editor.setCursor({ line: at, ch: 0 });
      this.editor.scrollIntoView({ from: { line: at, ch: 0 }, to: { line: at, ch: 0 } }, true);
    }
    if (cursor) this.editor.setSelection(cursor.from, cursor.to);
    if (scroll !== undefined) this.editor.scrollTo(null, scroll);
    if (focus === true) this.editor.focus();
  }

  override async onRename(file: TFile): Promise<void> {
    this.titleInlineEl.setText(file.basename);
    await super.onRename(file);
  }

  override async onClose(): Promise<void> {
    this.previewMode.unload();
  }

  override async close(): Promise<void> {
    await super.close();
    this.editor.cm.destroy();
  }

  /** Takes over what plugins registered since; called by `workspace.updateOptions`. */
  updateExtensions(): void {
    if (pluginExtensions.get(this.editor.cm.state) === undefined) return;
    this.editor.cm.dispatch({
      effects: pluginExtensions.reconfigure([...this.app.workspace.editorExtensions]),
    });
  }

  private taking = false;

  private updated(update: ViewUpdate): void {
    if (!update.docChanged) return;
    if (!this.taking) this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    if (
      update.transactions.some(
        (transaction) => transaction.isUserEvent('input') || transaction.isUserEvent('delete'),
      )
    ) {
      void this.app.workspace.triggerSuggests(this.editor, this.file);
    }
  }

  private setLive(live: boolean): void {
    if (live === this.live) return;
    this.live = live;
    this.sourceEl.classList.toggle('is-live-preview', live);
    const { selection } = this.editor.cm.state;
    this.setViewData(this.getViewData(), true);
    this.editor.cm.dispatch({ selection });
  }

  private setMode(mode: 'source' | 'preview'): void {
    if (mode === this.mode) return;
    this.mode = mode;
    this.sourceEl.toggle(mode === 'source');
    this.previewMode.outerEl.toggle(mode === 'preview');
    if (mode === 'preview') this.previewMode.set(this.getViewData(), false);
    this.app.workspace.trigger('layout-change');
  }

  async toggleMode(): Promise<void> {
    this.setMode(this.mode === 'source' ? 'preview' : 'source');
  }

  private lineOf(subpath: string): number | undefined {
    const cache = this.file ? this.app.metadataCache.getFileCache(this.file) : null;
    if (subpath.startsWith('#^')) return cache?.blocks?.[subpath.slice(2).toLowerCase()]?.position.start.line;
    return cache?.headings?.find(({ heading }) => heading === subpath.slice(1))?.position.start.line;
  }

  private listen(): void {
    this.sourceEl.addEventListener('contextmenu', (event) => this.showMenu(event));
    const lineNow = (event: MouseEvent): boolean => {
      const at = this.editor.cm.posAtCoords({ x: event.clientX, y: event.clientY });
      if (at === null || !this.editor.cm.hasFocus) return false;
      return (
        this.editor.cm.state.doc.lineAt(at).number ===
        this.editor.cm.state.doc.lineAt(this.editor.cm.state.selection.main.head).number
      );
    };
    this.sourceEl.addEventListener('mousedown', (event) => (this.lineActiveAtPress = lineNow(event)), true);
    this.sourceEl.addEventListener('click', (event) => this.followLink(event));
  }

  private followLink(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    if (!target.closest('.cm-hmd-internal-link')) return;
    const mod = event.ctrlKey || event.metaKey;
    if (!mod && (this.lineActiveAtPress || !this.live)) return;
    const { doc } = this.editor.cm.state;
    const at = this.editor.cm.posAtDOM(target);
    const line = doc.lineAt(at);
    for (const match of line.text.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)) {
      const from = line.from + match.index;
      if (at >= from && at <= from + match[0].length)
        void this.app.workspace.openLinkText(match[1] ?? '', this.file?.path ?? '', mod);
    }
  }

  private showMenu(event: MouseEvent): void {
    event.preventDefault();
    const at = this.editor.cm.posAtCoords({ x: event.clientX, y: event.clientY });
    const { main } = this.editor.cm.state.selection;
    if (at !== null && (at < main.from || at > main.to))
      this.editor.cm.dispatch({ selection: { anchor: at } });
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setSection('clipboard')
        .setTitle('Cut')
        .setIcon('x')
        .onClick(() => document.execCommand('cut')),
    );
    menu.addItem((item) =>
      item
        .setSection('clipboard')
        .setTitle('Copy')
        .setIcon('copy')
        .onClick(() => document.execCommand('copy')),
    );
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    menu.showAtMouseEvent(event);
  }
}

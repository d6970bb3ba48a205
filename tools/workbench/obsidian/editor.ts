import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineDown,
  cursorLineUp,
  deleteLine,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
  moveLineDown,
  moveLineUp,
  redo,
  undo,
} from '@codemirror/commands';
import { toggleFold } from '@codemirror/language';
import { EditorSelection } from '@codemirror/state';
import type { ChangeSpec, SelectionRange, Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Command } from '@codemirror/view';

export interface EditorPosition {
  line: number;
  ch: number;
}

interface RangeOrCaret {
  from: EditorPosition;
  to?: EditorPosition;
}

interface EditorTransaction {
  replaceSelection?: string;
  changes?: (RangeOrCaret & { text: string })[];
  selections?: RangeOrCaret[];
  selection?: RangeOrCaret;
}

const commands: Record<string, Command> = {
  goUp: cursorLineUp,
  goDown: cursorLineDown,
  goLeft: cursorCharLeft,
  goRight: cursorCharRight,
  goStart: cursorDocStart,
  goEnd: cursorDocEnd,
  goWordLeft: cursorGroupLeft,
  goWordRight: cursorGroupRight,
  indentMore,
  indentLess,
  newlineAndIndent: insertNewlineAndIndent,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  deleteLine,
  toggleFold,
};

/** Obsidian's editor interface on the real CodeMirror: every change is one transaction, and undo is its history's. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line < 0 || line >= this.doc.lines ? '' : this.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const { from, to } = this.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  lineCount(): number {
    return this.doc.lines;
  }

  lastLine(): number {
    return this.doc.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.doc.sliceString(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.doc.sliceString(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, _origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, _origin?: string): void {
    const start = this.posToOffset(from);
    this.cm.dispatch({
      changes: { from: start, to: to ? this.posToOffset(to) : start, insert: replacement },
    });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    const selection = EditorSelection.single(this.posToOffset(anchor), this.posToOffset(head));
    this.cm.dispatch({ selection, scrollIntoView: true });
  }

  setSelections(ranges: { anchor: EditorPosition; head?: EditorPosition }[], main = 0): void {
    const made = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(made, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ ...(x != null && { left: x }), ...(y != null && { top: y }) });
  }

  scrollIntoView({ from, to }: { from: EditorPosition; to: EditorPosition }, center = false): void {
    const range: SelectionRange = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(name: string): void {
    commands[name]?.(this.cm);
  }

  /** All changes name places in the text before the transaction, and come back with one undo. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const changes: ChangeSpec[] = (tx.changes ?? []).map(({ from, to, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    }));
    if (tx.replaceSelection !== undefined) {
      const { from, to } = this.cm.state.selection.main;
      changes.push({ from, to, insert: tx.replaceSelection });
    }
    const change = this.cm.state.changes(changes);
    const after = change.apply(this.doc);
    const ranges = tx.selections ?? (tx.selection ? [tx.selection] : []);
    // Selections name places in the text after the changes.
    const made = ranges.map(({ from, to }) =>
      EditorSelection.range(offsetIn(after, from), offsetIn(after, to ?? from)),
    );
    this.cm.dispatch({
      changes: change,
      ...(made.length > 0 && { selection: EditorSelection.create(made) }),
      ...(origin !== undefined && { userEvent: origin }),
    });
  }

  wordAt(pos: EditorPosition): { from: EditorPosition; to: EditorPosition } | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(pos: EditorPosition): number {
    return offsetIn(this.doc, pos);
  }

  offsetToPos(offset: number): EditorPosition {
    const line = this.doc.lineAt(Math.max(0, Math.min(offset, this.doc.length)));
    return { line: line.number - 1, ch: offset - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => (RangeOrCaret & { text: string }) | void,
    ignoreEmpty = true,
  ): void {
    const changes: (RangeOrCaret & { text: string })[] = [];
    const first = this.getCursor('from').line;
    const last = this.getCursor('to').line;
    for (let line = first; line <= last; line++) {
      const text = this.getLine(line);
      if (ignoreEmpty && text.trim() === '') continue;
      const change = write(line, text, read(line, text));
      if (change) changes.push(change);
    }
    this.transaction({ changes });
  }

  private get doc(): Text {
    return this.cm.state.doc;
  }
}

function offsetIn(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.max(from, Math.min(from + ch, to));
}

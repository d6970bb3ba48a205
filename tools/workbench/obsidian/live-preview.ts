import { RangeSetBuilder, StateField } from '@codemirror/state';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { syntaxTree } from '@codemirror/language';
import { Decoration, EditorView, ViewPlugin, WidgetType } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { parse } from 'yaml';
import { frontMatterOf } from './metadata-scan';

/**
 * What Live Preview changes in the look: marks of formatting hide away from the cursor, bullets are
 * dots, lines carry their classes, and the front matter stands as a table of properties.
 */
export function livePreview(): Extension {
  return [properties, lineClasses, hiddenMarks];
}

/** Source mode keeps the classes of the lines only. */
export function sourceMode(): Extension {
  return lineClasses;
}

class Bullet extends WidgetType {
  toDOM(): HTMLElement {
    return createSpan({ cls: 'list-bullet', text: '•' });
  }
}

class TaskBox extends WidgetType {
  constructor(readonly checked: boolean) {
    super();
  }

  override eq(other: TaskBox): boolean {
    return other.checked === this.checked;
  }

  toDOM(): HTMLElement {
    const box = createEl('input', {
      type: 'checkbox',
      cls: 'task-list-item-checkbox',
      attr: { 'aria-label': 'Done' },
    });
    box.checked = this.checked;
    return box;
  }
}

class Properties extends WidgetType {
  constructor(readonly yaml: string) {
    super();
  }

  override eq(other: Properties): boolean {
    return other.yaml === this.yaml;
  }

  toDOM(): HTMLElement {
    const el = createDiv({ cls: 'metadata-container', attr: { contenteditable: 'false' } });
    el.createDiv({ cls: 'metadata-properties-heading', text: 'Properties' });
    for (const [key, value] of readProperties(this.yaml)) {
      const row = el.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
      row.createDiv({ cls: 'metadata-property-key', text: key });
      const cell = row.createDiv({ cls: 'metadata-property-value' });
      const items = Array.isArray(value) ? (value as unknown[]) : [value];
      for (const item of items)
        cell.createSpan({ cls: Array.isArray(value) ? 'multi-select-pill' : '', text: asText(item) });
    }
    return el;
  }
}

function readProperties(yaml: string): [string, unknown][] {
  try {
    const data: unknown = parse(yaml);
    return typeof data === 'object' && data !== null ? Object.entries(data) : [];
  } catch {
    return [['Invalid properties', yaml.trim()]];
  }
}

function asText(value: unknown): string {
  if (typeof value === 'string') return /^\[\[([^\]]*)\]\]$/.exec(value)?.[1] ?? value;
  if (value === null || value === undefined) return '';
  return JSON.stringify(value);
}

const properties = StateField.define<DecorationSet>({
  create: (state) => propertiesOf(state),
  update: (set, transaction) =>
    transaction.docChanged || transaction.selection ? propertiesOf(transaction.state) : set,
  provide: (field) => EditorView.decorations.from(field),
});

/** Reads the first 64 KiB at most: a keystroke in a long note must not read the note. */
function propertiesOf(state: EditorState): DecorationSet {
  if (state.doc.line(1).text.trimEnd() !== '---') return Decoration.none;
  const matter = frontMatterOf(state.doc.sliceString(0, 65536));
  if (!matter) return Decoration.none;
  const to = state.doc.lineAt(matter.to).to;
  const inside = state.selection.ranges.some(
    (range) => range.from <= to && !(range.empty && range.from === 0),
  );
  if (inside) return Decoration.none;
  return Decoration.set(
    Decoration.replace({ widget: new Properties(matter.yaml), block: true }).range(0, to),
  );
}

const lineClasses = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = classesOf(view);
    }

    update(update: ViewUpdate): void {
      if (
        update.docChanged ||
        update.viewportChanged ||
        syntaxTree(update.startState) !== syntaxTree(update.state)
      ) {
        this.decorations = classesOf(update.view);
      }
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function classesOf(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const cls = classOf(view.state, line.text, line.from);
      if (cls !== '') builder.add(line.from, line.from, Decoration.line({ class: cls }));
      at = line.to + 1;
    }
  }
  return builder.finish();
}

function classOf(state: EditorState, text: string, from: number): string {
  const name = syntaxTree(state).resolveInner(from + (text.length - text.trimStart().length), 1).name;
  if (name.includes('hmd-codeblock')) return 'HyperMD-codeblock HyperMD-codeblock-bg';
  if (name.includes('hmd-frontmatter')) return 'cm-hmd-frontmatter';
  const header = /header-(\d)/.exec(name);
  if (header) return `HyperMD-header HyperMD-header-${header[1] ?? '1'}`;
  const list = /list-(\d)/.exec(name);
  if (list)
    return `HyperMD-list-line HyperMD-list-line-${list[1] ?? '1'}${/^\s*\S+\s+\[[^\s]\]/.test(text) ? ' is-done' : ''}`;
  if (name.includes('quote'))
    return `HyperMD-quote HyperMD-quote-1${/^>\s*\[!/.test(text) ? ' HyperMD-callout' : ''}`;
  return name === 'hr' ? 'HyperMD-hr' : '';
}

const hiddenMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = hiddenIn(view);
    }

    update(update: ViewUpdate): void {
      const tree = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || tree) {
        this.decorations = hiddenIn(update.view);
      }
    }
  },
  {
    decorations: (plugin) => plugin.decorations,
    eventHandlers: {
      mousedown: (event, view) =>
        event.target instanceof HTMLInputElement ? toggleTask(view, event.target) : false,
    },
  },
);

const hidden = /formatting-(?:header|strong|em|strikethrough|highlight|link-start|link-end|quote)|blockid/;

function hiddenIn(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => decorate(view, node.name, node.from, node.to, ranges),
    });
  }
  return Decoration.set(ranges, true);
}

function decorate(
  view: EditorView,
  name: string,
  from: number,
  to: number,
  ranges: Range<Decoration>[],
): void {
  if (from === to) return;
  const line = view.state.doc.lineAt(from);
  const onLine =
    view.hasFocus &&
    view.state.selection.ranges.some((range) => range.to >= line.from && range.from <= line.to);
  const text = view.state.doc.sliceString(from, to);
  if (name.includes('formatting-list-ul') && /[-*+]/.test(text)) {
    const at = from + text.search(/[-*+]/);
    const touched = view.state.selection.ranges.some((range) => range.to >= from && range.from < to);
    const task = /^\s*\[(.)\]\s/.exec(view.state.doc.sliceString(to, Math.min(to + 5, line.to)));
    if (task && !onLine) ranges.push(Decoration.replace({}).range(at, to));
    else if (!touched || !view.hasFocus)
      ranges.push(Decoration.replace({ widget: new Bullet() }).range(at, at + 1));
  } else if (name.includes('formatting-task') && !onLine) {
    ranges.push(Decoration.replace({ widget: new TaskBox(text[1] !== ' ') }).range(from, to));
  } else if (hidden.test(name) && !onLine) {
    ranges.push(Decoration.replace({}).range(from, to));
  } else if (name.includes('link-alias-pipe') && !onLine) {
    const start = view.state.doc.sliceString(line.from, from).lastIndexOf('[[');
    if (start >= 0) ranges.push(Decoration.replace({}).range(line.from + start + 2, to));
  }
}

function toggleTask(view: EditorView, box: HTMLInputElement): boolean {
  if (!box.classList.contains('task-list-item-checkbox')) return false;
  const from = view.posAtDOM(box);
  const done = view.state.doc.sliceString(from + 1, from + 2) !== ' ';
  view.dispatch({ changes: { from: from + 1, to: from + 2, insert: done ? ' ' : 'x' } });
  return true;
}

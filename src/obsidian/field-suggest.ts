import {
  EditorSuggest,
  type Editor,
  type EditorPosition,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from 'obsidian';
import { hasTag } from '../notes/tags';
import { entryFieldNames } from './entry-field-names';
import { holding } from './holding';
import type { ReviewPrepPlugin } from './plugin';
import { showProposal } from './text-suggest';
import { isInEntry, typedField } from './typed-field';
import { vaultWords } from './vault-words';

/** Proposes the names of inline fields and what may stand in them, inside impact entries only. */
export class FieldSuggest extends EditorSuggest<string> {
  constructor(private readonly plugin: ReviewPrepPlugin) {
    super(plugin.app);
  }

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    const found = typedField(editor.getLine(cursor.line).slice(0, cursor.ch));
    if (!found || !this.mayHold(found.field) || !this.isEntry(cursor.line, editor, file)) return null;
    return { start: { line: cursor.line, ch: found.from }, end: cursor, query: found.typed };
  }

  override async getSuggestions({ start, end, query, editor }: EditorSuggestContext): Promise<string[]> {
    const field = typedField(editor.getLine(start.line).slice(0, end.ch))?.field ?? null;
    if (field === null) return Object.keys(entryFieldNames).filter((name) => name.startsWith(query));
    const values = entryFieldNames[field];
    if (typeof values === 'string') return [...(await vaultWords(this.plugin, values).for(query))];
    return (values ?? []).filter((value) => value !== query && holding(query)(value));
  }

  override renderSuggestion(text: string, element: HTMLElement): void {
    showProposal(text, element);
  }

  override selectSuggestion(chosen: string): void {
    if (!this.context) return;
    const { start, end, query, editor } = this.context;
    const line = editor.getLine(start.line);
    const found = typedField(line.slice(0, end.ch));
    const values = found?.field ? entryFieldNames[found.field] : null;
    const text =
      found?.field === null
        ? `${chosen}:: `
        : (typeof values === 'string' && vaultWords(this.plugin, values).taken?.(query, chosen)) || chosen;
    const isClosed = line.slice(end.ch).startsWith(found?.close ?? '');
    editor.replaceRange(isClosed ? text : `${text}${found?.close ?? ''}`, start, end);
    editor.setCursor({ line: start.line, ch: start.ch + text.length });
    this.close();
  }

  /** A name is always proposed; a value where the field has some to choose from. */
  private mayHold(field: string | null): boolean {
    return field === null || (entryFieldNames[field] ?? null) !== null;
  }

  private isEntry(line: number, editor: Editor, file: TFile | null): boolean {
    const { tag, kindProperty } = this.plugin.settings;
    const properties: Record<string, unknown> =
      (file && this.app.metadataCache.getFileCache(file)?.frontmatter) ?? {};
    if (properties[kindProperty] === 'impact') return true;
    return isInEntry(
      (at) => editor.getLine(at),
      line,
      (text) => hasTag(text, tag),
    );
  }
}

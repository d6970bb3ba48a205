import type { MarkdownPostProcessorContext } from 'obsidian';
import type { Finding } from '../lint/finding';
import { readNote } from '../notes/read-note';
import { lineAt } from './line-at';
import type { ReviewPrepPlugin } from './plugin';

/** Marks in reading view, behind each bullet that has findings; the settings switch them off. */
export function addReadingView(plugin: ReviewPrepPlugin): void {
  let last: { text: string; byBullet: Map<number, Finding[]> } | null = null;
  plugin.registerMarkdownPostProcessor((element, context) => {
    if (!plugin.settings.editor.readingView || element.querySelector('li') === null) return;
    const section = context.getSectionInfo(element);
    if (!section) return;
    const { text } = section;
    // Obsidian renders section by section: one lint serves them all.
    if (last?.text !== text) last = { text, byBullet: findingsByLine(plugin, context, text) };
    const lines = readNote(context.sourcePath, text)
      .blocks.bullets.map(({ line }) => line)
      .filter((line) => line > section.lineStart && line <= section.lineEnd + 1);
    const items = [...element.querySelectorAll('li')];
    if (items.length !== lines.length) return;
    items.forEach((item, index) => mark(item, last?.byBullet.get(lines[index] ?? -1) ?? []));
  });
}

function findingsByLine(
  plugin: ReviewPrepPlugin,
  { sourcePath }: MarkdownPostProcessorContext,
  text: string,
): Map<number, Finding[]> {
  const byLine = new Map<number, Finding[]>();
  for (const finding of plugin.lint(sourcePath, text)) {
    const line = lineAt(text, finding.from);
    byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  }
  return byLine;
}

function mark(item: HTMLElement, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const messages = findings.map(({ severity, message }) => `${severity}: ${message}`).join('\n');
  const sign = createSpan({
    cls: 'review-prep-reading-mark',
    text: '▲',
    attr: { 'aria-label': messages, role: 'img' },
  });
  const nested = item.querySelector(':scope > ul, :scope > ol');
  item.insertBefore(sign, nested);
}

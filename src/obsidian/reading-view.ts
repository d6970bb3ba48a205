import type { MarkdownPostProcessorContext } from 'obsidian';
import { loudestOf, severityShapes } from '../editor/severity-shapes';
import type { Finding } from '../lint/finding';
import { lintNote } from '../lint/lint-note';
import { readFrontMatter } from '../notes/front-matter';
import type { Note } from '../notes/note';
import { scanBlocks } from '../notes/scan-blocks';
import { lineAt } from './line-at';
import type { ReviewPrepPlugin } from './plugin';

/** A bullet of a note with what lint says of it. */
interface ReadBullet {
  /** 1-based. */
  line: number;
  findings: Finding[];
}

/** Characters. Of a longer note each section is read by itself, so that no section waits for the others. */
const longNote = 100_000;

/** Marks in reading view, behind each bullet that has findings; the settings switch them off. */
export function addReadingView(plugin: ReviewPrepPlugin): void {
  let last: { text: string; bullets: ReadBullet[] } | null = null;
  plugin.registerMarkdownPostProcessor((element, context) => {
    if (!plugin.settings.editor.readingView || element.querySelector('li') === null) return;
    const section = context.getSectionInfo(element);
    if (!section) return;
    const { text, lineStart, lineEnd } = section;
    if (text.length <= longNote) {
      // Obsidian renders section by section: one reading serves them all.
      if (last?.text !== text) last = { text, bullets: bulletsOf(plugin, wholeNote(context, text), 0) };
      const bullets = last.bullets.filter(({ line }) => line > lineStart && line <= lineEnd + 1);
      return markAll(element, bullets);
    }
    const part = text
      .split('\n')
      .slice(lineStart, lineEnd + 1)
      .join('\n');
    markAll(element, bulletsOf(plugin, sectionOf(context, text, part), lineStart));
  });
}

const wholeNote = ({ sourcePath: path }: MarkdownPostProcessorContext, text: string): Note => {
  const frontMatter = readFrontMatter(text);
  return { path, text, frontMatter, blocks: scanBlocks(text, frontMatter.bodyFrom) };
};

/** A section under the properties of its note, whose own faults are told elsewhere. */
const sectionOf = ({ sourcePath: path }: MarkdownPostProcessorContext, text: string, part: string): Note => ({
  path,
  text: part,
  frontMatter: { ...readFrontMatter(text), problems: [], range: null, bodyFrom: 0 },
  blocks: scanBlocks(part, 0),
});

function bulletsOf(plugin: ReviewPrepPlugin, note: Note, linesBefore: number): ReadBullet[] {
  const byLine = new Map<number, Finding[]>();
  for (const finding of lintNote(note, plugin.facts(), { inForce: plugin.rulesInForce() })) {
    const line = lineAt(note.text, finding.from);
    byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  }
  return note.blocks.bullets.map(({ line }) => ({
    line: line + linesBefore,
    findings: byLine.get(line) ?? [],
  }));
}

/** Where the list is drawn with other items than were read, none is marked rather than the wrong one. */
function markAll(element: HTMLElement, bullets: readonly ReadBullet[]): void {
  const items = [...element.querySelectorAll('li')];
  if (items.length !== bullets.length) return;
  items.forEach((item, index) => mark(item, bullets[index]?.findings ?? []));
}

function mark(item: HTMLElement, findings: readonly Finding[]): void {
  const loudest = loudestOf(findings);
  if (!loudest) return;
  const sign = item.createSpan({
    cls: `review-prep-reading-mark review-prep-margin-${loudest}`,
    text: severityShapes[loudest],
    attr: {
      role: 'img',
      'aria-label': findings.map(({ severity, message }) => `${severity}: ${message}`).join('\n'),
    },
  });
  item.insertBefore(sign, item.querySelector(':scope > ul, :scope > ol'));
}

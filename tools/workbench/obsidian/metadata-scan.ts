import type {
  CachedMetadata,
  HeadingCache,
  ListItemCache,
  LinkCache,
  Pos,
  SectionCache,
  TagCache,
} from 'obsidian';
import { parseDocument } from 'yaml';
import { parseLinktext } from './paths';

/** What is found in a note, with every position the app gives. `null` lists are left out, as there. */
export function scanMetadata(text: string): CachedMetadata {
  const lines = linesOf(text);
  const found: Found = {
    headings: [],
    listItems: [],
    links: [],
    embeds: [],
    tags: [],
    sections: [],
    blocks: {},
  };
  const body = scanFrontMatter(text, lines, found);
  scanBlocks(lines.slice(body), found);
  return withoutEmpty(found);
}

/** The front matter's text and where the body begins, by the app's own reading: `---` alone on its line. */
export function frontMatterOf(
  text: string,
): { yaml: string; from: number; to: number; bodyFrom: number } | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return null;
  const yaml = match[1] ?? '';
  const from = match[0].indexOf('\n') + 1;
  return { yaml, from, to: from + yaml.length, bodyFrom: match[0].length };
}

interface Line {
  text: string;
  offset: number;
  number: number;
}

type Found = Required<
  Pick<CachedMetadata, 'headings' | 'listItems' | 'links' | 'embeds' | 'tags' | 'sections' | 'blocks'>
> &
  Pick<CachedMetadata, 'frontmatter' | 'frontmatterPosition' | 'frontmatterLinks'>;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [number, raw] of text.split('\n').entries()) {
    lines.push({ text: raw.replace(/\r$/, ''), offset, number });
    offset += raw.length + 1;
  }
  return lines;
}

function scanFrontMatter(text: string, lines: Line[], found: Found): number {
  const matter = frontMatterOf(text);
  if (!matter) return 0;
  const document = parseDocument(matter.yaml, { uniqueKeys: false });
  const data: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 50 });
  const count = text.slice(0, matter.bodyFrom).split('\n').length - 1 || lines.length;
  const last = lines[Math.min(count, lines.length) - 1] as Line;
  const position = between(lines[0] as Line, last);
  found.sections.push({ type: 'yaml', position });
  // The app leaves `frontmatter` out where the YAML cannot be read; it does not throw.
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    found.frontmatter = data;
    found.frontmatterPosition = position;
    found.frontmatterLinks = Object.entries(data).flatMap(([key, value]) => frontmatterLinks(key, value));
  }
  return count;
}

function frontmatterLinks(
  key: string,
  value: unknown,
): { key: string; link: string; original: string; displayText?: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => frontmatterLinks(`${key}.${at}`, item));
  const match = typeof value === 'string' ? /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value) : null;
  if (!match) return [];
  return [{ key, link: match[1] ?? '', original: match[0], displayText: match[2] ?? match[1] ?? '' }];
}

interface Scan {
  found: Found;
  fence: { mark: string; start: Line } | null;
  comment: Line | null;
  /** Items that are still open, by indent: the parents of the next one. */
  open: { indent: number; line: number }[];
  listStart: number;
  section: { type: string; start: Line; end: Line } | null;
}

function scanBlocks(lines: Line[], found: Found): void {
  const scan: Scan = { found, fence: null, comment: null, open: [], listStart: 0, section: null };
  for (const line of lines) scanLine(line, scan);
  endSection(scan);
}

function scanLine(line: Line, scan: Scan): void {
  if (scan.fence) return insideFence(line, scan);
  if (scan.comment) return insideComment(line, scan);
  const fence = /^\s*(?:>\s*)*(`{3,}|~{3,})/.exec(line.text);
  if (fence) {
    startSection('code', line, scan);
    scan.fence = { mark: fence[1] ?? '', start: line };
    return;
  }
  if (/^\s*%%/.test(line.text) && !/%%.*%%/.test(line.text)) {
    startSection('comment', line, scan);
    scan.comment = line;
    return;
  }
  if (line.text.trim() === '') {
    if (scan.section?.type !== 'list') endSection(scan);
    return;
  }
  scanTextLine(line, scan);
}

function insideFence(line: Line, scan: Scan): void {
  if (scan.section) scan.section.end = line;
  const mark = scan.fence?.mark ?? '';
  const closes = line.text.replace(/^[\s>]*/, '').trimEnd();
  if (!closes.startsWith(mark) || closes.replaceAll(mark[0] ?? '', '') !== '') return;
  scan.fence = null;
  endSection(scan);
}

function insideComment(line: Line, scan: Scan): void {
  if (scan.section) scan.section.end = line;
  if (!line.text.includes('%%')) return;
  scan.comment = null;
  endSection(scan);
}

function scanTextLine(line: Line, scan: Scan): void {
  const heading = /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.text);
  const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:\s+(?:\[(.)\]\s+)?(.*))?$/.exec(line.text);
  if (heading) {
    startSection('heading', line, scan);
    const entry: HeadingCache = {
      heading: heading[2] ?? '',
      level: (heading[1] ?? '').length,
      position: between(line, line),
    };
    scan.found.headings.push(entry);
    scanInline(line, scan.found);
    endSection(scan);
    return;
  }
  if (item) {
    if (scan.section?.type !== 'list') {
      startSection('list', line, scan);
      scan.listStart = line.number;
      scan.open = [];
    }
    scan.found.listItems.push(listItem(line, item, scan));
  } else if (scan.section?.type === 'list' && /^\s+/.test(line.text)) {
    const last = scan.found.listItems[scan.found.listItems.length - 1];
    if (last) last.position.end = endOf(line);
  } else {
    const type = /^\s*>\s*\[!/.test(line.text)
      ? 'callout'
      : /^\s*>/.test(line.text)
        ? 'blockquote'
        : /^\s*\|/.test(line.text)
          ? 'table'
          : 'paragraph';
    const continues =
      scan.section &&
      (scan.section.type === type || (type === 'blockquote' && scan.section.type === 'callout'));
    if (!continues) startSection(type, line, scan);
  }
  if (scan.section) scan.section.end = line;
  scanInline(line, scan.found);
  scanBlockId(line, scan);
}

function listItem(line: Line, match: RegExpExecArray, scan: Scan): ListItemCache {
  const indent = (match[1] ?? '').replaceAll('\t', '    ').length;
  while (scan.open.length > 0 && (scan.open[scan.open.length - 1]?.indent ?? 0) >= indent) scan.open.pop();
  // A top item's parent is minus the line on which its list begins (minus one for line 0), as in the app.
  const parent = scan.open[scan.open.length - 1]?.line ?? (scan.listStart === 0 ? -1 : -scan.listStart);
  scan.open.push({ indent, line: line.number });
  const at = line.text.length - line.text.trimStart().length;
  const item: ListItemCache = { parent, position: { start: place(line, at), end: endOf(line) } };
  if (match[2] !== undefined) item.task = match[2];
  return item;
}

function scanBlockId(line: Line, scan: Scan): void {
  const match = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(line.text);
  if (!match?.[1] || !scan.section) return;
  const last = scan.found.listItems[scan.found.listItems.length - 1];
  const isItem = scan.section.type === 'list' && last !== undefined;
  if (isItem) last.id = match[1];
  const position = isItem ? last.position : between(scan.section.start, line);
  scan.found.blocks[match[1].toLowerCase()] = { id: match[1], position };
}

function scanInline(line: Line, found: Found): void {
  const text = blankOut(line.text);
  for (const match of text.matchAll(/(!?)\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g)) {
    const link: LinkCache = {
      link: match[2] ?? '',
      original: match[0],
      displayText: match[3] ?? match[2] ?? '',
      position: { start: place(line, match.index), end: place(line, match.index + match[0].length) },
    };
    (match[1] === '!' ? found.embeds : found.links).push(link);
  }
  for (const match of text.matchAll(/(!?)\[([^\]]*)\]\(<?([^)\s>]+)>?[^)]*\)/g)) {
    const target = match[3] ?? '';
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
    const position = { start: place(line, match.index), end: place(line, match.index + match[0].length) };
    const link: LinkCache = {
      link: decodeURI(target),
      original: match[0],
      displayText: match[2] ?? '',
      position,
    };
    (match[1] === '!' ? found.embeds : found.links).push(link);
  }
  for (const match of text.matchAll(/(^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu)) {
    const at = match.index + (match[1] ?? '').length;
    const tag: TagCache = {
      tag: match[2] ?? '',
      position: { start: place(line, at), end: place(line, match.index + match[0].length) },
    };
    found.tags.push(tag);
  }
}

/** Code and comments keep their length and lose their meaning. */
function blankOut(text: string): string {
  return text.replace(/(`+)[^`]*\1|%%.*?%%/g, (part) => ' '.repeat(part.length));
}

function startSection(type: string, line: Line, scan: Scan): void {
  endSection(scan);
  scan.section = { type, start: line, end: line };
}

function endSection(scan: Scan): void {
  if (!scan.section) return;
  const section: SectionCache = {
    type: scan.section.type,
    position: between(scan.section.start, scan.section.end),
  };
  scan.found.sections.push(section);
  scan.section = null;
}

function between(start: Line, end: Line): Pos {
  return { start: place(start, 0), end: endOf(end) };
}

function endOf(line: Line): Pos['end'] {
  return place(line, line.text.length);
}

function place(line: Line, col: number): Pos['start'] {
  return { line: line.number, col, offset: line.offset + col };
}

function withoutEmpty(found: Found): CachedMetadata {
  const cache: CachedMetadata = {};
  if (found.headings.length > 0) cache.headings = found.headings;
  if (found.listItems.length > 0) cache.listItems = found.listItems;
  if (found.links.length > 0) cache.links = found.links;
  if (found.embeds.length > 0) cache.embeds = found.embeds;
  if (found.tags.length > 0) cache.tags = found.tags;
  if (found.sections.length > 0) cache.sections = found.sections;
  if (Object.keys(found.blocks).length > 0) cache.blocks = found.blocks;
  if (found.frontmatter) cache.frontmatter = found.frontmatter;
  if (found.frontmatterPosition) cache.frontmatterPosition = found.frontmatterPosition;
  if (found.frontmatterLinks && found.frontmatterLinks.length > 0)
    cache.frontmatterLinks = found.frontmatterLinks;
  return cache;
}

/** The file part of a link as the cache resolves it. */
export function linkTarget(link: string): string {
  return parseLinktext(link).path;
}

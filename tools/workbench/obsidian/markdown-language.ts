import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import type { StringStream } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Tag } from '@lezer/highlight';

/**
 * Obsidian's editor has a stream mode of its own whose tokens are both the names in the syntax tree
 * (`formatting_formatting-list_list-1`, `hmd-frontmatter`, `comment`) and the classes on the page
 * (`cm-hmd-frontmatter`). @codemirror/lang-markdown would give a tree that no plugin meets in the app.
 */
const names = [
  'formatting',
  'formatting-header',
  'header',
  'header-1',
  'header-2',
  'header-3',
  'header-4',
  'header-5',
  'header-6',
  'formatting-list',
  'formatting-list-ul',
  'formatting-list-ol',
  'list-1',
  'list-2',
  'list-3',
  'formatting-task',
  'task',
  'formatting-quote',
  'quote',
  'quote-1',
  'formatting-code',
  'formatting-code-block',
  'inline-code',
  'hmd-codeblock',
  'hmd-frontmatter',
  'def',
  'comment',
  'comment-start',
  'comment-end',
  'formatting-strong',
  'strong',
  'formatting-em',
  'em',
  'formatting-strikethrough',
  'strikethrough',
  'formatting-highlight',
  'highlight',
  'formatting-link',
  'formatting-link-start',
  'formatting-link-end',
  'hmd-internal-link',
  'link-alias',
  'link-alias-pipe',
  'link',
  'url',
  'string',
  'hashtag',
  'hashtag-begin',
  'hashtag-end',
  'hr',
  'blockid',
  'table-sep',
  'hmd-table-sep',
] as const;

const tags: Record<string, Tag> = Object.fromEntries(names.map((name) => [name, Tag.define()]));

interface Mode {
  line: number;
  frontMatter: boolean;
  fence: string | null;
  comment: boolean;
  /** Classes of the block on this line, such as `list-1` or `header header-2`. */
  block: string;
  atStart: boolean;
  spans: string[];
}

const language = StreamLanguage.define<Mode>({
  name: 'hypermd',
  tokenTable: tags,
  startState: () => ({
    line: -1,
    frontMatter: false,
    fence: null,
    comment: false,
    block: '',
    atStart: true,
    spans: [],
  }),
  copyState: (mode) => ({ ...mode, spans: [...mode.spans] }),
  blankLine(mode) {
    beginLine(mode);
  },
  token(stream, mode) {
    if (stream.sol()) beginLine(mode);
    return insideBlock(stream, mode) ?? (mode.atStart ? lineStart(stream, mode) : inline(stream, mode));
  },
  languageData: { commentTokens: { block: { open: '%%', close: '%%' } } },
});

const style = HighlightStyle.define(names.map((name) => ({ tag: tags[name] as Tag, class: `cm-${name}` })));

export function markdownLanguage(): Extension {
  return [language, syntaxHighlighting(style)];
}

function beginLine(mode: Mode): void {
  mode.line++;
  mode.block = '';
  mode.atStart = true;
  mode.spans = [];
}

function insideBlock(stream: StringStream, mode: Mode): string | null {
  if (mode.line === 0 && stream.sol() && /^---[ \t]*$/.test(stream.string)) mode.frontMatter = true;
  if (mode.frontMatter) {
    if (mode.line > 0 && /^---[ \t]*$/.test(stream.string)) mode.frontMatter = false;
    stream.skipToEnd();
    return 'def hmd-frontmatter';
  }
  if (mode.fence !== null) {
    const closes = stream.string.trim();
    if (closes.startsWith(mode.fence) && closes.replaceAll(mode.fence[0] ?? '`', '') === '')
      mode.fence = null;
    stream.skipToEnd();
    return mode.fence === null ? 'formatting formatting-code-block hmd-codeblock' : 'hmd-codeblock';
  }
  if (mode.comment) {
    if (!stream.skipTo('%%')) stream.skipToEnd();
    else {
      stream.match('%%');
      mode.comment = false;
    }
    mode.atStart = false;
    return 'comment';
  }
  return null;
}

function lineStart(stream: StringStream, mode: Mode): string | null {
  if (stream.eatSpace()) return null;
  mode.atStart = false;
  const fence = stream.match(/^(`{3,}|~{3,})/, false) as RegExpMatchArray | null;
  if (fence) {
    mode.fence = fence[1] ?? '```';
    stream.skipToEnd();
    return 'formatting formatting-code-block hmd-codeblock';
  }
  const heading = stream.match(/^(#{1,6})\s/) as RegExpMatchArray | null;
  if (heading) {
    mode.block = `header header-${(heading[1] ?? '#').length}`;
    return `formatting formatting-header ${mode.block}`;
  }
  if (stream.match(/^>\s?/)) {
    mode.block = 'quote quote-1';
    mode.atStart = true;
    return `formatting formatting-quote ${mode.block}`;
  }
  if (stream.match(/^(?:-{3,}|\*{3,}|_{3,})\s*$/)) return 'hr';
  const item = stream.match(/^(?:([-*+])|\d{1,9}[.)])\s+/) as RegExpMatchArray | null;
  if (item) {
    mode.block = `list-${1 + (Math.floor(stream.indentation() / 2) % 3)}`;
    return `formatting formatting-list formatting-list-${item[1] === undefined ? 'ol' : 'ul'} ${mode.block}`;
  }
  return inline(stream, mode);
}

/** What opens a span, what closes it, and its name; two stars with nothing between are no span. */
const pairs: [RegExp, RegExp, string][] = [
  [/^\*\*(?=[^\s*])|^__(?=[^\s_])/, /^\*\*|^__/, 'strong'],
  [/^~~(?=\S)/, /^~~/, 'strikethrough'],
  [/^==(?=\S)/, /^==/, 'highlight'],
  [/^\*(?=[^\s*])|^_(?=[^\s_])/, /^\*|^_/, 'em'],
];

function inline(stream: StringStream, mode: Mode): string | null {
  const around = [mode.block, ...mode.spans].filter(Boolean).join(' ');
  const full = (own: string): string => (around === '' ? own : `${own} ${around}`);
  if (mode.block.startsWith('list') && stream.match(/^\[.\](?=\s)/))
    return full('formatting formatting-task task');
  if (stream.match('%%')) {
    if (stream.skipTo('%%')) stream.match('%%');
    else {
      stream.skipToEnd();
      mode.comment = true;
    }
    return full('comment');
  }
  if (stream.match(/^<!--(?:[^-]|-(?!->))*(?:-->|$)/)) return full('comment');
  const code = stream.match(/^(`+)[^`]+\1/) as RegExpMatchArray | null;
  if (code) return full('inline-code');
  if (mode.spans.includes('hmd-internal-link')) return insideLink(stream, mode, full);
  if (stream.match(/^!?\[\[(?=[^\]]+\]\])/)) {
    mode.spans.push('hmd-internal-link');
    return full('formatting-link formatting-link-start');
  }
  if (stream.match(/^\[[^\]]*\]\([^)]*\)/)) return full('link');
  if (stream.match(/^https?:\/\/[^\s)>\]]+/)) return full('url');
  const before = stream.pos === 0 ? ' ' : (stream.string[stream.pos - 1] ?? ' ');
  if (/\s/.test(before) && stream.match(/^#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/u))
    return full('hashtag');
  if (/\s/.test(before) && stream.match(/^\^[A-Za-z0-9-]+\s*$/)) return full('blockid');
  for (const [opens, closes, span] of pairs) {
    const open = mode.spans.includes(span);
    if (!stream.match(open ? closes : opens)) continue;
    if (open) mode.spans = mode.spans.filter((other) => other !== span);
    else mode.spans.push(span);
    return full(`formatting formatting-${span} ${span}`);
  }
  stream.next();
  stream.eatWhile(/[^\s*_~=`[#%^!<h]/);
  return around === '' ? null : around;
}

function insideLink(stream: StringStream, mode: Mode, full: (own: string) => string): string {
  if (stream.match(']]')) {
    const token = full('formatting-link formatting-link-end');
    mode.spans = mode.spans.filter((open) => open !== 'hmd-internal-link');
    return token;
  }
  if (stream.match('|')) return full('link-alias-pipe');
  stream.next();
  stream.eatWhile(/[^\]|]/);
  return full('hmd-internal-link');
}

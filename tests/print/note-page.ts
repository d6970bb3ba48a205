import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A note as Obsidian's PDF export lays it out: its blocks in divs, its properties as classes, links by their names. */
export function notePage(text: string, styles: string): string {
  const properties = /^---\n([^]*?)\n---\n/.exec(text)?.[0] ?? '';
  const own = /^cssclasses:\n {2}- (.+)$/m.exec(properties)?.[1] ?? '';
  const body = text.slice(properties.length).replace(/%%[^]*?%%/g, '');
  const named = body.replace(
    /\[\[([^\]|]*\|)?([^\]]*)\]\]/g,
    (_, _target, name: string) => `[${name}](#note)`,
  );
  const blocks = micromark(named, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><html><head><title>Note</title><style>${appStyle}${styles}</style></head>
<body class="theme-light"><div class="print"><div class="markdown-preview-view markdown-rendered show-indentation-guide ${own}">${blocks}</div></div></body></html>`;
}

/** What the app's own style sheet gives a note in print, as far as it takes room. */
const appStyle = `
body{margin:0;font-family:sans-serif;font-size:16px;line-height:1.5}
.markdown-preview-view{padding:0 32px;font-size:16px;line-height:1.5}
.markdown-rendered p{margin-block:1rem}
.markdown-rendered h1{font-size:1.618em;margin-block:2.5rem 1rem}
.markdown-rendered h2{font-size:1.462em;margin-block:2.5rem 1rem}
.markdown-rendered ul{padding-inline-start:2.25em;margin-block:1rem}
.markdown-rendered blockquote{margin:1rem 0;padding-inline-start:24px;border-left:2px solid purple}
`;

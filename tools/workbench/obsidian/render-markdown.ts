import type { Nodes, Parents, PhrasingContent, RootContent, ListItem } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { App } from './app';
import { frontMatterOf } from './metadata-scan';
import { sanitizeHTMLToDom } from './sanitize';

export interface RenderedBlock {
  /** `<div class="el-p">` and so on, as the reading view has one for each block. */
  el: HTMLElement;
  lineStart: number;
  lineEnd: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Renders each top block of a note. Front matter, comments and block ids are not shown. */
export function renderBlocks(app: App, markdown: string, sourcePath: string): RenderedBlock[] {
  const tree = parser.parse(withoutHidden(markdown));
  const draw = new Draw(app, sourcePath);
  return tree.children.map((node) => {
    const inner = draw.block(node);
    const el = createDiv({ cls: `el-${inner.nodeName.toLowerCase().replace('#', '')}` });
    el.appendChild(inner);
    return {
      el,
      lineStart: (node.position?.start.line ?? 1) - 1,
      lineEnd: (node.position?.end.line ?? 1) - 1,
    };
  });
}

/** Blanks what the reading view does not show; every line keeps its number. */
function withoutHidden(markdown: string): string {
  const matter = frontMatterOf(markdown);
  const head = matter ? markdown.slice(0, matter.bodyFrom).replace(/[^\n]/g, '') : '';
  const body = matter ? markdown.slice(matter.bodyFrom) : markdown;
  const shown = body.replace(
    /(```[\s\S]*?```|`[^`\n]*`)|%%[\s\S]*?%%/g,
    (part: string, code: string | undefined) => (code === undefined ? part.replace(/[^\n]/g, '') : part),
  );
  return head + shown.replace(/[ \t]\^[A-Za-z0-9-]+[ \t]*$/gm, '');
}

class Draw {
  constructor(
    private readonly app: App,
    private readonly sourcePath: string,
  ) {}

  block(node: RootContent): Node {
    switch (node.type) {
      case 'heading':
        return this.fill(createEl(`h${node.depth}`, { attr: { 'data-heading': plain(node) } }), node);
      case 'paragraph':
        return this.fill(createEl('p', { attr: { dir: 'auto' } }), node);
      case 'blockquote':
        return this.quote(node);
      case 'list': {
        const el = createEl(node.ordered === true ? 'ol' : 'ul', { attr: { dir: 'auto' } });
        if (node.children.some((item) => typeof item.checked === 'boolean'))
          el.classList.add('contains-task-list');
        for (const item of node.children) el.appendChild(this.item(item));
        return el;
      }
      case 'code': {
        const pre = createEl('pre');
        pre.createEl('code', { cls: node.lang ? `language-${node.lang}` : '', text: node.value });
        return pre;
      }
      case 'thematicBreak':
        return createEl('hr');
      case 'table':
        return this.table(node);
      case 'html': {
        const el = createDiv();
        el.appendChild(sanitizeHTMLToDom(node.value));
        return el;
      }
      default:
        return createDiv();
    }
  }

  private fill<T extends HTMLElement>(el: T, node: Parents): T {
    for (const child of node.children) {
      if (isBlock(child)) el.appendChild(this.block(child));
      else this.inline(child, el);
    }
    return el;
  }

  private item(node: ListItem): HTMLElement {
    const el = createEl('li', {
      attr: { 'data-line': String((node.position?.start.line ?? 1) - 1), dir: 'auto' },
    });
    if (typeof node.checked === 'boolean') {
      el.classList.add('task-list-item');
      el.classList.toggle('is-checked', node.checked);
      el.setAttr('data-task', node.checked ? 'x' : ' ');
      el.createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox' }).checked = node.checked;
    }
    for (const child of node.children) {
      // A tight list has its text in the item itself.
      if (child.type === 'paragraph' && node.spread !== true) this.fill(el, child);
      else el.appendChild(this.block(child));
    }
    return el;
  }

  private quote(node: Extract<RootContent, { type: 'blockquote' }>): HTMLElement {
    const first = node.children[0];
    const text = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0] : null;
    const match = text ? /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)\n?/.exec(text.value) : null;
    if (!match || !text) return this.fill(createEl('blockquote', { attr: { dir: 'auto' } }), node);
    text.value = text.value.slice(match[0].length);
    const type = (match[1] ?? 'note').toLowerCase();
    const el = createDiv({ cls: 'callout', attr: { 'data-callout': type } });
    const title = el.createDiv({ cls: 'callout-title' });
    title.createDiv({ cls: 'callout-icon' });
    title.createDiv({
      cls: 'callout-title-inner',
      text: match[2] || type.charAt(0).toUpperCase() + type.slice(1),
    });
    this.fill(el.createDiv({ cls: 'callout-content' }), node);
    return el;
  }

  private table(node: Extract<RootContent, { type: 'table' }>): HTMLElement {
    const el = createEl('table');
    const [head, ...rows] = node.children;
    const line = el.createEl('thead').createEl('tr');
    for (const cell of head?.children ?? []) this.fill(line.createEl('th'), cell);
    const body = el.createEl('tbody');
    for (const row of rows) {
      const tr = body.createEl('tr');
      for (const cell of row.children) this.fill(tr.createEl('td'), cell);
    }
    return el;
  }

  private inline(node: PhrasingContent, el: HTMLElement): void {
    switch (node.type) {
      case 'text':
        this.text(node.value, el);
        break;
      case 'strong':
        this.fill(el.createEl('strong'), node);
        break;
      case 'emphasis':
        this.fill(el.createEl('em'), node);
        break;
      case 'delete':
        this.fill(el.createEl('del'), node);
        break;
      case 'inlineCode':
        el.createEl('code', { text: node.value });
        break;
      case 'break':
        el.createEl('br');
        break;
      case 'link':
        this.fill(this.link(node.url, el), node);
        break;
      case 'image':
        el.createEl('img', { attr: { src: node.url, alt: node.alt ?? '' } });
        break;
      case 'html':
        el.appendChild(sanitizeHTMLToDom(node.value));
        break;
      default:
        el.appendText(plain(node));
    }
  }

  private link(url: string, el: HTMLElement): HTMLElement {
    if (/^(?:https?|mailto|obsidian|file):/i.test(url)) {
      return el.createEl('a', {
        cls: 'external-link',
        href: url,
        attr: { rel: 'noopener nofollow', target: '_blank' },
      });
    }
    // The app drops what can run: `javascript:` and `data:` links go nowhere.
    if (/^[a-z][\w+.-]*:/i.test(url)) return el.createEl('a', { cls: 'external-link' });
    return this.internal(decodeURI(url), el);
  }

  private internal(target: string, el: HTMLElement): HTMLElement {
    const path = target.split('#')[0] ?? '';
    const found = this.app.metadataCache.getFirstLinkpathDest(path, this.sourcePath);
    return el.createEl('a', {
      cls: `internal-link${found ? '' : ' is-unresolved'}`,
      href: target,
      attr: { 'data-href': target, target: '_blank', rel: 'noopener nofollow' },
    });
  }

  /** Obsidian's own inline syntax stands in plain text: links, embeds, tags and highlights. */
  private text(value: string, el: HTMLElement): void {
    const pattern =
      /(!?)\[\[([^\]|]+)(?:\|([^\]]*))?\]\]|==([^=\n]+)==|(^|\s)(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)|\n/gu;
    let at = 0;
    for (const match of value.matchAll(pattern)) {
      el.appendText(value.slice(at, match.index));
      at = match.index + match[0].length;
      const [whole, embed, target, alias, mark, before, tag] = match;
      if (whole === '\n') el.createEl('br');
      else if (mark !== undefined) el.createEl('mark', { text: mark });
      else if (tag !== undefined) {
        el.appendText(before ?? '');
        el.createEl('a', {
          cls: 'tag',
          href: tag,
          text: tag,
          attr: { target: '_blank', rel: 'noopener nofollow' },
        });
      } else if (embed === '!')
        el.createSpan({ cls: 'internal-embed', text: target ?? '', attr: { src: target ?? '' } });
      else this.internal(target ?? '', el).setText(alias ?? (target ?? '').replace(/#\^?/, ' > '));
    }
    el.appendText(value.slice(at));
  }
}

function isBlock(node: Nodes): node is RootContent {
  return ['heading', 'paragraph', 'blockquote', 'list', 'code', 'thematicBreak', 'table'].includes(node.type);
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

import type { App } from './app';
import { Component } from './component';
import type { MarkdownView } from './markdown-view';
import { frontMatterOf } from './metadata-scan';
import { renderBlocks } from './render-markdown';
import type { RenderedBlock } from './render-markdown';
import { setIcon } from './icons';

export interface PostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export type PostProcessor = ((el: HTMLElement, context: PostProcessorContext) => Promise<unknown> | void) & {
  sortOrder?: number;
};
type CodeHandler = (
  source: string,
  el: HTMLElement,
  context: PostProcessorContext,
) => Promise<unknown> | void;

const processors: PostProcessor[] = [];
let documents = 0;

export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

export class MarkdownPreviewRenderer {
  static registerPostProcessor(processor: PostProcessor, sortOrder?: number): void {
    if (sortOrder !== undefined) processor.sortOrder = sortOrder;
    processors.push(processor);
    processors.sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
  }

  static unregisterPostProcessor(processor: PostProcessor): void {
    const at = processors.indexOf(processor);
    if (at >= 0) processors.splice(at, 1);
  }

  static createCodeBlockPostProcessor(language: string, handler: CodeHandler): PostProcessor {
    return async (el, context) => {
      for (const code of el.querySelectorAll(`pre > code.language-${CSS.escape(language)}`)) {
        const box = createDiv({ cls: `block-language-${language}` });
        code.parentElement?.replaceWith(box);
        await handler(code.textContent ?? '', box, context);
      }
    };
  }

  static count(): number {
    return processors.length;
  }
}

export class MarkdownRenderer extends MarkdownRenderChild {
  /** Renders below `el` and runs the post-processors on it, as the app does for modals and panels. */
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const blocks = renderBlocks(app, markdown, sourcePath);
    for (const { el: block } of blocks) el.append(...block.childNodes);
    await runProcessors(app, el, markdown, sourcePath, component, () => null);
  }

  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const { app } = await import('./the-app');
    await MarkdownRenderer.render(app(), markdown, el, sourcePath, component);
  }
}

/** The reading view: a section for each block of the note, each given to the post-processors. */
export class MarkdownPreviewView extends MarkdownRenderer {
  readonly outerEl: HTMLElement;
  readonly #sizerEl: HTMLElement;
  #text = '';

  constructor(private readonly view: MarkdownView) {
    const outer = createDiv({ cls: 'markdown-reading-view' });
    super(
      outer.createDiv({
        cls: 'markdown-preview-view markdown-rendered is-readable-line-width',
        attr: { tabindex: '0' },
      }),
    );
    this.outerEl = outer;
    this.#sizerEl = this.containerEl.createDiv({ cls: 'markdown-preview-sizer markdown-preview-section' });
    this.containerEl.addEventListener('click', (event) => this.#followLink(event));
  }

  get file(): unknown {
    return this.view.file;
  }

  get(): string {
    return this.#text;
  }

  set(text: string, _clear: boolean): void {
    this.#text = text;
    this.rerender();
  }

  clear(): void {
    this.set('', true);
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  rerender(_full?: boolean): void {
    const { app, file } = this.view;
    this.unload();
    this.load();
    this.containerEl.className = `markdown-preview-view markdown-rendered is-readable-line-width ${classesOf(this.#text)}`;
    this.#sizerEl.empty();
    this.#sizerEl.createDiv({ cls: 'inline-title', text: file?.basename ?? '' });
    const blocks = renderBlocks(app, this.#text, file?.path ?? '');
    for (const block of blocks) {
      this.#sizerEl.appendChild(block.el);
      void runProcessors(app, block.el, this.#text, file?.path ?? '', this, (el) =>
        block.el.contains(el) ? block : null,
      );
    }
  }

  #followLink(event: MouseEvent): void {
    const link = (event.target as HTMLElement).closest('a.internal-link');
    if (!link) return;
    event.preventDefault();
    void this.view.app.workspace.openLinkText(
      link.getAttribute('data-href') ?? '',
      this.view.file?.path ?? '',
      event.ctrlKey || event.metaKey,
    );
  }
}

/** The names of a note's property `cssclasses`, where it is written as a list. */
const classesOf = (text: string): string =>
  [
    ...(/^cssclasses:\n((?: {2}- .+\n)+)/m.exec(frontMatterOf(text)?.yaml ?? '')?.[1] ?? '').matchAll(
      /- (.+)/g,
    ),
  ]
    .map(([, name = '']) => name)
    .join(' ');

async function runProcessors(
  app: App,
  el: HTMLElement,
  text: string,
  sourcePath: string,
  component: Component,
  blockOf: (el: HTMLElement) => RenderedBlock | null,
): Promise<void> {
  for (const icon of el.querySelectorAll<HTMLElement>('.callout-icon:empty')) setIcon(icon, 'info');
  const context: PostProcessorContext = {
    docId: String(++documents),
    sourcePath,
    frontmatter: frontMatterOf(text) ? app.metadataCache.getCache(sourcePath)?.frontmatter : undefined,
    addChild: (child) => void component.addChild(child),
    getSectionInfo: (inside) => {
      const block = blockOf(inside);
      return block && { text, lineStart: block.lineStart, lineEnd: block.lineEnd };
    },
  };
  for (const processor of [...processors]) {
    try {
      await processor(el, context);
    } catch (error) {
      reportError(error);
    }
  }
}

import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { StateEffect } from '@codemirror/state';
import { setFindings } from './findings';
import { lintHost } from './lint-host';

/** Settings or the vault have changed: what was read before no longer holds. */
export const readAgain = StateEffect.define<null>();

/**
 * Reads the note when the writer pauses, or at once when the cursor leaves the line that was typed in,
 * so that nothing is underlined below the word in the making.
 */
export const readOnPause = ViewPlugin.fromClass(
  class implements PluginValue {
    private timer: number | null = null;
    private typedLine: number | null = null;

    constructor(private readonly view: EditorView) {
      view.state.facet(lintHost)?.opened(view);
      this.readIn(0);
    }

    update(update: ViewUpdate): void {
      const line = update.state.doc.lineAt(update.state.selection.main.head).number;
      if (update.transactions.some(({ effects }) => effects.some((effect) => effect.is(readAgain))))
        this.readIn(0);
      else if (update.docChanged) {
        this.typedLine = line;
        this.readIn(update.state.facet(lintHost)?.pauseMs() ?? 0);
      } else if (update.selectionSet && this.typedLine !== null && line !== this.typedLine) {
        this.readIn(0);
      }
    }

    destroy(): void {
      if (this.timer !== null) this.window.clearTimeout(this.timer);
      this.view.state.facet(lintHost)?.closed(this.view);
    }

    private readIn(delay: number): void {
      if (this.timer !== null) this.window.clearTimeout(this.timer);
      this.timer = this.window.setTimeout(() => this.read(), delay);
    }

    private read(): void {
      this.timer = null;
      this.typedLine = null;
      const host = this.view.state.facet(lintHost);
      const findings = host?.enabled() === true ? host.lint(this.view.state) : [];
      this.view.dispatch({ effects: setFindings.of(findings) });
      host?.linted();
    }

    /** The window that this editor is in: a popout has timers of its own. */
    private get window(): Window {
      return this.view.dom.ownerDocument.defaultView ?? window;
    }
  },
);

import { Facet, type EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Finding } from '../lint/finding';

/** What the editor needs of the plugin that it runs in. */
export interface LintHost {
  /** The findings of the note that this editor shows; none where it is not to be linted. */
  lint(state: EditorState): Finding[];
  /** Milliseconds without typing after which the bullet under the cursor is read, too. */
  pauseMs(): number;
  enabled(): boolean;
  /** Switches a rule off in the settings. */
  ruleOff(rule: string): void;
  /** An editor came into being, or went. */
  opened(view: EditorView): void;
  closed(view: EditorView): void;
  /** Findings of an editor were read anew. */
  linted(): void;
  /** Opens the explanation of the claim at `position`. */
  explain(state: EditorState, position: number): void;
}

/** Set once for each editor; an editor without it shows nothing. */
export const lintHost = Facet.define<LintHost, LintHost | null>({ combine: (hosts) => hosts[0] ?? null });

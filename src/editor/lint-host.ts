import { Facet, type EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { RulesInForce } from '../lint/rules-in-force';
import type { Facts } from '../rules/rule';

/** By what an editor's note is read. */
export interface Lens {
  /** Of the note in the vault. */
  path: string;
  facts: Facts;
  inForce: RulesInForce;
}

/** What the editor needs of the plugin that it runs in. */
export interface LintHost {
  /** Null where the note is not to be linted, or linting is off. */
  lens(state: EditorState): Lens | null;
  /** Milliseconds without typing after which the bullet under the cursor is read, too. */
  pauseMs(): number;
  /** A phone shows findings in a sheet at the bottom of the screen. */
  isPhone(): boolean;
  /** Switches a rule off in the settings. */
  ruleOff(rule: string): void;
  /** An editor came into being, or went. */
  opened(view: EditorView): void;
  closed(view: EditorView): void;
  /** Findings of an editor were read anew. */
  linted(view: EditorView): void;
  /** Opens the explanation of the claim at `position`. */
  explain(state: EditorState, position: number): void;
}

/** Set once for each editor; an editor without it shows nothing. */
export const lintHost = Facet.define<LintHost, LintHost | null>({ combine: (hosts) => hosts[0] ?? null });

import { MarkdownView } from 'obsidian';
import type { EditorView } from '@codemirror/view';
import { fixAllSafe, fixAtCursor, hasSafeFix } from '../editor/fix';
import { findingsAt, findingsIn } from '../editor/findings';
import { ignoreAtCursor } from '../editor/ignore';
import { nextFinding, previousFinding } from '../editor/step';
import { showAtCursor } from '../editor/tooltip';
import type { ReviewPrepPlugin } from './plugin';

/** Commands on the note that is open in an editor; each is offered only where it would do something. */
export function addEditorCommands(plugin: ReviewPrepPlugin): void {
  const add = (id: string, name: string, applies: Check, run: (view: EditorView) => unknown): void => {
    plugin.addCommand({
      id,
      name,
      editorCheckCallback: (checking, _editor, context) => {
        const view = context instanceof MarkdownView ? plugin.editorOf(context) : null;
        if (!view || !applies(view)) return false;
        if (!checking) run(view);
        return true;
      },
    });
  };
  add('next-finding', 'Go to next finding', anyFinding, nextFinding);
  add('previous-finding', 'Go to previous finding', anyFinding, previousFinding);
  add('show-finding', 'Show finding at cursor', atCursor, showAtCursor);
  add('fix-at-cursor', 'Fix at cursor', fixable, fixAtCursor);
  add('fix-note', 'Fix all safe findings in this note', (view) => hasSafeFix(view.state), fixAllSafe);
  add('ignore-at-cursor', 'Ignore finding here', atCursor, ignoreAtCursor);
  add(
    'explain',
    'Explain claim at cursor',
    (view) => plugin.claimAt(view.state) !== null,
    (view) => plugin.explain(view.state),
  );
  plugin.addCommand({
    id: 'toggle-inline-linting',
    name: 'Turn inline linting on or off',
    callback: () => void plugin.toggleInline(),
  });
}

type Check = (view: EditorView) => boolean;

const anyFinding: Check = ({ state }) => findingsIn(state).length > 0;
const atCursor: Check = ({ state }) => findingsAt(state, state.selection.main.head).length > 0;
const fixable: Check = ({ state }) =>
  findingsAt(state, state.selection.main.head).some(({ fixes }) => fixes.length > 0);

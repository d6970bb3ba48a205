import { history, undoDepth } from '@codemirror/commands';
import { EditorState, type TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { fixAllSafe, fixAtCursor } from '../../src/editor/fix';
import { ignoreAtCursor } from '../../src/editor/ignore';
import { readStep, type Pending } from '../../src/editor/read-step';
import { readingField } from '../../src/editor/reading';
import { lensFor } from './note-in-editor';

const late = '- Rebuilt the parts search, which raised found parts from 61% to 78% #impact';

/** As much of a view as commands ask of it; no browser. */
function viewOf(text: string, cursor = 0): EditorView {
  let state = EditorState.create({
    doc: text,
    selection: { anchor: cursor },
    extensions: [readingField, history()],
  });
  const view = {
    get state() {
      return state;
    },
    dispatch: (spec: TransactionSpec) => {
      state = state.update(spec).state;
    },
  } as unknown as EditorView;
  readAll(view);
  return view;
}

function readAll(view: EditorView): void {
  let pending: Pending = { queue: [], visible: [], hold: [], looking: null, pace: 1 };
  for (;;) {
    const step = readStep(view.state, lensFor(), pending);
    if (!step) return;
    pending = { ...pending, queue: step.queue, looking: step.looking };
    view.dispatch({ effects: step.effects });
  }
}

describe('A fix', () => {
  test('at the cursor leads with the result', () => {
    const view = viewOf(late, 5);
    fixAtCursor(view);
    expect(view.state.doc.toString()).toBe(
      '- Raised found parts from 61% to 78% by rebuilding the parts search #impact',
    );
  });

  test('where none is at the cursor is none, and changes nothing', () => {
    const view = viewOf(`${late}\n\nNothing here.\n`, late.length + 4);
    expect(fixAtCursor(view)).toBe(false);
    expect(view.state.doc.toString()).toContain(late);
  });

  test('of all that is safe is one step to undo', () => {
    const text = `${late}\n${late.replace('parts search', () => 'price list')}\n`;
    const view = viewOf(text);
    expect(fixAllSafe(view)).toBe(true);
    expect(view.state.doc.toString().match(/^- Raised/gm)).toHaveLength(2);
    expect(undoDepth(view.state)).toBe(1);
  });
});

describe('Ignoring a finding', () => {
  test('adds a comment that names the rule, before a block id', () => {
    const view = viewOf('- Helped with the launch #impact ^abc', 4);
    ignoreAtCursor(view);
    expect(view.state.doc.toString()).toMatch(
      /^- Helped with the launch #impact %% review-prep-disable-line [a-z-]+ %% \^abc$/,
    );
  });

  test('twice names both rules in one comment', () => {
    const view = viewOf('- Helped with the launch #impact', 4);
    ignoreAtCursor(view);
    readAll(view);
    ignoreAtCursor(view);
    expect(view.state.doc.toString()).toMatch(/%% review-prep-disable-line [a-z-]+ [a-z-]+ %%$/);
  });
});

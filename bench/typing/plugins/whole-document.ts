import { linter } from '@codemirror/lint';
import { Plugin } from 'obsidian';
import { lintNote } from '../../../src/lint/lint-note';
import { readNote } from '../../../src/notes/read-note';
import { defaultSettings as settings } from '../../../src/settings/default-settings';
import { principlesIn } from '../../../src/settings/presets';

/** The same rules by the lint package of CodeMirror, which reads the whole document after every pause. */
export default class extends Plugin {
  override onload(): void {
    const facts = { today: '2026-06-30', settings, principles: principlesIn(settings), vault: null };
    this.registerEditorExtension(
      linter(({ state }) =>
        lintNote(readNote('Log.md', state.doc.toString()), facts).map(({ from, to, severity, message }) => ({
          from,
          to,
          message,
          severity: severity === 'suggestion' ? 'info' : severity,
        })),
      ),
    );
  }
}

import { addCaptureCommands } from './capture-commands';
import { addDocumentCommands } from './document-commands';
import { addEditorCommands } from './editor-commands';
import { addKeyResultCommands } from './key-result-commands';
import { addNoteCommands } from './note-commands';
import type { ReviewPrepPlugin } from './plugin';
import { addReviewCommands } from './review-commands';
import { addTemplateCommands } from './template-commands';
import { addUndoCommand } from './undo';

/** Everything that the command palette offers, in the order in which a review is prepared. */
export function addCommands(plugin: ReviewPrepPlugin): void {
  addNoteCommands(plugin);
  addCaptureCommands(plugin);
  addDocumentCommands(plugin);
  addReviewCommands(plugin);
  addEditorCommands(plugin);
  addKeyResultCommands(plugin);
  addTemplateCommands(plugin);
  addUndoCommand(plugin);
}

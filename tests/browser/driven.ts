/** A test that drives something: its file in this folder, and words of its name. */
export type Driver = readonly [file: string, name: string];

const cycle: Driver = ['whole-cycle', 'a whole cycle runs by keyboard'];
const typed: Driver = ['typed-notes', 'of the kind %s is asked for by keyboard'];
const byKeyboard: Driver = ['editor-surfaces', 'findings are gone to, shown, fixed, explained, ignored'];
const captured: Driver = ['capture', 'an entry is tied to a key result, and a template is copied'];
const elsewhere = (name: string): Driver => ['commands-elsewhere', name];

/** Which test drives each command, at a desk and on a phone. A command without a line here fails driven.test.ts. */
export const commandDrivers: Readonly<Record<string, Driver>> = {
  'lint-note': elsewhere('the findings of this note are listed'),
  'lint-vault': elsewhere('the findings of the vault are listed'),
  'fix-vault': ['fix-vault', 'are shown from the first note on'],
  'new-impact': ['capture', 'a bullet under the cursor becomes an entry'],
  'new-story': typed,
  'new-goal': typed,
  'new-ask': typed,
  'new-feedback': typed,
  'new-criteria': typed,
  'new-market': typed,
  'new-rating': typed,
  'new-pay': typed,
  'new-okr': typed,
  'find-untagged': elsewhere('untagged results of the vault are ticked'),
  'find-untagged-here': ['capture', 'untagged results of a daily note are ticked'],
  'weekly-nudge': ['capture', 'the weekly nudge and the carry-over are previewed'],
  'carry-over': ['capture', 'the weekly nudge and the carry-over are previewed'],
  'copy-for-form': ['capture', 'results are copied for a form within its limit'],
  'new-agenda': cycle,
  'assemble-sheet': cycle,
  'refresh-sheet': elsewhere('the sheet is refreshed without a change'),
  'new-checklist': cycle,
  'new-brief': cycle,
  'new-gap-plan': cycle,
  'new-recap': cycle,
  'copy-recap': elsewhere('the recap goes to the clipboard'),
  'mail-recap': elsewhere('the recap goes to the clipboard'),
  'save-recap': cycle,
  'save-check-in': cycle,
  'recap-sent': cycle,
  'recap-confirmed': cycle,
  'next-finding': byKeyboard,
  'previous-finding': byKeyboard,
  'show-finding': byKeyboard,
  'fix-at-cursor': byKeyboard,
  'fix-note': byKeyboard,
  'ignore-at-cursor': byKeyboard,
  explain: byKeyboard,
  'toggle-inline-linting': byKeyboard,
  'key-results': elsewhere('key results are shown with what moves them'),
  'link-key-result': captured,
  'copy-templates': captured,
  'check-templates': captured,
  'restore-template': captured,
  undo: ['fix-vault', 'are shown from the first note on'],
  'set-up': elsewhere('folders, log and templates are set up'),
  'open-panel': ['panel', 'counts the findings by note and filters them'],
};

export const viewDrivers: Readonly<Record<string, Driver>> = {
  'review-prep-panel': ['panel', 'draws nothing anew where nothing is new'],
};

/** What the app itself offers of the plugin, by what it is registered as. */
export const wayDrivers: Readonly<Record<string, Driver>> = {
  'obsidian://review-prep': ['ways-in', 'obsidian://review-prep?do=%s shows its dialogue'],
  'review-prep:lint': ['command-line', 'answers as the terminal does, to the byte'],
  'review-prep:sheet': ['command-line', 'leads, leaves out and covers as in the terminal'],
  'review-prep:agenda': ['command-line', 'with every flag is the note of the terminal'],
  'ribbon: Open review panel': ['ways-in', 'The ribbon opens the panel'],
  'status bar': ['editor-everywhere', 'the count in the status bar opens a menu by keyboard'],
  'hover link: review-prep-panel': ['panel', 'A row is told to the page preview'],
  'menu: file-menu': ['ways-in', 'the menu of a note lints it, that of a folder its notes'],
  'menu: files-menu': ['ways-in', 'the menu of a note lints it, that of a folder its notes'],
  'menu: editor-menu': ['ways-in', 'the menu of the editor makes an entry of what is selected'],
};

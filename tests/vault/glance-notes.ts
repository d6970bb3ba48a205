/** Every beginning of a note with every body: what a quick look may take for nothing of ours. */
const tops = [
  '',
  '---\ntitle: A\n---\n',
  '---\ntags: impact\n---\n',
  '---\nreview-prep: impact\n---\n',
  '---\nreview-prep: sheet\n---\n',
  '---\nsensitivity: me\n---\n',
  '---\nsensitivity: nobody\n---\n',
  '---\na: {b: c\n---\n',
  '\ufeff---\nreview-prep: goal\n---\n',
];
export const bodies = [
  '',
  'Words of no weight, whatever their impact.\n',
  'Refunds fell 8% #impact\n\n- Helped with macros\n',
  '- Helped with refunds #impact\n',
  '- Refunds fell #Impact/billing\n  - Helped with macros\n',
  'Text #pay\n',
  '```\n- Helped #impact\n```\n`#impact` and `#pay`\n',
  'Helped %% review-prep-disable-line weak-verb %%\n',
  '<!-- review-prep-disable -->\n- Helped with macros\n',
];
export const notes: readonly string[] = tops.flatMap((top) => bodies.map((body) => top + body));

import type { NoteRule } from './rule';

export const malformedNote: NoteRule = {
  id: 'malformed-note',
  reads: 'note',
  why: 'Properties that cannot be read count for nothing: the note drops out of the sheet without a word.',
  examples: [
    { text: '---js\nreview-prep: impact\n---\nCut refunds 8%.\n', flags: '---js' },
    { text: '---\nreview-prep: impact\nmetric: [refunds\n---\nCut refunds 8%.\n', flags: 'metric: [refunds' },
    { text: '---\nreview-prep: impact\nreview-prep: goal\n---\n', flags: 'review-prep' },
    { text: '---\nreview-prep: impact\nmetric:\n  name: refunds\n---\n', flags: 'name: refunds' },
    { text: '---\nreview-prep: impact\nmetric: refunds\n---\nCut refunds 8%.\n', flags: null },
    { text: 'Cut refunds 8%.\n\n---\n\nmetric: [refunds\n', flags: null },
    { text: '```js\n---js\nlet refunds;\n---\n```\n', flags: null },
    { text: '', flags: null },
  ],
  check: ({ frontMatter }) =>
    frontMatter.problems
      .filter(({ rule }) => rule === 'malformed-note')
      .map(({ from, to, message }) => ({ from, to, message })),
};

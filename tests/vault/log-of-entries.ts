/** A log of tagged bullets with something in every field whose place moves with its text. */
export const logOfEntries: readonly string[] = [
  '# Log',
  '',
  '- Cut refunds from 8% to 4%, see [[Refunds#Numbers]] #impact',
  '- Rebuilt search #impact [initiative:: Search] [metric:: found parts] [value:: $1.2M/yr]',
  '  - [principles:: Dive Deep, Nonsense] [evidence:: [[Data]] - label, 2026-03-01; [[More]]]',
  '  - [as-of:: 2026-02-31] [okr:: [[OKR#^kr1]]] [sheet:: pin - asked for]',
  '- A parent [sensitivity:: me] ^parent',
  '  - Raised signups by 12% #impact [baseline:: 9%] [result:: 7%]',
  '- Plain',
  '',
  '## Later',
  '',
  '- Helped out #impact [period:: 2026-01-01 to 2026-02-01]',
];

/** Ways to change a note, each by a few characters or lines. */
export const editsOfALog: readonly (readonly [name: string, edit: (text: string) => string])[] = [
  ['a line above it all', (text) => `Words.\n${text}`],
  ['a letter above it all', (text) => text.replace('# Log', () => '# Logs')],
  ['a line in the middle', (text) => text.replace('- Plain', () => '- Plain\n- More')],
  ['a tagged bullet above it all', (text) => text.replace('- Cut', () => '- Halved churn #impact\n- Cut')],
  ['a figure of one entry', (text) => text.replace('12%', () => '15%')],
  ['a field of a bullet below', (text) => text.replace('Nonsense', () => 'Ownership')],
  ['what a parent says', (text) => text.replace('sensitivity:: me', () => 'sensitivity:: manager')],
  ['an entry that goes', (text) => text.replace(/- Cut.*\n/, () => '')],
  ['two entries that change places', (text) => text.replace(/(- Cut.*\n)([^]*?)(- A parent)/, '$2$1$3')],
  ['the tag of an entry', (text) => text.replace('Helped out #impact', () => 'Helped out')],
  ['a deeper bullet', (text) => text.replace('  - [as-of', () => '    - [as-of')],
  ['a day for the whole note', (text) => `---\ndate: 2026-03-02\n---\n${text}`],
  ['front matter that cannot be read', (text) => `---\na: [\n---\n${text}`],
  ['a kind that holds no entries', (text) => `---\nreview-prep: sheet\n---\n${text}`],
  ['nothing', (text) => text],
];

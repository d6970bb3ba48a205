import { sectionsOf } from './agenda-sections';
import type { NoteRule } from './rule';

const agenda = (...lines: string[]) => `---\nreview-prep: agenda\n---\n${lines.join('\n')}\n`;
const four = ['- Cut refunds 8%', '- Halved churn', '- Won 3 retailers', '- Raised margin 2 pp'];

/** As many as a manager can repeat afterwards. */
const most = 3;

export const tooManyResults: NoteRule = {
  id: 'too-many-results',
  reads: 'note',
  kinds: ['agenda'],
  why: 'A manager remembers two or three results. A fourth pushes the strongest one out; it belongs in the appendix.',
  examples: [
    { text: agenda('## Results', ...four), flags: 'Raised margin 2 pp' },
    {
      text: agenda('## Results', '### Refunds', '', '### Churn', '', '### Retailers', '', '### Margin', ''),
      flags: 'Margin',
    },
    {
      text: agenda('# Review', '## Key outcomes', ...four, '- Opened Porto', '', '## Asks'),
      flags: 'Raised margin 2 pp',
    },
    {
      text: agenda('## Impact', ...four.map((line) => line.replace('-', () => '1.'))),
      flags: 'Raised margin 2 pp',
    },
    { text: agenda('## Results', ...four.slice(0, 3), '', '## Asks', '- Own the roadmap'), flags: null },
    {
      text: agenda('## Results', '- Cut refunds 8%', '  - from 12% to 4%', '  - in Q2', '- Halved churn'),
      flags: null,
    },
    { text: agenda('## Goals', ...four), flags: null },
    { text: `## Results\n${four.join('\n')}\n`, flags: null },
  ],
  check(note) {
    const section = sectionsOf(note).find(({ name }) =>
      /\b(?:results|outcomes|impact|achievements)\b/i.test(name),
    );
    if (!section) return [];
    const inside = ({ from }: { from: number }) => from >= section.heading.to && from < section.to;
    const parts = note.blocks.headings.filter(
      (heading) => inside(heading) && heading.level === section.level + 1,
    );
    const bullets = note.blocks.bullets.filter((bullet) => inside(bullet) && bullet.depth === 0);
    const items =
      parts.length > 0
        ? parts.map(({ from, to, text }) => named(note.text, from, to, text))
        : bullets.map(own);
    const first = items[most];
    if (!first) return [];
    return [{ ...first, message: `Unexpected ${items.length} results, expected the ${most} strongest` }];
  },
};

const own = ({ contentFrom, contentTo }: { contentFrom: number; contentTo: number }) => ({
  from: contentFrom,
  to: contentTo,
});

/** A heading's words, its number signs left out. */
function named(text: string, from: number, to: number, name: string): { from: number; to: number } {
  const at = from + Math.max(0, text.slice(from, to).indexOf(name));
  return { from: at, to: at + name.length };
}

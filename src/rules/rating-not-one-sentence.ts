import { sectionsOf } from './agenda-sections';
import { proseOf } from './prose';
import type { NoteRule } from './rule';
import { sentencesIn } from './sentences';

const agenda = (...lines: string[]) => `---\nreview-prep: agenda\n---\n${lines.join('\n')}\n`;

export const ratingNotOneSentence: NoteRule = {
  id: 'rating-not-one-sentence',
  reads: 'note',
  kinds: ['agenda'],
  why: 'The rating you expect, in one sentence, is what the manager can repeat in calibration. A paragraph is not.',
  examples: [
    {
      text: agenda('## Rating', 'I expect Exceeds. Refunds fell 8%.', '', '## Results'),
      flags: 'I expect Exceeds. Refunds fell 8%.',
    },
    {
      text: agenda('## Expected rating', 'I expect Exceeds!', '', 'It was a good half.'),
      flags: 'I expect Exceeds!\n\nIt was a good half.',
    },
    { text: agenda('## Rating', '', '## Results', '- Cut refunds 8%'), flags: 'Rating' },
    {
      text: agenda('## Rating', '- I expect Exceeds', '- Refunds fell 8%', '', '## Results'),
      flags: 'I expect Exceeds\n- Refunds fell 8%',
    },
    {
      text: agenda('## Rating', 'I expect Exceeds: refunds fell 8%, to 2.1 a day.', '', '## Results'),
      flags: null,
    },
    {
      text: agenda('## Rating', 'I expect Exceeds, as agreed with Dr. Ines Roth.', '', '## Results'),
      flags: null,
    },
    { text: agenda('## Results', '- Cut refunds 8%. It took a month.'), flags: null },
    { text: '## Rating\nOne sentence. And another, in a note of another kind.\n', flags: null },
  ],
  check(note) {
    const section = sectionsOf(note).find(({ name }) => /\brating\b/i.test(name));
    if (!section) return [];
    const said = [
      ...note.blocks.paragraphs,
      ...note.blocks.bullets.map(({ contentFrom, contentTo }) => ({ from: contentFrom, to: contentTo })),
    ]
      .filter(({ from }) => from >= section.heading.to && from < section.to)
      .filter(({ from, to }) => proseOf(note.text.slice(from, to)).trim() !== '')
      .sort((a, b) => a.from - b.from);
    const sentences = said.flatMap(({ from, to }) => sentencesIn(proseOf(note.text.slice(from, to))));
    if (sentences.length === 1) return [];
    const count = sentences.length === 0 ? 'no sentence' : `${sentences.length} sentences`;
    const nameFrom =
      section.heading.from + note.text.slice(section.heading.from, section.heading.to).indexOf(section.name);
    return [
      {
        from: said[0]?.from ?? nameFrom,
        to: said.at(-1)?.to ?? nameFrom + section.name.length,
        message: `Unexpected ${count} on the rating, expected one that names the rating you expect`,
      },
    ];
  },
};

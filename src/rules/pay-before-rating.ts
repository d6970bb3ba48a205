import { linesOf, minutesIn } from './agenda-sections';
import type { AgendaLine } from './agenda-sections';
import { payWords } from '../notes/pay-words';
import type { NoteRule } from './rule';
import { shown } from './shown';

const agenda = (...lines: string[]) => `---\nreview-prep: agenda\n---\n${lines.join('\n')}\n`;

export const payBeforeRating: NoteRule = {
  id: 'pay-before-rating',
  reads: 'note',
  kinds: ['agenda'],
  why: 'Pay follows from the rating, and the rating from the results. Raised first, it becomes what the meeting is about.',
  examples: [
    {
      text: agenda('## Pay', 'Base', '## Rating', 'I expect Exceeds.', '## Results', '- Cut refunds 8%'),
      flags: 'Pay',
    },
    {
      text: agenda('## Rating', 'I expect Exceeds.', '## Pay', 'Base', '## Results', '- Cut refunds 8%'),
      flags: 'Pay',
    },
    { text: agenda('- My salary review', '', '## Rating', 'I expect Exceeds.'), flags: 'My salary review' },
    {
      text: agenda('## Asks', '- A pay rise to the band median', '', '## Results', '- Cut refunds 8%'),
      flags: 'A pay rise to the band median',
    },
    {
      text: agenda('## Rating', 'I expect Exceeds.', '## Results', '- Cut refunds 8%', '## Pay', 'Base'),
      flags: null,
    },
    {
      text: agenda('## Time', '- Pay, 5 min', '', '## Rating', 'I expect Exceeds.', '## Pay', 'Base'),
      flags: null,
    },
    {
      text: agenda(
        '## Rating',
        'I expect Exceeds.',
        '## Results',
        '- Raised the share of buyers who pay by card 8%',
      ),
      flags: null,
    },
    { text: '## Pay\nBase\n\n## Rating\nA note of another kind.\n', flags: null },
  ],
  check(note) {
    const lines = linesOf(note);
    const pay = lines.find(isAboutPay);
    if (!pay) return [];
    const late = [lines.find(isRating), lines.find(isResults)].find((line) => line && line.from > pay.from);
    if (!late) return [];
    const range = visible(note.text, pay);
    return [
      {
        ...range,
        message: `Unexpected pay before "${shown(late.text, 24)}", expected rating and results first and pay last`,
      },
    ];
  },
};

function isAboutPay({ what, text }: AgendaLine): boolean {
  if (minutesIn(text) !== null && what !== 'heading') return false;
  if (what === 'heading') return /\b(?:pay|raise)\b/i.test(text) || payWords.test(text);
  return /^\W{0,6}pay\b\W{0,3}:/i.test(text) || payWords.test(text);
}

const isRating = ({ what, text }: AgendaLine): boolean =>
  what === 'heading' ? /\brating\b/i.test(text) : /^\W{0,6}rating\b/i.test(text);

const isResults = ({ what, text }: AgendaLine): boolean =>
  what === 'heading' && /\b(?:results?|outcomes?|impact|achievements?)\b/i.test(text);

/** A heading without its number signs. */
function visible(text: string, { from, to }: AgendaLine): { from: number; to: number } {
  const signs = /^\s{0,3}#{1,6}\s{0,20}/.exec(text.slice(from, from + 30))?.[0].length ?? 0;
  return { from: from + signs, to };
}

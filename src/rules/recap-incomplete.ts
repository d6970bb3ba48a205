import { noteMark } from './note-mark';
import type { NoteRule } from './rule';

const recap = (...lines: string[]) => ['---', 'review-prep: recap', '---', ...lines, ''].join('\n');
const rating = '- Rating: Exceeds, confirmed';
const goals = '- Stretch goals: lead one launch abroad';
const steps = '- Next steps: I send the launch plan by 2026-07-01';
const please = 'Please confirm or correct this.';

export const recapIncomplete: NoteRule = {
  id: 'recap-incomplete',
  reads: 'note',
  kinds: ['recap'],
  why: 'A recap counts when it names the rating, the goals and the next steps, and asks to be confirmed or corrected.',
  examples: [
    { text: recap(goals, steps, please), flags: 'recap' },
    { text: recap(rating, steps, please), flags: 'recap' },
    { text: recap(rating, goals, please), flags: 'recap' },
    { text: recap(rating, goals, steps, 'Thank you for your time.'), flags: 'recap' },
    { text: recap(rating, goals, steps, '', please), flags: null },
    {
      text: recap(
        '## Rating',
        'Which rating did you settle on?',
        '## Stretch goals',
        '## Next steps',
        please,
      ),
      flags: null,
    },
    {
      text: recap('We spoke about my rating, two stretch goals and the next steps. Is this correct?'),
      flags: null,
    },
    { text: 'We spoke about the weather.\n', flags: null },
  ],
  check(note, facts) {
    const body = note.text.slice(note.frontMatter.bodyFrom);
    const missing = parts.filter(({ words }) => !words.test(body)).map(({ name }) => name);
    if (missing.length === 0) return [];
    return [
      {
        ...noteMark(note, facts),
        message: `Unexpected recap without ${missing.join(', ')}, expected it to be complete before it is sent`,
      },
    ];
  },
};

const parts = [
  { name: 'the rating', words: /\brating\b/i },
  { name: 'the stretch goals', words: /\bgoals?\b/i },
  { name: 'the next steps', words: /\bnext\s{1,4}steps?\b/i },
  { name: 'a request to confirm or correct it', words: /\b(?:confirm|correct)\b/i },
];

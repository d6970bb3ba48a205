import { linesOf, minutesIn } from './agenda-sections';
import type { NoteRule } from './rule';

const agenda = (properties: string, ...lines: string[]) =>
  `---\nreview-prep: agenda\n${properties}\n---\n${lines.join('\n')}\n`;

export const agendaOverbooked: NoteRule = {
  id: 'agenda-overbooked',
  reads: 'note',
  kinds: ['agenda'],
  why: 'What is last on an overbooked agenda is never reached, and the asks are last.',
  examples: [
    { text: agenda('minutes: 30', '## Results (20 min)', '## Asks (15 min)'), flags: 'Asks (15 min)' },
    {
      text: agenda('minutes: 45', '- Results, 30 min', '- Goals, 10 min', '- Asks, 10 min'),
      flags: 'Asks, 10 min',
    },
    {
      text: agenda('minutes: 25', '## Rating (5 min)', '## Results (25 minutes)'),
      flags: 'Results (25 minutes)',
    },
    { text: agenda('', '## Results (40 min)', '## Asks (10 min)'), flags: 'Asks (10 min)' },
    { text: agenda('minutes: 35', '## Results (20 min)', '## Asks (15 min)'), flags: null },
    {
      text: agenda(
        'minutes: 30',
        '## Results (20 min)',
        '- Cut set-up time from 45 min to 12 min',
        '## Asks (10 min)',
      ),
      flags: null,
    },
    { text: agenda('minutes: 30', '## Results', '## Asks'), flags: null },
    { text: '## Results (50 min)\n\n## Asks (50 min)\n', flags: null },
  ],
  check(note, facts) {
    const given = Number(note.frontMatter.properties.get('minutes')?.value ?? facts.settings.minutes);
    if (!(given > 0)) return [];
    const lines = linesOf(note);
    const boxed = lines.filter(({ what, text }) => what === 'heading' && minutesIn(text) !== null);
    const boxes =
      boxed.length > 0 ? boxed : lines.filter(({ what, text }) => what === 'bullet' && isBox(text));
    let sum = 0;
    for (const { text } of boxes) sum += minutesIn(text) ?? 0;
    const last = boxes.find((_box, index) => sumOf(boxes.slice(0, index + 1)) > given);
    if (!last) return [];
    const at = note.text.slice(last.from, last.to).indexOf(last.text.trim());
    const from = last.from + Math.max(0, at);
    return [
      {
        from,
        to: from + last.text.trim().length,
        message: `Unexpected ${sum} minutes of items in a meeting of ${given}, expected at most ${given}`,
      },
    ];
  },
};

/** A bullet that only names an item and its minutes, at its end or its start. */
const isBox = (text: string): boolean =>
  /^[^\d]{1,60}\(?\d{1,3}\s?(?:min|mins|minutes)\)?\W{0,3}$/i.test(text) ||
  /^\d{1,3}\s?(?:min|mins|minutes)\b[^\d]{1,60}$/i.test(text);

const sumOf = (boxes: readonly { text: string }[]): number =>
  boxes.reduce((sum, { text }) => sum + (minutesIn(text) ?? 0), 0);

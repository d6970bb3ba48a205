import { kindOf } from '../notes/kind';
import { noteMark } from './note-mark';
import { proseOf } from './prose';
import type { NoteRule } from './rule';
import { spokenWords } from './spoken-words';
import { defaultSettings } from '../settings/default-settings';

const longest = 45;

const story = (...lines: string[]) => `---\nreview-prep: story\n---\n${lines.join('\n')}\n`;
const words = (count: number) => Array.from({ length: count }, () => 'refund').join(' ');

export const storyTooLong: NoteRule = {
  id: 'story-too-long',
  reads: 'note',
  why: 'A story is told, not read. Past 45 seconds the listener waits for the end instead of the point.',
  examples: [
    { text: story('## Situation', words(60), '## Result', words(60)), flags: 'story' },
    { text: story('## Situation', `- ${words(98)}`), flags: 'story' },
    { text: story('## Result', `${words(90)} $4.2M $3.1M`), flags: 'story' },
    {
      text: story('## Result', words(80)),
      flags: 'story',
      facts: { settings: { ...defaultSettings, spokenWordsPerMinute: 100 } },
    },
    { text: story('## Situation', words(50), '## Result', words(40)), flags: null },
    { text: story('## Situation', words(97)), flags: null },
    { text: story('## Situation', words(90), `%% ${words(40)} %%`), flags: null },
    { text: `## Situation\n${words(200)}\n`, flags: null },
  ],
  check(note, facts) {
    const { settings } = facts;
    if (kindOf(note, settings.kindProperty) !== 'story') return [];
    const seconds = (60 * storyWords(note)) / settings.spokenWordsPerMinute;
    if (!(seconds > longest)) return [];
    return [
      {
        ...noteMark(note, facts),
        message: `Unexpected ${Math.round(seconds)} seconds of story, expected at most ${longest} when spoken`,
      },
    ];
  },
};

/** Headings are not spoken. */
function storyWords({ text, blocks }: Parameters<NoteRule['check']>[0]): number {
  let sum = 0;
  for (const { from, to } of blocks.paragraphs) sum += spokenWords(proseOf(text.slice(from, to)));
  for (const { contentFrom, contentTo } of blocks.bullets)
    sum += spokenWords(proseOf(text.slice(contentFrom, contentTo)));
  return sum;
}

import type { Note } from '../notes/note';
import { readStory } from '../notes/story';
import type { Story } from '../notes/story';
import { bodyText } from '../notes/typed-note';
import { noteMark } from './note-mark';
import type { NoteRule } from './rule';
import { typedReading } from './typed-reading';
import { spokenWords } from '../claims/spoken-words';
import { defaultSettings } from '../settings/default-settings';

const longest = 45;

const storyNote = (...lines: string[]) => `---\nreview-prep: story\n---\n${lines.join('\n')}\n`;
const words = (count: number) => Array.from({ length: count }, () => 'refund').join(' ');

export const storyTooLong: NoteRule = {
  id: 'story-too-long',
  reads: 'note',
  kinds: ['story'],
  why: 'A story is told, not read. Past 45 seconds the listener waits for the end instead of the point.',
  examples: [
    { text: storyNote('## Situation', words(60), '## Result', words(60)), flags: 'story' },
    { text: storyNote('## Situation', `- ${words(100)}`), flags: 'story' },
    { text: storyNote('## Result', `${words(90)} $4.2M $3.1M`), flags: 'story' },
    {
      text: storyNote('## Result', words(80)),
      flags: 'story',
      facts: { settings: { ...defaultSettings, spokenWordsPerMinute: 100 } },
    },
    { text: storyNote('## Situation', words(50), '## Result', words(40)), flags: null },
    { text: storyNote('## Situation', words(97)), flags: null },
    { text: storyNote('## Situation', words(90), `%% ${words(40)} %%`), flags: null },
    { text: `## Situation\n${words(200)}\n`, flags: null },
  ],
  check(note, facts) {
    const story = readStory(note, typedReading(facts));
    if (!story) return [];
    const seconds = Math.round((60 * spokenWords(toldIn(story, note))) / facts.settings.spokenWordsPerMinute);
    if (!(seconds > longest)) return [];
    return [
      {
        ...noteMark(note, facts),
        message: `Unexpected ${seconds} seconds of story, expected at most ${longest} when spoken`,
      },
    ];
  },
};

/** What stands under the four headings; the whole body where it has none of them. */
function toldIn({ parts }: Story, note: Note): string {
  const told = Object.values(parts).flatMap((part) => part?.text ?? []);
  return told.length > 0 ? told.join(' ') : bodyText(note);
}

import { readStory, storyPartNames } from '../notes/story';
import { noteMark } from './note-mark';
import type { NoteRule } from './rule';
import { typedReading } from './typed-reading';

const story = (...lines: string[]) => `---\nreview-prep: story\n---\n${lines.join('\n')}\n`;
const situation = ['## Situation', 'Two teams wanted opposite refund rules.'];
const task = ['## Task', 'I had to get one rule agreed by Friday.'];
const action = ['## Action', 'I put the cost of both on one page and let each team argue the other side.'];
const result = ['## Result', 'One rule, agreed on Thursday; disputes fell 30%.'];

export const storyIncomplete: NoteRule = {
  id: 'story-incomplete',
  reads: 'note',
  kinds: ['story'],
  why: 'A behaviour convinces when it is told whole: the situation, your task, what you did, what came of it.',
  examples: [
    { text: story(...situation, ...task, ...action), flags: 'story' },
    { text: story(...situation, ...task, '## Action', '', ...result), flags: 'story' },
    { text: story('I calmed two teams down.'), flags: 'story' },
    { text: story(...situation, '## Action', '%% what did you do? %%', ...result), flags: 'story' },
    { text: story(...situation, ...task, ...action, ...result), flags: null },
    {
      text: story(
        '# Refund rules',
        ...situation,
        ...task,
        '## Actions',
        '- One page',
        '## Results',
        'Agreed.',
      ),
      flags: null,
    },
    {
      text: story(
        '# Refund rules',
        ...situation,
        ...task,
        '### One page',
        'Each side argued.',
        ...action,
        ...result,
      ),
      flags: null,
    },
    { text: '## Situation\nA note of another kind.\n', flags: null },
  ],
  check(note, facts) {
    const told = readStory(note, typedReading(facts));
    const missing = told ? storyPartNames.filter((name) => !told.parts[name]) : [];
    if (missing.length === 0) return [];
    return [
      {
        ...noteMark(note, facts),
        message: `Unexpected story without ${missing.join(', ')}, expected a heading for each of Situation, Task, Action and Result`,
      },
    ];
  },
};

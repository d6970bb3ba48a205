import { kindOf } from '../notes/kind';
import { isOpen } from './open';
import { noteMark } from './note-mark';
import type { NoteRule } from './rule';
import { noteFields } from './stated-fields';

const goal = (properties: string[], body = '') =>
  ['---', 'review-prep: goal', ...properties, '---', body, ''].join('\n');
const principles = 'principles: Ownership';
const action = 'action: Run two pricing tests in Q3';
const prediction = 'prediction: Margin rises from 31% to 33%';

export const goalStatementIncomplete: NoteRule = {
  id: 'goal-statement-incomplete',
  reads: 'note',
  why: 'A goal statement that can be checked names the principle, what you will do next quarter and what you predict.',
  examples: [
    { text: goal([action, prediction]), flags: 'goal' },
    { text: goal([principles, prediction]), flags: 'goal' },
    { text: goal([principles, action]), flags: 'goal' },
    { text: goal([principles, action, 'prediction: Margin gets better']), flags: 'Margin gets better' },
    { text: goal([principles, action, prediction]), flags: null },
    { text: goal([principles, action], 'prediction:: Margin rises from 31% to 33%'), flags: null },
    { text: goal([principles, action, 'prediction: One retailer signs by September']), flags: null },
    { text: goal(['status: done']), flags: null },
  ],
  check(note, facts) {
    if (kindOf(note, facts.settings.kindProperty) !== 'goal' || !isOpen(note)) return [];
    const fields = noteFields(note);
    const missing = parts.filter(({ names }) => !names.some((name) => fields.get(name)));
    if (missing.length > 0) {
      const what = missing.map(({ what: part }) => part).join(' and ');
      return [
        {
          ...noteMark(note, facts),
          message: `Unexpected goal statement without ${what}, expected all three parts`,
        },
      ];
    }
    const prediction = note.frontMatter.properties.get('prediction');
    if (!prediction || isMeasurable(String(prediction.value))) return [];
    const { from, to } = prediction;
    return [
      { from, to, message: 'Unexpected prediction that nobody can measure, expected an amount or an event' },
    ];
  },
};

const parts = [
  { names: ['principles', 'principle'], what: 'a principle' },
  { names: ['action'], what: 'an action' },
  { names: ['prediction'], what: 'a predicted outcome' },
];

/** A figure or a counted event; "gets better" is neither. */
const isMeasurable = (text: string): boolean =>
  /\d|\b(?:one|two|three|four|five|half|halves|halved|doubles?|doubled|triples?|zero|no|none|first|every|all|signs?|passes|launches|ships)\b/i.test(
    text,
  );

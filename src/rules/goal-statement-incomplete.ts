import { readGoal } from '../notes/goal';
import type { Goal } from '../notes/goal';
import { noteMark } from './note-mark';
import type { NoteRule } from './rule';
import { typedReading } from './typed-reading';

const goal = (properties: string[], body = '') =>
  ['---', 'review-prep: goal', ...properties, '---', body, ''].join('\n');
const principles = 'principles: Ownership';
const action = 'action: Run two pricing tests in Q3';
const prediction = 'prediction: Margin rises from 31% to 33%';

export const goalStatementIncomplete: NoteRule = {
  id: 'goal-statement-incomplete',
  reads: 'note',
  kinds: ['goal'],
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
    const found = readGoal(note, typedReading(facts));
    if (found?.status !== 'open') return [];
    const missing = missingIn(found);
    if (missing.length > 0) {
      const message = `Unexpected goal statement without ${missing.join(' and ')}, expected all three parts`;
      return [{ ...noteMark(note, facts), message }];
    }
    const { prediction } = found;
    if (!prediction || isMeasurable(prediction.text)) return [];
    const { from, to } = prediction;
    return [
      { from, to, message: 'Unexpected prediction that nobody can measure, expected an amount or an event' },
    ];
  },
};

const missingIn = ({
  principles: { known, unknown },
  action: act,
  prediction: predicted,
}: Goal): string[] => [
  ...(known.length + unknown.length > 0 ? [] : ['a principle']),
  ...(act ? [] : ['an action']),
  ...(predicted ? [] : ['a predicted outcome']),
];

/** A figure or a counted event; "gets better" is neither. */
const isMeasurable = (text: string): boolean =>
  /\d|\b(?:one|two|three|four|five|half|halves|halved|doubles?|doubled|triples?|zero|no|none|first|every|all|signs?|passes|launches|ships)\b/i.test(
    text,
  );

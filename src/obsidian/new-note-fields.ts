import type { WrittenKind } from '../notes/kind';

/** A question of the modal: a text with an example, or one of several answers. */
export interface Field {
  key: string;
  name: string;
  example?: string;
  choices?: readonly string[];
}

const text = (key: string, name: string, example: string): Field => ({ key, name, example });
const principle = text('principles', 'Principle', '');
const okr = text('okr', 'Key result', '');
const byWhen = text('date', 'By when', '2026-09-30');
const level = text('level', 'Level', 'L6');

/** What the modal asks beside title and text; the note's other properties stand in it to be filled later. */
export const askedFields: Record<WrittenKind, readonly Field[]> = {
  impact: [
    text('initiative', 'Initiative', 'Setup in three steps'),
    text('metric', 'Metric', 'First-week activation'),
    text('baseline', 'Baseline', '31%'),
    text('result', 'Result', '38%'),
    text('period', 'Period', '2026-02-02 to 2026-03-15'),
    text('value', 'Value', '$1.2M/yr'),
    text('customers', 'Customers', '900 shops'),
    principle,
    okr,
    text('evidence', 'Evidence', '[[Activation readout]]'),
  ],
  story: [principle, text('feedback', 'Feedback', '[[Feedback from Kim]]')],
  goal: [
    { key: 'about', name: 'About', choices: ['stretch', 'career'] },
    okr,
    text('skill', 'Skill', 'Causal inference'),
    principle,
    text('action', 'Action next quarter', 'Audit the five largest refund causes'),
    text('prediction', 'Predicted outcome', 'Refunds fall from 3.1% to 2.4%'),
    byWhen,
  ],
  ask: [
    { key: 'about', name: 'About', choices: ['', 'scope', 'role', 'promotion', 'pay', 'support'] },
    text('gives', 'What it gives', 'Works with a second director'),
    text('criterion', 'Criterion it meets', 'Leads across teams'),
    byWhen,
  ],
  feedback: [
    text('from', 'From', 'Whose words these are'),
    text('story', 'Story', '[[Two refund rules]]'),
    { key: 'shared', name: 'May be shared', choices: ['false', 'true'] },
  ],
  criteria: [level, text('source', 'Source', 'Product ladder, 2026-01-30')],
  market: [
    level,
    text('place', 'Place', 'Berlin'),
    text('currency', 'Currency', 'EUR'),
    text('base-low', 'Base, low', '95000'),
    text('base-median', 'Base, median', '104000'),
    text('base-high', 'Base, high', '118000'),
    text('total-median', 'Total, median', '126000'),
    text('source', 'Source', 'Where and when you read it'),
  ],
  rating: [
    text('rating', 'Rating', 'Exceeds'),
    text('period', 'Period', '2025-07-01 to 2025-12-31'),
    text('themes', 'Theme of the feedback', 'Results without figures'),
  ],
  pay: [text('currency', 'Currency', 'EUR')],
  okr: [text('period', 'Period', '2026-07-01 to 2026-12-31')],
};

/** What the text of a note of this kind is; null where it is written in the note itself. */
export const textNames: Partial<Record<WrittenKind, string>> = {
  impact: 'Result in one sentence',
  goal: 'Goal statement',
  ask: 'What you ask for',
  feedback: 'Their words',
  story: 'Situation',
};

export const newNoteNames: Record<WrittenKind, string> = {
  impact: 'New impact entry',
  story: 'New story',
  goal: 'New stretch goal',
  ask: 'New ask',
  feedback: 'New feedback',
  criteria: 'New promotion criteria',
  market: 'New market range',
  rating: 'New last rating',
  pay: 'New pay note',
  okr: 'New OKR note',
};

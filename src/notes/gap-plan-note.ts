import type { Range } from '../claims/text';
import type { Day } from '../days/day';
import { inlineFieldsOf } from './fields';
import { inlineFields } from './inline-fields';
import type { Bullet, Note } from './note';
import { plainText } from './plain-text';
import { dayIn, refuse, statedText, type Reading } from './stated';
import { withoutTasksDate } from './tasks-date';
import type { TypedNote, TypedReading } from './typed-note';
import { openTyped } from './typed-note';

/** A step on the way to a criterion of the next level, with what the manager said of it. */
export interface Milestone extends Range {
  /** The criterion: the bullet without fields and date. */
  text: string;
  /** The gap in the manager's words; null as long as nothing is written down. */
  said: string | null;
  /** What will be measured. */
  checkpoint: string | null;
  /** From `by`, else from the Tasks date. */
  by: Day | null;
  /** Whether its box is ticked. */
  isDone: boolean;
  /** 1-based. */
  line: number;
}

export interface GapPlanNote extends TypedNote {
  milestones: Milestone[];
}

/** Null for a note that is no gap plan. */
export function readGapPlan(note: Note, settings: TypedReading): GapPlanNote | null {
  const typed = openTyped(note, 'gap-plan', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  return {
    ...head,
    milestones: note.blocks.bullets.flatMap((bullet) => readMilestone(note, bullet, reading) ?? []),
  };
}

const names = new Set(['said', 'checkpoint', 'by']);

/** Null for a bullet that names none of the fields, filled in or not. */
function readMilestone(note: Note, bullet: Bullet, plan: Reading): Milestone | null {
  const range = { from: bullet.contentFrom, to: bullet.contentTo };
  if (!inlineFields(note.text, range).some(({ name }) => names.has(name))) return null;
  const reading: Reading = { fields: inlineFieldsOf(note, [range]), problems: plan.problems };
  const { text, due } = withoutTasksDate(plainText(note.text, range));
  return {
    text,
    said: statedText(reading, 'said')?.text ?? null,
    checkpoint: statedText(reading, 'checkpoint')?.text ?? null,
    by: statedBy(reading) ?? due,
    isDone: bullet.checkbox !== null && bullet.checkbox !== ' ',
    line: bullet.line,
    from: bullet.from,
    to: bullet.to,
  };
}

function statedBy(reading: Reading): Day | null {
  const field = reading.fields.get('by')?.[0];
  if (!field) return null;
  return dayIn(field.text) ?? refuse(reading, field, 'a day that exists, such as 2026-09-30');
}

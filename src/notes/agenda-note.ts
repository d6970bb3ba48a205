import type { Range } from '../claims/text';
import type { Day } from '../days/day';
import { parseDay } from '../days/day';
import type { Sensitivity } from '../settings/settings';
import { inlineFieldsOf } from './fields';
import type { Bullet, Note } from './note';
import { plainText } from './plain-text';
import { sensitivities } from './sensitivity';
import type { Reading, Stated } from './stated';
import { refuse, stated, statedCount, statedOneOf, statedText } from './stated';
import { withoutTasksDate } from './tasks-date';
import type { TypedNote, TypedReading } from './typed-note';
import { openTyped } from './typed-note';

/** Each with the label that opens its bullet in the agenda's list of decisions. */
export const decisionLabels = {
  rating: 'Rating',
  'stretch-goals': 'Stretch goals',
  pay: 'Pay',
  promotion: 'Promotion',
  'next-steps': 'Next steps',
} as const;

export type DecisionTopic = keyof typeof decisionLabels;

const statuses = ['asked', 'said', 'confirmed'] as const;
export type DecisionStatus = (typeof statuses)[number];

export interface Decision extends Range {
  topic: DecisionTopic;
  /** What was decided, without label, fields and date. */
  text: string;
  /** Null: it was not raised. */
  status: DecisionStatus | null;
  owner: string | null;
  /** From the Tasks date at the line's end. */
  due: Day | null;
  /** 1-based. */
  line: number;
}

export interface AgendaNote extends TypedNote {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local time; without a time the end of that day counts. */
  meeting: Stated<string> | null;
  minutes: Stated<number> | null;
  manager: Stated<string> | null;
  audience: Sensitivity;
  decisions: Decision[];
  /** Lines, 1-based, that say asked, said or confirmed but open with none of the labels: no decision is read there. */
  unlabelled: number[];
}

/** Null for a note that is no agenda. */
export function readAgenda(note: Note, settings: TypedReading): AgendaNote | null {
  const typed = openTyped(note, 'agenda', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  const bullets = note.blocks.bullets.map((bullet) => ({
    bullet,
    decision: readDecision(note, bullet, reading),
  }));
  return {
    ...head,
    meeting: statedMeeting(reading),
    minutes: statedCount(reading, 'minutes'),
    manager: statedText(reading, 'manager'),
    audience: statedOneOf(reading, 'audience', sensitivities)?.value ?? 'manager',
    decisions: bullets.flatMap(({ decision }) => decision ?? []),
    unlabelled: bullets.flatMap(({ bullet, decision }) =>
      decision === null && saysStatus(note, bullet) ? [bullet.line] : [],
    ),
  };
}

/** `date` with `time` beside it, or in it: `2026-07-14T15:00`. */
function statedMeeting(reading: Reading): Stated<string> | null {
  const field = reading.fields.get('date')?.[0];
  if (!field) return null;
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2})(?::\d{2})?)?$/.exec(field.text.trim());
  const day = parseDay(parts?.[1] ?? '');
  if (day === null) return refuse(reading, field, 'a day that exists, such as 2026-07-14');
  const clock = clockTime(parts?.[2] ?? null) ?? clockTime(statedTime(reading));
  return stated(field, clock === null ? day : `${day}T${clock}`);
}

function statedTime(reading: Reading): string | null {
  const field = reading.fields.get('time')?.[0];
  if (!field) return null;
  return clockTime(field.text) === null ? refuse(reading, field, 'a time such as 15:00') : field.text;
}

/** `HH:MM` of a time of day, or null. */
function clockTime(text: string | null): string | null {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(text?.trim() ?? '');
  const [hours, minutes] = [Number(parts?.[1] ?? NaN), Number(parts?.[2] ?? NaN)];
  return hours <= 23 && minutes <= 59
    ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    : null;
}

/** Null for a bullet that opens with none of the labels. */
function readDecision(note: Note, bullet: Bullet, agenda: Reading): Decision | null {
  const range = { from: bullet.contentFrom, to: bullet.contentTo };
  const plain = plainText(note.text, range);
  const [topic, label] = topicOf(plain) ?? [];
  if (topic === undefined) return null;
  const reading: Reading = { fields: inlineFieldsOf(note, [range]), problems: agenda.problems };
  const { text, due } = withoutTasksDate(plain.slice(label));
  return {
    topic,
    text,
    status: statedOneOf(reading, 'status', statuses)?.value ?? null,
    owner: statedText(reading, 'owner')?.text ?? null,
    due,
    line: bullet.line,
    from: bullet.from,
    to: bullet.to,
  };
}

/** The topic whose label opens the bullet, and where its words begin: behind a colon, or a dash between blanks. */
function topicOf(plain: string): [DecisionTopic, number] | null {
  const lower = plain.toLowerCase();
  for (const [topic, label] of Object.entries(decisionLabels) as [DecisionTopic, string][]) {
    const end = lower.startsWith(label.toLowerCase())
      ? /^(?::| [-–—] )/.exec(plain.slice(label.length))
      : null;
    if (end) return [topic, label.length + end[0].length];
  }
  return null;
}

function saysStatus(note: Note, { contentFrom: from, contentTo: to }: Bullet): boolean {
  const said = inlineFieldsOf(note, [{ from, to }]).get('status')?.[0]?.text.trim().toLowerCase();
  return statuses.some((status) => status === said);
}

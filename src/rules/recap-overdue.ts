import { noteMark } from './note-mark';
import { kindOf } from '../notes/kind';
import type { NoteRule } from './rule';

const recap = (...properties: string[]) =>
  ['---', 'review-prep: recap', ...properties, '---', '', ''].join('\n');

export const recapOverdue: NoteRule = {
  id: 'recap-overdue',
  reads: 'note',
  why: 'What is not written down the next day is remembered differently by the two who were there.',
  examples: [
    { text: recap('status: draft', 'due: 2026-06-12'), flags: '2026-06-12' },
    { text: recap('status: draft', 'due: 2026-06-14T15:00:00+02:00'), flags: '2026-06-14T15:00:00+02:00' },
    { text: recap('status: sent', 'sent: 2026-06-09', 'confirm-by: 2026-06-11'), flags: '2026-06-11' },
    { text: recap('due: 2026-06-12'), flags: '2026-06-12' },
    { text: recap('status: draft', 'due: 2026-06-15T15:00:00+02:00'), flags: null },
    { text: recap('status: sent', 'due: 2026-06-12', 'confirm-by: 2026-06-16'), flags: null },
    { text: recap('status: confirmed', 'due: 2026-06-12', 'confirm-by: 2026-06-11'), flags: null },
    { text: recap('status: draft'), flags: null },
  ],
  check(note, facts) {
    if (kindOf(note, facts.settings.kindProperty) !== 'recap') return [];
    const { properties } = note.frontMatter;
    const status = String(properties.get('status')?.value ?? 'draft').toLowerCase();
    if (status === 'confirmed') return [];
    const property = properties.get(status === 'sent' ? 'confirm-by' : 'due');
    const day = /^\d{4}-\d\d-\d\d/.exec(String(property?.value ?? ''))?.[0];
    if (!property || day === undefined || day >= facts.today) return [];
    const what =
      status === 'sent' ? 'recap still unconfirmed, expected a reminder' : 'recap not sent yet, expected it';
    const { from, to } = property.to > property.from ? property : noteMark(note, facts);
    return [{ from, to, message: `Unexpected ${what} by ${day}` }];
  },
};

import { readRecap } from '../notes/recap-note';
import type { NoteRule } from './rule';
import { typedReading } from './typed-reading';

const recap = (...properties: string[]) =>
  ['---', 'review-prep: recap', ...properties, '---', '', ''].join('\n');

export const recapOverdue: NoteRule = {
  id: 'recap-overdue',
  reads: 'note',
  kinds: ['recap'],
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
    const recapNote = readRecap(note, typedReading(facts));
    if (!recapNote || recapNote.status === 'confirmed') return [];
    const { status } = recapNote;
    const property = status === 'sent' ? recapNote.confirmBy : recapNote.due;
    const day = /^\d{4}-\d\d-\d\d/.exec(property?.text ?? '')?.[0];
    if (!property || day === undefined || day >= facts.today) return [];
    const what =
      status === 'sent' ? 'recap still unconfirmed, expected a reminder' : 'recap not sent yet, expected it';
    const { from, to } = property;
    return [{ from, to, message: `Unexpected ${what} by ${day}` }];
  },
};

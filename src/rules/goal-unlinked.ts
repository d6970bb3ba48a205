import { kindOf } from '../notes/kind';
import { isOpen } from './open';
import { noteMark } from './note-mark';
import type { NoteRule } from './rule';
import { noteFields } from './stated-fields';

const goal = (properties: string[], body = 'Own one launch abroad.') =>
  ['---', 'review-prep: goal', ...properties, '---', body, ''].join('\n');

export const goalUnlinked: NoteRule = {
  id: 'goal-unlinked',
  reads: 'note',
  why: 'A stretch goal stretches somebody towards something: without an OKR it is a hobby, without a skill a task.',
  examples: [
    { text: goal(['about: stretch', 'skill: pricing']), flags: 'goal' },
    { text: goal(['about: stretch', 'okr: Raise activation to 40%']), flags: 'goal' },
    { text: goal(['about: stretch']), flags: 'goal' },
    { text: goal(['okr:', 'skill: pricing']), flags: 'goal' },
    { text: goal(['about: stretch', 'okr: Raise activation to 40%', 'skill: pricing']), flags: null },
    { text: goal(['about: stretch', 'skill: pricing'], 'okr:: [[OKRs 2026#Activation]]'), flags: null },
    { text: goal(['about: career']), flags: null },
    { text: goal(['about: stretch', 'status: dropped']), flags: null },
  ],
  check(note, facts) {
    if (kindOf(note, facts.settings.kindProperty) !== 'goal' || !isOpen(note)) return [];
    const fields = noteFields(note);
    if ((fields.get('about') ?? '').toLowerCase() === 'career') return [];
    const missing = [
      { name: 'okr', what: 'the OKR it serves' },
      { name: 'skill', what: 'the skill it builds' },
    ].filter(({ name }) => !fields.get(name));
    if (missing.length === 0) return [];
    return [
      {
        ...noteMark(note, facts),
        message: `Unexpected goal without ${missing.map(({ name }) => name).join(' and ')}, expected ${missing.map(({ what }) => what).join(' and ')}`,
      },
    ];
  },
};

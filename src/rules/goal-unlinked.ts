import { readGoal } from '../notes/goal';
import { noteMark } from './note-mark';
import type { NoteRule } from './rule';
import { typedReading } from './typed-reading';

const goal = (properties: string[], body = 'Own one launch abroad.') =>
  ['---', 'review-prep: goal', ...properties, '---', body, ''].join('\n');

export const goalUnlinked: NoteRule = {
  id: 'goal-unlinked',
  reads: 'note',
  kinds: ['goal'],
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
    const found = readGoal(note, typedReading(facts));
    if (found?.status !== 'open' || found.about?.value === 'career') return [];
    const missing = [
      ...(found.okr ? [] : [{ name: 'okr', what: 'the OKR it serves' }]),
      ...(found.skill ? [] : [{ name: 'skill', what: 'the skill it builds' }]),
    ];
    if (missing.length === 0) return [];
    return [
      {
        ...noteMark(note, facts),
        message: `Unexpected goal without ${missing.map(({ name }) => name).join(' and ')}, expected ${missing.map(({ what }) => what).join(' and ')}`,
      },
    ];
  },
};

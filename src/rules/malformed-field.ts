import { kindProblem } from '../notes/kind';
import type { Problem } from '../notes/note';
import type { Match, NoteRule } from './rule';
import { typedProblems } from './typed-reading';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Cut refunds 8%.', ''].join('\n');

export const malformedField: NoteRule = {
  id: 'malformed-field',
  reads: 'note',
  why: 'A field that cannot be read is left out of the sheet, and with it perhaps the reason to be on it.',
  examples: [
    { text: entry('date: 2026-02-31'), flags: '2026-02-31' },
    { text: entry('outcome: wonderful'), flags: 'wonderful' },
    { text: '- Cut refunds 8% #impact [design:: guess]\n', flags: 'guess' },
    { text: '---\nreview-prep: impct\n---\nCut refunds 8%.\n', flags: 'impct' },
    { text: '---\nreview-prep: goal\nabout: hobby\n---\nOwn a launch.\n', flags: 'hobby' },
    { text: entry('date: 2026-02-28'), flags: null },
    { text: entry('outcome: won', 'mood: wonderful'), flags: null },
    { text: '- Cut refunds 8% #impact [design:: before-after]\n', flags: null },
    { text: '- Cut refunds 8% [design:: guess]\n', flags: null },
  ],
  check(note, facts, reading) {
    const kind = kindProblem(note, facts.settings.kindProperty);
    const found = [
      ...(kind ? [kind] : []),
      ...reading.entries().flatMap(({ problems }) => problems),
      ...typedProblems(note, facts),
    ];
    return matchesOf(found, 'malformed-field');
  },
};

/** The problems of one rule, each place once: two readers may stumble over one field. */
export function matchesOf(problems: readonly Problem[], rule: Problem['rule']): Match[] {
  if (problems.length === 0) return [];
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const { from, to, message } = problem;
    const key = `${from}-${to}`;
    if (problem.rule !== rule || seen.has(key)) return [];
    seen.add(key);
    return [{ from, to, message }];
  });
}

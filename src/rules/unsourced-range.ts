import { daysBetween } from '../days/day';
import { readMarket } from '../notes/market';
import type { Note } from '../notes/note';
import { matchesOf } from './malformed-field';
import { noteMark } from './note-mark';
import type { Facts, Match, NoteRule } from './rule';
import { typedReading } from './typed-reading';

/** Pay bands are redrawn every year. Days. */
const oldAfter = 365;

const market = (...properties: string[]) =>
  ['---', 'review-prep: market', 'level: Senior PM', 'base-median: 182000', ...properties, '---', ''].join(
    '\n',
  );

export const unsourcedRange: NoteRule = {
  id: 'unsourced-range',
  reads: 'note',
  kinds: ['market'],
  why: 'A pay range opens a negotiation only if you can say where and when you read it.',
  examples: [
    { text: market('date: 2026-05-01'), flags: 'market' },
    { text: market('source:', 'date: 2026-05-01'), flags: 'market' },
    { text: market('source: Salary survey'), flags: 'market' },
    { text: market('source: Salary survey', 'date: 2025-03-01'), flags: '2025-03-01' },
    { text: market('source: Salary survey', 'date: 2026-05-01'), flags: null },
    { text: market('source: "[[Salary survey]]"', 'date: 2025-07-01'), flags: null },
    { text: '---\nreview-prep: pay\nbase: 182000\n---\n', flags: null },
    { text: 'Senior PMs earn 182000 here.\n', flags: null },
  ],
  check(note, facts) {
    const range = readMarket(note, typedReading(facts));
    if (!range) return [];
    const unsourced = matchesOf(range.problems, 'unsourced-range');
    return unsourced.length > 0 ? unsourced : outdated(note, range.day, facts);
  },
};

function outdated(note: Note, day: string | null, facts: Facts): Match[] {
  if (day === null)
    return [
      {
        ...noteMark(note, facts),
        message: 'Unexpected pay range without a date, expected the day you read it',
      },
    ];
  const age = daysBetween(day, facts.today);
  if (age <= oldAfter) return [];
  const { from, to } = note.frontMatter.properties.get('date') ?? noteMark(note, facts);
  return [
    {
      from,
      to,
      message: `Unexpected pay range of ${age} days ago, expected one of the last ${oldAfter} days`,
    },
  ];
}

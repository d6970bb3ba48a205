import type { Range } from '../claims/text';
import { propertiesOf } from '../notes/fields';
import { kindOf } from '../notes/kind';
import type { Note } from '../notes/note';
import { statedPrinciples } from '../notes/principles';
import { nearestPrinciple } from '../settings/match-principles';
import type { Facts, Match, NoteReading, NoteRule } from './rule';
import { shown } from './shown';

const entry = (principles: string) =>
  `---\nreview-prep: impact\nprinciples: ${principles}\n---\nCut refunds 8%.\n`;

export const unknownPrinciple: NoteRule = {
  id: 'unknown-principle',
  reads: 'note',
  why: 'A name that is not in the set counts for no principle, in the coverage table and in the reader\u2019s mind.',
  examples: [
    { text: entry('Dive Deeper'), flags: 'Dive Deeper', fixed: entry('Dive Deep') },
    { text: entry('Customer Obsesion'), flags: 'Customer Obsesion', fixed: entry('Customer Obsession') },
    { text: entry('Dive Deep, Synergy'), flags: 'Synergy' },
    {
      text: '- Cut refunds 8% #impact [principles:: Owership]\n',
      flags: 'Owership',
      fixed: '- Cut refunds 8% #impact [principles:: Ownership]\n',
    },
    { text: '---\nreview-prep: story\nprinciples: Frugal\n---\n', flags: 'Frugal' },
    { text: entry('Dive Deep'), flags: null },
    { text: entry('Are Right, A Lot, Dive Deep'), flags: null },
    { text: entry('"Have Backbone; Disagree and Commit"'), flags: null },
    { text: entry('dive deep'), flags: null },
    { text: entry('Synergy'), flags: null, facts: { principles: [] } },
  ],
  check(note, facts, reading) {
    if (facts.principles.length === 0) return [];
    return unknownIn(note, facts, reading).map((name) => matchOf(note, name, facts.principles));
  },
};

function unknownIn(note: Note, facts: Facts, reading: NoteReading): Range[] {
  const kind = kindOf(note, facts.settings.kindProperty);
  if (kind === 'story' || kind === 'goal')
    return statedPrinciples({ fields: propertiesOf(note), problems: [] }, note, facts.principles).unknown;
  return reading.entries().flatMap(({ principles }) => principles.unknown);
}

function matchOf({ text }: Note, { from, to }: Range, principles: readonly string[]): Match {
  const name = text.slice(from, to);
  const nearest = nearestPrinciple(name, principles);
  const expected = nearest === null ? 'one of the chosen set' : `"${nearest}"`;
  const message = `Unexpected principle "${shown(name, 32)}", expected ${expected}`;
  if (nearest === null) return { from, to, message };
  const adds = `Replaces "${shown(name, 32)}" by "${nearest}"`;
  return {
    from,
    to,
    message,
    fixes: [{ title: `Write "${nearest}"`, safe: false, edits: [{ from, to, insert: nearest }], adds }],
  };
}

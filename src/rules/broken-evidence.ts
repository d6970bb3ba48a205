import { propertiesOf } from '../notes/fields';
import { kindOf } from '../notes/kind';
import { linksIn } from '../notes/links';
import type { Link } from '../notes/links';
import type { Note } from '../notes/note';
import type { Facts, NoteReading, NoteRule, VaultFacts } from './rule';
import { shown } from './shown';

const entry = (evidence: string) =>
  `---\nreview-prep: impact\nevidence: "${evidence}"\n---\nCut refunds 8%.\n`;

/** A vault that holds one note, `Refunds`, with the heading `Q2` and the block `^a1`. */
const vault: VaultFacts = {
  resolves: (target) => ['Refunds', 'Refunds#Q2', 'Refunds#^a1'].includes(target),
  sameMetric: () => [],
  changedOn: () => null,
};

export const brokenEvidence: NoteRule = {
  id: 'broken-evidence',
  reads: 'note',
  needsVault: true,
  why: 'A source that cannot be opened in the meeting is worse than none.',
  examples: [
    { text: entry('[[Refund]]'), flags: '[[Refund]]', facts: { vault } },
    { text: entry('[[Refunds#Q3]]'), flags: '[[Refunds#Q3]]', facts: { vault } },
    {
      text: '- Cut refunds 8% #impact [evidence:: [[Refunds#^b2|data]]]\n',
      flags: '[[Refunds#^b2|data]]',
      facts: { vault },
    },
    { text: '- Cut refunds 8%, see [[Refund data]] #impact\n', flags: '[[Refund data]]', facts: { vault } },
    { text: entry('[[Refunds]]'), flags: null, facts: { vault } },
    { text: entry('[[Refunds#Q2|data]]'), flags: null, facts: { vault } },
    { text: entry('[[Refunds#^a1]]'), flags: null, facts: { vault } },
    { text: entry('https://example.com/refunds'), flags: null, facts: { vault } },
    { text: entry('[[Refund]]'), flags: null },
    { text: '- Cut refunds 8%, see [[Refund data]]\n', flags: null, facts: { vault } },
  ],
  check(note, facts, reading) {
    const known = facts.vault;
    if (!known) return [];
    return linksOf(note, facts, reading)
      .filter(({ kind }) => kind !== 'address')
      .filter((link) => !known.resolves(placeOf(link), note.path))
      .map((link) => ({
        from: link.from,
        to: link.to,
        message: `Unexpected link to "${shown(placeOf(link), 40)}", which does not exist, expected a note, heading or block that does`,
      }));
  },
};

/** What proves an entry, and the feedback that speaks for a story. */
function linksOf(note: Note, { settings }: Facts, reading: NoteReading): Link[] {
  if (kindOf(note, settings.kindProperty) === 'story')
    return (propertiesOf(note).get('feedback') ?? []).flatMap((field) => linksIn(note.text, field));
  return reading.entries().flatMap(({ evidence }) => evidence.flatMap(({ link }) => (link ? [link] : [])));
}

const placeOf = ({ target, heading, block }: Link): string =>
  block !== null ? `${target}#^${block}` : heading !== null ? `${target}#${heading}` : target;

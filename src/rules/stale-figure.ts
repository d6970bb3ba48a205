import { daysBetween } from '../days/day';
import type { ImpactEntry } from '../notes/impact-entry';
import type { Facts, Match, EntryRule, VaultFacts } from './rule';
import { shown } from './shown';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Cut refunds 8%.', ''].join('\n');

const changedOn = (day: string): VaultFacts => ({
  resolves: () => true,
  sameMetric: () => [],
  changedOn: () => day,
});

export const staleFigure: EntryRule = {
  id: 'stale-figure',
  reads: 'entry',
  why: 'A figure from last year, or one whose source has moved since, is corrected in the room if not before.',
  examples: [
    { text: entry('as-of: 2025-11-30'), flags: '2025-11-30' },
    { text: '- Cut refunds 8% #impact [as-of:: 2025-06-01]\n', flags: '2025-06-01' },
    {
      text: entry('as-of: 2026-03-01', 'evidence: "[[Refunds]]"'),
      flags: '[[Refunds]]',
      facts: { vault: changedOn('2026-05-20') },
    },
    {
      text: entry('evidence: "[[Refunds]] - weekly, 2026-03-01"'),
      flags: '[[Refunds]] - weekly, 2026-03-01',
      facts: { vault: changedOn('2026-05-20') },
    },
    { text: entry('as-of: 2026-03-01'), flags: null },
    { text: entry('date: 2025-06-01'), flags: null },
    {
      text: entry('as-of: 2026-03-01', 'evidence: "[[Refunds]]"'),
      flags: null,
      facts: { vault: changedOn('2026-03-01') },
    },
    { text: entry('evidence: "[[Refunds]]"'), flags: null, facts: { vault: changedOn('2026-05-20') } },
  ],
  check: (found, note, facts) => [...tooOld(found, facts), ...overtaken(found, note.path, facts)],
};

function tooOld({ asOf }: ImpactEntry, { today, settings }: Facts): Match[] {
  if (!asOf) return [];
  const age = daysBetween(asOf.value, today);
  if (age <= settings.staleAfterDays) return [];
  const { from, to } = asOf;
  return [
    {
      from,
      to,
      message: `Unexpected figure of ${age} days ago, expected one of the last ${settings.staleAfterDays} days`,
    },
  ];
}

/** Sources that changed after the figure was taken from them. */
function overtaken({ asOf, evidence }: ImpactEntry, path: string, { vault }: Facts): Match[] {
  if (!vault) return [];
  return evidence.flatMap(({ from, to, link, checked }) => {
    const taken = checked ?? asOf?.value ?? null;
    if (taken === null || !link || link.kind === 'address') return [];
    const changed = vault.changedOn(link.target, path);
    if (changed === null || changed <= taken) return [];
    const message = `Unexpected figure of ${taken}: "${shown(link.target, 32)}" changed on ${changed}, expected it to be checked again`;
    return [{ from, to, message }];
  });
}

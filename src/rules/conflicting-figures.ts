import type { Figure } from '../claims/claim';
import type { ImpactEntry } from '../notes/impact-entry';
import { amountIn } from '../notes/stated';
import { halfStep, signedValue } from './amount';
import { entryMark } from './entry-mark';
import type { Match, MetricStatement, EntryRule, VaultFacts } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', 'initiative: Returns', 'metric: refund rate', ...properties, '---', ''].join(
    '\n',
  );

/** A vault in which another note states the same metric of the same initiative. */
const vaultThatSays = (baseline: string | null, result: string | null): VaultFacts => ({
  resolves: () => true,
  sameMetric: () => [{ path: 'Daily/2026-03-02.md', line: 7, baseline, result }],
  changedOn: () => null,
});

export const conflictingFigures: EntryRule = {
  id: 'conflicting-figures',
  reads: 'entry',
  needsVault: true,
  why: 'Two notes of yours that tell one metric differently make the reader doubt both.',
  examples: [
    { text: entry('result: 4%'), flags: '4%', facts: { vault: vaultThatSays(null, '5%') } },
    { text: entry('baseline: 9%', 'result: 4%'), flags: '9%', facts: { vault: vaultThatSays('12%', '4%') } },
    { text: entry('result: 4.2%'), flags: '4.2%', facts: { vault: vaultThatSays('9%', '4.9%') } },
    {
      text: '- Cut refunds from 9% to 4% #impact [initiative:: Returns]\n',
      flags: '4%',
      facts: { vault: vaultThatSays('9%', '5%') },
    },
    { text: entry('result: 4%'), flags: null, facts: { vault: vaultThatSays('9%', '4.2%') } },
    { text: entry('result: 4%'), flags: null, facts: { vault: vaultThatSays('9%', null) } },
    { text: entry('result: 4%'), flags: null, facts: { vault: vaultThatSays(null, '4.0 %') } },
    { text: entry('result: 4%'), flags: null },
  ],
  check(found, note, facts) {
    for (const other of facts.vault?.sameMetric(note.path, found.line) ?? []) {
      const conflict = conflictOf(found, other);
      if (conflict)
        return [conflict.from < conflict.to ? conflict : { ...conflict, ...entryMark(found, note, facts) }];
    }
    return [];
  },
};

function conflictOf({ baseline, result }: ImpactEntry, other: MetricStatement): Match | null {
  for (const [own, theirs] of [
    [baseline, other.baseline],
    [result, other.result],
  ] as const) {
    if (!own?.value || theirs === null || theirs === undefined) continue;
    const amount = amountIn(theirs);
    if (!amount || isSame(own.value, amount)) continue;
    const { from, to, text } = own;
    return {
      from,
      to,
      message: `Unexpected ${text}: ${other.path}, line ${other.line} says ${theirs}, expected one value`,
    };
  }
  return null;
}

/** By the digits of the coarser statement: 4% and 4.2% agree, 4% and 5% do not. */
function isSame(a: Figure, b: Figure): boolean {
  const first = signedValue(a);
  const second = signedValue(b);
  if (first === null || second === null || a.kind !== b.kind || a.unit !== b.unit) return a.text === b.text;
  return Math.abs(first - second) <= Math.max(halfStep(a), halfStep(b)) + 1e-9;
}

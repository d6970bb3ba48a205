import { rules } from '../rules/index';
import type { Facts } from '../rules/rule';
import type { Finding } from './finding';
import type { RulesInForce } from './rules-in-force';
import type { Suppression, Suppressions } from './suppressions';

const id = 'unused-suppression';

/** The findings that the note does not suppress, and one for each suppression that suppressed nothing. */
export function withoutSuppressed(
  findings: readonly Finding[],
  { rules: switchedOff, comments }: Suppressions,
  facts: Facts,
  inForce: RulesInForce,
): Finding[] {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    if (switchedOff.has(finding.rule)) return false;
    const hits = comments.filter((suppression) => suppresses(suppression, finding));
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  const said = { rules: switchedOff, comments };
  return [...kept, ...unusedSuppressions(said, (suppression) => used.has(suppression), facts, inForce)];
}

/** A finding for each suppression that suppresses nothing; `isUsed` is asked of those that could. */
export function unusedSuppressions(
  { rules: switchedOff, comments }: Pick<Suppressions, 'rules'> & { comments: readonly Suppression[] },
  isUsed: (suppression: Suppression) => boolean,
  facts: Facts,
  inForce: RulesInForce,
): Finding[] {
  const severity = inForce.unusedSuppression;
  if (severity === null || switchedOff.has(id) || comments.length === 0) return [];
  const silent = silentRules(facts, inForce);
  return comments
    .filter((suppression) => !silent.has(suppression.rule ?? '') && !isUsed(suppression))
    .map((suppression) => unusedFinding(suppression, severity, inForce))
    .filter((finding) => !comments.some((other) => suppresses(other, finding) && other.rule === id));
}

/** Whether a comment keeps the finding quiet. */
export function suppresses({ rule, reach }: Suppression, finding: Finding): boolean {
  if (rule !== null && rule !== finding.rule) return false;
  return finding.from <= reach.to && finding.to >= reach.from;
}

/** Rules that could not have found anything here, so that suppressing them may well be right elsewhere. */
function silentRules(facts: Facts, { claim, note, phrases, known }: RulesInForce): Set<string> {
  const running = new Set([...claim, ...note, ...phrases].map(({ rule }) => rule.id));
  const silent = new Set([...known].filter((rule) => !running.has(rule)));
  if (facts.vault === null) for (const rule of rules) if (rule.needsVault) silent.add(rule.id);
  return silent;
}

function unusedFinding(
  { rule, at }: Suppression,
  severity: Finding['severity'],
  { known }: RulesInForce,
): Finding {
  const message =
    rule === null
      ? 'Unexpected suppression: no rule finds anything here, expected it to be removed'
      : known.has(rule)
        ? `Unexpected suppression of ${rule}, which finds nothing here, expected it to be removed`
        : `Unexpected rule name "${rule}", expected one that exists`;
  return { rule: id, severity, from: at.from, to: at.to, message, fixes: [] };
}

import { readAsAsk } from '../rules/ask-note';
import { statesOutcome } from '../rules/outcome';
import { proseOf } from '../rules/prose';
import type { ClaimPlace, Facts, Surroundings } from '../rules/rule';
import { findingOf } from './finding';
import type { Finding } from './finding';
import type { RulesInForce } from './rules-in-force';

/** A bullet longer than this is a document of its own, and no claim that anybody would reorder. */
const longestClaim = 4000;

/**
 * What the claim rules and the user's phrases find in one bullet. `text` is the bullet's own text and `at`
 * its offset in the note; needs nothing else of the note, so an editor can ask on every keystroke.
 * Suppressions are not applied here.
 */
export function lintBullet(
  surroundings: Surroundings,
  text: string,
  at: number,
  facts: Facts,
  inForce: RulesInForce,
): Finding[] {
  if (text.length > longestClaim) return [];
  const claim = surroundings.isAsk ? readAsAsk(text, inForce.words) : inForce.readClaim(text, inForce.words);
  const isClaim = claim.class !== 'other';
  if (!isClaim && inForce.phrases.length === 0) return [];
  const { kind, isImpact, details, isAsk, fields } = surroundings;
  const isDetail = surroundings.isDetail || (claim.class === 'activity' && statesResult(details, inForce));
  const prose = proseOf(text);
  const place: ClaimPlace = { kind, isImpact, isDetail, details, isAsk, fields, claim, text, prose };
  const found: Finding[] = [];
  if (isClaim)
    for (const { rule, severity } of inForce.claim)
      for (const match of rule.check(place, facts)) found.push(findingOf(rule.id, severity, match, at));
  for (const { phrase, from, to } of inForce.phrases.length > 0 ? inForce.findPhrases(place.prose) : []) {
    const hit = inForce.phrases[phrase];
    if (hit) found.push(findingOf(hit.rule.id, hit.severity, { from, to, message: hit.rule.message }, at));
  }
  return found;
}

/** Whether a sub-bullet tells what came of the work above it. */
const statesResult = (details: readonly string[], { readClaim, words }: RulesInForce): boolean =>
  details.some((detail) => {
    const claim = readClaim(detail, words);
    return statesOutcome(claim) && !claim.vague;
  });

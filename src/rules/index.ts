import { ambiguousPercent } from './ambiguous-percent';
import { effortAsOutcome } from './effort-as-outcome';
import { hedgedClaim } from './hedged-claim';
import { hiddenOwner } from './hidden-owner';
import { inflatedVerb } from './inflated-verb';
import { missingBaseline } from './missing-baseline';
import { noOutcome } from './no-outcome';
import { openEndedAsk } from './open-ended-ask';
import { outcomeFirst } from './outcome-first';
import { payBeforeRating } from './pay-before-rating';
import type { Rule } from './rule';
import { summedLifts } from './summed-lifts';
import { unquantifiedOutcome } from './unquantified-outcome';
import { vagueAsk } from './vague-ask';
import { vagueClaim } from './vague-claim';
import { weakVerb } from './weak-verb';

/** Every built-in rule, in the order of the docs. A new rule is its file and a line here. */
export const rules: readonly Rule[] = [
  outcomeFirst,
  noOutcome,
  effortAsOutcome,
  unquantifiedOutcome,
  vagueClaim,
  missingBaseline,
  ambiguousPercent,
  summedLifts,
  weakVerb,
  hedgedClaim,
  inflatedVerb,
  hiddenOwner,
  vagueAsk,
  openEndedAsk,
  payBeforeRating,
];

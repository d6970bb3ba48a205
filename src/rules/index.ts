import { agendaOverbooked } from './agenda-overbooked';
import { ambiguousPercent } from './ambiguous-percent';
import { brokenEvidence } from './broken-evidence';
import { conflictingFigures } from './conflicting-figures';
import { effortAsOutcome } from './effort-as-outcome';
import { figuresDisagree } from './figures-disagree';
import { goalStatementIncomplete } from './goal-statement-incomplete';
import { goalUnlinked } from './goal-unlinked';
import { hedgedClaim } from './hedged-claim';
import { hiddenOwner } from './hidden-owner';
import { inflatedVerb } from './inflated-verb';
import { intervalDisagrees } from './interval-disagrees';
import { intervalIncludesZero } from './interval-includes-zero';
import { malformedField } from './malformed-field';
import { malformedNote } from './malformed-note';
import { missingBaseline } from './missing-baseline';
import { missingEvidence } from './missing-evidence';
import { missingInterval } from './missing-interval';
import { missingPrinciple } from './missing-principle';
import { missingValue } from './missing-value';
import { noOutcome } from './no-outcome';
import { openEndedAsk } from './open-ended-ask';
import { outOfCycle } from './out-of-cycle';
import { outcomeFirst } from './outcome-first';
import { payBeforeRating } from './pay-before-rating';
import { privateInShared } from './private-in-shared';
import { ratingNotOneSentence } from './rating-not-one-sentence';
import { recapIncomplete } from './recap-incomplete';
import { recapOverdue } from './recap-overdue';
import type { Rule } from './rule';
import { staleFigure } from './stale-figure';
import { storyIncomplete } from './story-incomplete';
import { storyTooLong } from './story-too-long';
import { summedLifts } from './summed-lifts';
import { tooManyResults } from './too-many-results';
import { unknownPrinciple } from './unknown-principle';
import { unquantifiedOutcome } from './unquantified-outcome';
import { unsourcedRange } from './unsourced-range';
import { unusedSuppression } from './unused-suppression';
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
  figuresDisagree,
  summedLifts,
  weakVerb,
  hedgedClaim,
  inflatedVerb,
  hiddenOwner,
  vagueAsk,
  openEndedAsk,
  missingPrinciple,
  unknownPrinciple,
  missingEvidence,
  brokenEvidence,
  missingValue,
  missingInterval,
  intervalIncludesZero,
  intervalDisagrees,
  conflictingFigures,
  staleFigure,
  outOfCycle,
  payBeforeRating,
  ratingNotOneSentence,
  agendaOverbooked,
  tooManyResults,
  storyIncomplete,
  storyTooLong,
  malformedNote,
  malformedField,
  unsourcedRange,
  goalUnlinked,
  goalStatementIncomplete,
  recapIncomplete,
  recapOverdue,
  privateInShared,
  unusedSuppression,
];

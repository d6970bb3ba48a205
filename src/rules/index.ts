import { agendaOverbooked } from './agenda-overbooked';
import { ambiguousPercent } from './ambiguous-percent';
import { effortAsOutcome } from './effort-as-outcome';
import { goalStatementIncomplete } from './goal-statement-incomplete';
import { goalUnlinked } from './goal-unlinked';
import { hedgedClaim } from './hedged-claim';
import { hiddenOwner } from './hidden-owner';
import { inflatedVerb } from './inflated-verb';
import { malformedNote } from './malformed-note';
import { missingBaseline } from './missing-baseline';
import { noOutcome } from './no-outcome';
import { openEndedAsk } from './open-ended-ask';
import { outcomeFirst } from './outcome-first';
import { payBeforeRating } from './pay-before-rating';
import { privateInShared } from './private-in-shared';
import { ratingNotOneSentence } from './rating-not-one-sentence';
import { recapIncomplete } from './recap-incomplete';
import { recapOverdue } from './recap-overdue';
import type { Rule } from './rule';
import { storyIncomplete } from './story-incomplete';
import { storyTooLong } from './story-too-long';
import { summedLifts } from './summed-lifts';
import { tooManyResults } from './too-many-results';
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
  ratingNotOneSentence,
  agendaOverbooked,
  tooManyResults,
  storyIncomplete,
  storyTooLong,
  malformedNote,
  goalUnlinked,
  goalStatementIncomplete,
  recapIncomplete,
  recapOverdue,
  privateInShared,
];

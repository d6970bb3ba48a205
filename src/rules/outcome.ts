import type { Claim } from '../claims/claim';

/** Whether the claim states a result, early or late. */
export const statesOutcome = (claim: Claim): boolean =>
  claim.class === 'outcome-first' || claim.class === 'outcome-late';

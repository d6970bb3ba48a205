import { statesOutcome } from './outcome';
import type { ClaimRule } from './rule';

export const unquantifiedOutcome: ClaimRule = {
  id: 'unquantified-outcome',
  reads: 'claim',
  why: 'A result without a figure cannot be compared with anybody else\u2019s, so it is remembered as small.',
  examples: [
    { text: 'Reduced checkout abandonment by shortening the form', flags: 'Reduced checkout abandonment' },
    { text: 'Cut refund time by automating approvals', flags: 'Cut refund time' },
    { text: 'Increased trial sign-ups by rewriting the landing page', flags: 'Increased trial sign-ups' },
    { text: 'Reduced duplicate tickets by merging the two forms', flags: 'Reduced duplicate tickets' },
    { text: 'Reduced checkout abandonment by 12% by shortening the form', flags: null },
    { text: 'Halved refund time by automating approvals', flags: null },
    { text: 'Ran the weekly pricing sync', flags: null },
    { text: 'Improved the overall user experience', flags: null },
  ],
  check({ claim }) {
    if (!statesOutcome(claim) || claim.quantified || claim.vague) return [];
    const { from, to } = claim.outcome ?? claim;
    return [
      { from, to, message: 'Unexpected result without a figure, expected by how much, or from what to what' },
    ];
  },
};

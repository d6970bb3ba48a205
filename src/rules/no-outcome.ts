import type { ClaimRule } from './rule';
import { shown } from './shown';

export const noOutcome: ClaimRule = {
  id: 'no-outcome',
  reads: 'claim',
  why: 'Work that changed nothing anybody can name does not count in a review. Say what was different afterwards.',
  examples: [
    { text: 'Ran the weekly pricing sync', flags: 'Ran the weekly pricing sync' },
    { text: 'Launched the seller app in 14 countries', flags: 'Launched the seller app in 14 countries' },
    { text: 'Interviewed 22 churned customers', flags: 'Interviewed 22 churned customers' },
    {
      text: 'Rewrote the returns policy to make it easier to follow',
      flags: 'Rewrote the returns policy to make it easier to follow',
    },
    { text: 'Cut refund time from 9 days to 2', flags: null },
    { text: 'Migrated billing with no downtime', flags: null },
    { text: 'Launched the seller app, now used by 2,100 shops', flags: null },
    { text: 'I would like to own the pricing roadmap', flags: null },
    { text: 'SQL, Python, Figma', flags: null },
  ],
  check({ claim, text, isDetail }) {
    if (claim.class !== 'activity' || claim.doubted || isDetail) return [];
    const act = claim.leadVerb
      ? `"${shown(claim.leadVerb.text)}"`
      : `"${shown(text.slice(claim.from, claim.to), 24)}"`;
    return [
      {
        from: claim.from,
        to: claim.to,
        message: `Unexpected ${act} without a result, expected what changed because of it, with a figure`,
      },
    ];
  },
};

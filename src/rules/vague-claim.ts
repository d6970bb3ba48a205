import { sliceOf } from '../claims/text';
import { statesOutcome } from './outcome';
import type { ClaimRule } from './rule';
import { shown } from './shown';

export const vagueClaim: ClaimRule = {
  id: 'vague-claim',
  reads: 'claim',
  why: 'Everybody improves quality and drives efficiency. Only a metric, an amount or an event sets your result apart.',
  examples: [
    { text: 'Improved team productivity', flags: 'Improved team productivity' },
    { text: 'Enhanced the quality of our processes', flags: 'Enhanced the quality of our processes' },
    { text: 'Increased operational efficiency', flags: 'Increased operational efficiency' },
    { text: 'Improved collaboration across teams', flags: 'Improved collaboration across teams' },
    { text: 'Improved team productivity by 12%', flags: null },
    { text: 'Reduced page load time', flags: null },
    { text: 'Ran the weekly pricing sync', flags: null },
    { text: 'I would like more responsibility', flags: null },
  ],
  check({ claim, text }) {
    if (!statesOutcome(claim) || !claim.vague) return [];
    const range = claim.outcome ?? claim;
    const said = shown(sliceOf(text, range));
    return [
      {
        from: range.from,
        to: range.to,
        message: `Unexpected general words "${said}", expected the metric that moved and by how much`,
      },
    ];
  },
};

import type { ClaimRule } from './rule';
import { wordPattern } from './word-pattern';
import { hedges } from './words/hedges';

export const hedgePattern = wordPattern(hedges);

export const hedgedClaim: ClaimRule = {
  id: 'hedged-claim',
  reads: 'claim',
  why: 'If you are not sure, your reader will not be either. State the figure and where it comes from, rounded if need be.',
  examples: [
    { text: 'I think checkout conversion rose 4 points', flags: 'I think' },
    { text: 'Cut refunds roughly in half', flags: 'roughly' },
    { text: 'Probably saved two hours a week for each agent', flags: 'Probably' },
    { text: 'Reduced churn somewhat by calling late payers', flags: 'somewhat' },
    { text: 'Cut refunds by about 8%', flags: null },
    { text: 'Cut refunds by ~8% (95% CI 6% to 10%)', flags: null },
    {
      text: 'Raised the share of buyers who say "I think I understand the fees" from 40% to 61%',
      flags: null,
    },
    { text: 'Replaced the kind of form that people abandon, cutting drop-off 12%', flags: null },
  ],
  check({ prose, claim, text }) {
    if (claim.class === 'ask') return [];
    const found = [...prose.matchAll(hedgePattern)];
    return found.map(({ 0: word, index }) => ({
      from: index,
      to: index + word.length,
      message: `Unexpected hedge "${text.slice(index, index + word.length)}", expected the claim as far as you can stand by it`,
    }));
  },
};

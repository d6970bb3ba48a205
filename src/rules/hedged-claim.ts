import type { Range } from '../claims/text';
import { computedChange } from './computed-change';
import type { ClaimPlace, ClaimRule, Fix } from './rule';
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
    {
      text: 'Cut load time by roughly a third, from 480 ms to 300 ms',
      flags: 'roughly',
      fixed: 'Cut load time by 37.5%, from 480 ms to 300 ms',
    },
    { text: 'Cut refunds by about 8%', flags: null },
    { text: 'Cut refunds by ~8% (95% CI 6% to 10%)', flags: null },
    {
      text: 'Raised the share of buyers who say "I think I understand the fees" from 40% to 61%',
      flags: null,
    },
    { text: 'Replaced the kind of form that people abandon, cutting drop-off 12%', flags: null },
  ],
  check(place) {
    const { prose, claim, text } = place;
    if (claim.class === 'ask' || prose.search(hedgePattern) < 0) return [];
    return [...prose.matchAll(hedgePattern)].map(({ 0: word, index }) => {
      const hedge = { from: index, to: index + word.length };
      return {
        ...hedge,
        message: `Unexpected hedge "${text.slice(hedge.from, hedge.to)}", expected the claim as far as you can stand by it`,
        fixes: reckoned(hedge, place),
      };
    });
  },
};

/** "By roughly a third, from 480 ms to 300 ms": from and to say how much it is. */
function reckoned({ from, to }: Range, { text, prose, claim }: ClaimPlace): Fix[] {
  const change = claim.changes.find(({ by }) => by && by.to > to && prose.slice(to, by.from).trim() === '');
  const computed = change && /\bby\s{1,3}$/i.test(prose.slice(0, from)) ? computedChange(change) : null;
  if (!change?.by || computed === null) return [];
  const insert = computed.slice(1);
  const adds = `Replaces "${text.slice(from, change.by.to)}" by the computed ${insert}`;
  return [{ title: `Write ${insert}`, safe: false, edits: [{ from, to: change.by.to, insert }], adds }];
}

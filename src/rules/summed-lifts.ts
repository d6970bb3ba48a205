import type { ClaimRule } from './rule';

export const summedLifts: ClaimRule = {
  id: 'summed-lifts',
  reads: 'claim',
  why: 'Lifts of separate tests overlap and fade, so their sum is no lift that anybody measured. Give each its own.',
  examples: [
    { text: 'Raised sign-ups with 4 tests for a total lift of 12%', flags: 'total lift of 12%' },
    { text: 'Delivered a combined uplift of 9% across three experiments', flags: 'combined uplift of 9%' },
    { text: 'Raised conversion by 2% + 3% + 1.5% in three tests', flags: '2% + 3% + 1.5%' },
    { text: 'Delivered a cumulative 14% gain over five A/B tests', flags: 'cumulative 14% gain' },
    { text: 'Raised total sign-ups by 12% in one test', flags: null },
    { text: 'Raised sign-ups by 2%, 3% and 1.5% in three tests', flags: null },
    { text: 'Measured a combined lift of 4% with all three changes in one holdout test', flags: null },
    { text: 'Cut total cost by 12% across three regions', flags: null },
  ],
  check({ prose, claim }) {
    if (claim.class === 'ask' || claim.class === 'other' || !/%|pp/i.test(prose)) return [];
    const found =
      (prose.includes('+') ? sum.exec(prose) : null) ??
      (severalTests.test(prose) ? (total.exec(prose) ?? totalAmountFirst.exec(prose)) : null);
    if (!found || /\b(?:holdout|hold-out|one|single) (?:test|group|experiment)/i.test(prose)) return [];
    return [
      {
        from: found.index,
        to: found.index + found[0].length,
        message: `Unexpected sum of lifts "${found[0]}", expected each test with its own lift`,
      },
    ];
  },
};

const sum = /\d[\d.,]{0,6} ?(?:%|pp) ?\+ ?\d[\d.,]{0,6} ?(?:%|pp)(?: ?\+ ?\d[\d.,]{0,6} ?(?:%|pp))?/;
const total =
  /\b(?:total|combined|cumulative|summed|aggregate|overall)\s(?:lift|uplift|gain|increase|improvement)s?\sof\s\d[\d.,]{0,6}\s?(?:%|pp)/i;
const totalAmountFirst =
  /\b(?:total|combined|cumulative|summed|aggregate)\s\d[\d.,]{0,6}\s?(?:%|pp)\s(?:lift|uplift|gain|increase|improvement)/i;
const severalTests =
  /\b(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|several|multiple|all)\s(?:\w{1,20}\s)?(?:a\/b\s)?(?:tests|experiments|launches|variants)\b/i;

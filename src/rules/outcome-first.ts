import { leadWithOutcome } from '../claims/rewrite/lead-with-outcome';
import { sliceOf } from '../claims/text';
import type { ClaimPlace, ClaimRule, Fix } from './rule';
import { shown } from './shown';

export const outcomeFirst: ClaimRule = {
  id: 'outcome-first',
  reads: 'claim',
  why: 'A reviewer skims. What changed has to stand where the eye lands first; how you did it can follow.',
  examples: [
    {
      text: 'Rebuilt the address form, cutting failed deliveries from 9% to 4%',
      flags: 'Rebuilt the address form, cutting failed deliveries from 9% to 4%',
      fixed: 'Cut failed deliveries from 9% to 4% by rebuilding the address form',
    },
    {
      text: 'Ran 9 price tests to lift margin by 1.8 pp',
      flags: 'Ran 9 price tests to lift margin by 1.8 pp',
      fixed: 'Lifted margin by 1.8 pp by running 9 price tests',
    },
    {
      text: 'Moved invoices to e-mail; late payments fell 31%',
      flags: 'Moved invoices to e-mail; late payments fell 31%',
    },
    {
      text: 'Launched the referral page in Spain, which brought 1,900 new accounts in March',
      flags: 'Launched the referral page in Spain, which brought 1,900 new accounts in March',
    },
    { text: 'Cut failed deliveries from 9% to 4% by rebuilding the address form', flags: null },
    { text: 'Late payments fell 31% after invoices moved to e-mail', flags: null },
    { text: 'Rewrote the returns policy to make it easier to follow', flags: null },
    { text: 'Opened a second warehouse in Porto, expected to save 90k EUR next year', flags: null },
  ],
  check(place) {
    const { claim, text, kind } = place;
    // A story ends with its result by design.
    if (claim.class !== 'outcome-late' || claim.doubted || kind === 'story') return [];
    const outcome = claim.outcome ? `"${shown(sliceOf(text, claim.outcome))}"` : 'the result';
    return [
      {
        from: claim.from,
        to: claim.to,
        message: `Unexpected effort before the result, expected ${outcome} to lead`,
        fixes: () => reordering(place),
      },
    ];
  },
};

function reordering({ claim, text }: ClaimPlace): Fix[] {
  const rewrite = leadWithOutcome(text, claim);
  return rewrite
    ? [{ title: 'Lead with the result', safe: rewrite.safe && claim.likely !== true, edits: rewrite.edits }]
    : [];
}

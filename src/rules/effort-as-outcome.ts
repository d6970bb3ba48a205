import type { Claim, Figure } from '../claims/claim';
import type { ClaimRule } from './rule';

/** Stands beside no-outcome, which says that the result is missing: this one says why the figure is none. */
export const effortAsOutcome: ClaimRule = {
  id: 'effort-as-outcome',
  reads: 'claim',
  why: 'Meetings, documents, hours and people are what the work cost. A reader who sees only those reads that as the result.',
  examples: [
    { text: 'Interviewed 22 churned customers', flags: '22' },
    { text: 'Ran 12 planning workshops', flags: '12' },
    { text: 'Wrote 9 product briefs', flags: '9' },
    { text: 'Led a team of 8 engineers', flags: '8' },
    { text: 'Ran 12 planning workshops, which cut scope changes by 40%', flags: null },
    { text: 'Cut refund time from 9 days to 2', flags: null },
    { text: 'Rewrote the Q3 pricing page', flags: null },
    { text: 'Answered 2 of 3 tickets within an hour, up from 1 of 3', flags: null },
  ],
  check({ claim, isDetail }) {
    if (claim.class !== 'activity' || isDetail) return [];
    const amounts = amountsIn(claim);
    const [first] = amounts;
    if (!first || amounts.some(({ role }) => role !== 'effort')) return [];
    return [
      {
        from: first.from,
        to: first.to,
        message: `Unexpected count of effort "${first.text}" as the only figure, expected how much the result changed`,
      },
    ];
  },
};

const amountsIn = ({ figures }: Claim): Figure[] =>
  figures.filter(({ role }) => role !== 'identifier' && role !== 'date');

import { disagreements } from '../claims/figures/arithmetic';
import type { Disagreement } from '../claims/figures/disagreement';
import type { ClaimRule, Match } from './rule';

export const figuresDisagree: ClaimRule = {
  id: 'figures-disagree',
  reads: 'claim',
  why: 'One sum that does not add up, found in the room, costs you every other figure on the page.',
  examples: [
    {
      text: 'Cut load time from 480 ms to 300 ms, down 27%',
      flags: '27%',
      fixed: 'Cut load time from 480 ms to 300 ms, down 37.5%',
    },
    {
      text: 'Raised weekly orders from 200 to 260, up 60%',
      flags: '60%',
      fixed: 'Raised weekly orders from 200 to 260, up 30%',
    },
    {
      text: 'Cut refunds from 900 to 450, down 40%',
      flags: '40%',
      fixed: 'Cut refunds from 900 to 450, down 50%',
    },
    {
      text: 'Raised margin from 31% to 34%, up 5 pp',
      flags: '5 pp',
      fixed: 'Raised margin from 31% to 34%, up 3 pp',
    },
    {
      text: 'Raised margin from 31% to 34%, up 5%',
      flags: '5%',
      fixed: 'Raised margin from 31% to 34%, up 9.68%',
    },
    {
      text: 'Raised activation by 9 pp last quarter (31% to 38%)',
      flags: '9 pp',
      fixed: 'Raised activation by 7 pp last quarter (31% to 38%)',
    },
    { text: 'Cut load time from 480 ms to 300 ms, down 37.5%', flags: null },
    { text: 'Raised activation by 7 pp last quarter (31% to 38%)', flags: null },
    { text: 'Cut load time from 480 ms to 300 ms, down 38%', flags: null },
    { text: 'Raised margin from 31% to 34%, up 3 pp', flags: null },
    { text: 'Raised activation from 31% to 36%, up 5%', flags: null },
    { text: 'Raised weekly orders from about 200 to 260, up roughly a third', flags: null },
    { text: 'Cut refunds by 40% and load time from 480 ms to 300 ms', flags: null },
  ],
  check: ({ text, claim }) => disagreements(text, claim.figures, claim.changes).map(matchOf),
};

function matchOf({ from, to, stated, computed, because }: Disagreement): Match {
  return {
    from,
    to,
    message: `Unexpected ${stated.text}, expected ${computed}: ${because}`,
    fixes: [
      {
        title: `Write ${computed}`,
        safe: false,
        edits: [{ from, to, insert: computed }],
        adds: `Replaces ${stated.text} by the computed ${computed}`,
      },
    ],
  };
}

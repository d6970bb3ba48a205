import type { SuppressionRule } from './rule';

const impact = (...bullets: string[]) =>
  `---\nreview-prep: impact\n---\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`;

export const unusedSuppression: SuppressionRule = {
  id: 'unused-suppression',
  reads: 'suppressions',
  why: 'A suppression that hides nothing will hide the next real finding.',
  examples: [
    {
      text: impact('Cut refunds from 9% to 4% %% review-prep-disable-line no-outcome %%'),
      flags: 'no-outcome',
    },
    {
      text: impact('Ran the pricing sync %% review-prep-disable-line no-outcome, weak-verb %%'),
      flags: 'weak-verb',
    },
    { text: impact('Ran the pricing sync %% review-prep-disable-line no-outcomes %%'), flags: 'no-outcomes' },
    { text: 'Nothing here.\n\n%% review-prep-disable %%\n', flags: '%% review-prep-disable %%' },
    { text: impact('Ran the pricing sync %% review-prep-disable-line no-outcome %%'), flags: null },
    { text: impact('Ran the pricing sync %% review-prep-disable-line %%'), flags: null },
    { text: impact('Cut refunds from 9% to 4% %% see [[broken-evidence]] %%'), flags: null },
    { text: '%% review-prep-disable broken-evidence %%\n', flags: null },
    { text: '`%% review-prep-disable no-outcome %%`\n', flags: null },
  ],
};

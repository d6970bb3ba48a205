import type { Day } from '../../days/day';
import type { Sensitivity } from '../../settings/settings';
import type { Candidate } from './candidate';

/** What an entry lacks to lead, each as it ends the sentence "It has ...". A pin overrides these. */
export function missingForLead(candidate: Candidate): string[] {
  const { hasBaseline, hasEvidence, hasWorth, design, includesZero } = candidate;
  return [
    ...(hasBaseline ? [] : ['no baseline']),
    ...(hasEvidence ? [] : ['no evidence']),
    ...(hasWorth ? [] : ['neither value nor customers']),
    ...(design === 'anecdote' ? ['only an anecdote behind it'] : []),
    ...(includesZero ? ['an interval that includes zero'] : []),
  ];
}

/** Why an entry stays out of sheet and appendix, or null. Nothing overrides these. */
export function whyLeftOut(
  { day, sensitivity, handling }: Pick<Candidate, 'day' | 'sensitivity' | 'handling'>,
  cycle: { name: string; from: Day; to: Day },
  audience: Sensitivity,
): string | null {
  if (!maySee(audience, sensitivity)) return `It is not for ${audienceWords[audience]}.`;
  if (day === null) return 'It has no date, so it lies in no cycle: give it a period or a date.';
  if (day < cycle.from || day > cycle.to) return `It ended on ${day}, outside ${cycle.name}.`;
  return handling === 'skip' ? 'Its property sheet says skip.' : null;
}

/** Whether a document for `audience` may hold what is marked `sensitivity`. */
export const maySee = (audience: Sensitivity, sensitivity: Sensitivity): boolean =>
  reach[sensitivity] >= reach[audience];

const reach: Record<Sensitivity, number> = { me: 0, manager: 1, calibration: 2 };

export const audienceWords: Record<Sensitivity, string> = {
  me: 'me alone',
  manager: 'my manager',
  calibration: 'calibration',
};

import type { Milestone } from '../../notes/gap-plan-note';
import type { MatchedCriterion } from '../brief/match-criteria';
import { fieldText } from '../field-text';
import { asMarkdown, noteLink } from '../plain-text';

/** Where a gap stands, in one line of Markdown. `last` is the check-in's day; empty where it is not known. */
export function stateOf(
  { said, checkpoint, by, isDone }: Milestone,
  criterion: MatchedCriterion | null,
  last: string,
): string {
  if (criterion === null) return 'no longer among the criteria';
  const proofs = criterion.met.map(({ path }) => noteLink(path)).join(', ');
  if (proofs !== '') return `closed by ${proofs}`;
  if (isDone) return 'ticked off; link the entry that shows it to the criterion';
  const missing = [
    ...(said === null ? ["your manager's words"] : []),
    ...(checkpoint === null ? ['a checkpoint'] : []),
    ...(by === null ? ['a date'] : []),
  ];
  const until = by === null ? '' : ` by ${by}`;
  const goal = checkpoint === null ? '' : `, ${asMarkdown(fieldText(checkpoint))}${until}`;
  const late = by !== null && last !== '' && by > last ? `; that is later than the check-in on ${last}` : '';
  const perhaps = criterion.perhaps.map(({ path }) => noteLink(path)).join(', ');
  return [
    `open${goal}${late}`,
    ...(missing.length > 0 ? [`it lacks ${missing.join(', ')}`] : []),
    ...(perhaps === '' ? [] : [`perhaps shown by ${perhaps}`]),
  ].join('; ');
}

import type { Goal } from '../../notes/goal';
import { fieldText, fieldTextOrNull } from '../field-text';
import { leadsFor } from '../sheet/leads';
import { okrNames } from '../sheet/okr-names';
import { visibleTo } from '../visible';
import type { AgendaGoal } from './agenda-model';
import type { AgendaSources } from './propose';

/** As many as a quarter holds. */
const mostStretch = 2;

/** Two stretch goals, those with an OKR and a skill first, then the sooner; and every open career goal. */
export function proposedGoals(
  index: Pick<AgendaSources, 'goals' | 'okrs' | 'noteFor' | 'sensitivityOf'>,
  without: ReadonlySet<string>,
): AgendaGoal[] {
  const open = visibleTo('manager', index.goals).filter(
    (goal) => goal.status === 'open' && !without.has(goal.path),
  );
  const isCareer = (goal: Goal) => goal.about?.value === 'career';
  const stretch = open
    .filter((goal) => !isCareer(goal))
    .sort(byPromise)
    .slice(0, mostStretch);
  const name = okrNames(visibleTo('manager', index.okrs), index.noteFor, leadsFor(index, 'manager'));
  return [...stretch, ...open.filter(isCareer).sort(byPromise)].map((goal) => ({
    path: goal.path,
    title: fieldText(goal.title),
    about: isCareer(goal) ? 'career' : 'stretch',
    statement: statementOf(goal),
    okr: (goal.okr && name(goal.okr, goal.path)) ?? '',
    skill: fieldTextOrNull(goal.skill) ?? '',
    by: goal.by?.value ?? null,
    because: `Open ${isCareer(goal) ? 'career' : 'stretch'} goal with ${links(goal)}.`,
  }));
}

const byPromise = (a: Goal, b: Goal): number =>
  links(a).length - links(b).length ||
  ((a.by?.value ?? '9') < (b.by?.value ?? '9') ? -1 : a.by?.value === b.by?.value ? 0 : 1) ||
  (a.path < b.path ? -1 : 1);

/** Shorter where more is tied: "OKR and skill" is all that a goal can have. */
function links({ okr, skill }: Goal): string {
  if (okr && skill) return 'OKR and skill';
  if (okr) return 'an OKR but no skill';
  return skill ? 'a skill but no OKR' : 'neither OKR nor skill';
}

/** The body as written, else put together from principle, action and prediction. */
export function statementOf({ statement, principles, action, prediction }: Goal): string {
  if (statement !== '') return statement.replace(/\n/g, () => ' ');
  const spirit = principles.known[0] === undefined ? '' : `In the spirit of ${principles.known[0]}, `;
  const will = fieldTextOrNull(action);
  const comes = fieldTextOrNull(prediction);
  if (will === null) return comes === null ? '' : `I predict: ${comes}.`;
  return `${spirit}${spirit === '' ? 'Over' : 'over'} the next quarter: ${will}.${comes === null ? '' : ` I predict: ${comes}.`}`;
}

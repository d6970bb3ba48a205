import type { Goal } from '../../notes/goal';
import { fieldText, fieldTextOrNull } from '../field-text';
import { leadsFor } from '../sheet/leads';
import { okrNames } from '../sheet/okr-names';
import { visibleTo } from '../visible';
import type { AgendaGoal } from './agenda-model';
import type { AgendaMove } from './arrange';
import { arranged, type Arranged, type Piece } from './proposals';
import type { AgendaSources } from './propose';

/** As many as a quarter holds. */
const mostStretch = 2;

/** Two stretch goals, those with an OKR and a skill first, then the sooner; and every open career goal. */
export function proposedGoals(
  index: Pick<AgendaSources, 'goals' | 'okrs' | 'noteFor' | 'sensitivityOf'>,
  moves: readonly AgendaMove[],
): Arranged<AgendaGoal> {
  const name = okrNames(visibleTo('manager', index.okrs), index.noteFor, leadsFor(index, 'manager'));
  const open = visibleTo('manager', index.goals)
    .filter(({ status }) => status === 'open')
    .sort(byPromise)
    .map((goal) => proposalOf(goal, (goal.okr && name(goal.okr, goal.path)) ?? ''));
  const stretch = open.filter(({ kind }) => kind === 'stretch');
  const career = open.filter(({ kind }) => kind === 'career');
  return arranged(
    { on: [...stretch.slice(0, mostStretch), ...career], off: stretch.slice(mostStretch) },
    moves,
    (kind) => (kind === 'stretch' ? mostStretch : career.length),
  );
}

function proposalOf(goal: Goal, okr: string): Piece<AgendaGoal> {
  const about = goal.about?.value === 'career' ? 'career' : 'stretch';
  const title = fieldText(goal.title);
  const by = goal.by?.value ?? null;
  const statement = statementOf(goal);
  return {
    ...{ id: goal.path, kind: about, path: goal.path, title },
    detail: [about === 'career' ? 'career' : '', by === null ? '' : `by ${by}`].filter(Boolean).join(', '),
    because: `Open ${about} goal with ${links(goal)}.`,
    warning: statement === '' ? 'It has no goal statement yet.' : '',
    item: { path: goal.path, title, about, statement, okr, skill: fieldTextOrNull(goal.skill) ?? '', by },
  };
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

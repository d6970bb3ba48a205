import { hoursAfter } from '../../days/meeting';
import { addBusinessDays } from '../../days/business-days';
import { dayOf } from '../../days/day';
import type { Settings } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import type { Move } from '../sheet/moves';
import { visibleTo } from '../visible';
import type { AgendaModel } from './agenda-model';
import type { AgendaMove } from './arrange';
import { proposedAsks } from './asks';
import { proposedGoals } from './goals';
import { proposedResults } from './results';
import { proposedStories } from './stories';

export interface AgendaChoices {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local time. */
  date: string;
  minutes: number;
  manager: string;
  /** Empty where nothing is expected yet. */
  expectedRating: string;
  cycle: { name: string; from: string; to: string };
  /** What the user moved on the agenda. */
  moves?: readonly AgendaMove[];
  /** What was moved on the manager's sheet, whose order the results follow. */
  sheetMoves?: readonly Move[];
}

/** The part of the index that an agenda is built from: pay and market notes are not in it. */
export type AgendaSources = Pick<
  VaultIndex,
  'entries' | 'stories' | 'goals' | 'asks' | 'feedback' | 'okrs' | 'noteFor' | 'sensitivityOf'
>;

/** What the vault has for a 1:1 with the manager, each item with the reason why it is proposed. */
export function proposeAgenda(
  index: AgendaSources,
  choices: AgendaChoices,
  settings: Settings,
  today: string,
): AgendaModel {
  const { cycle, moves = [], sheetMoves = [] } = choices;
  const results = proposedResults(index, { cycle, settings, today, moves: sheetMoves }, moves);
  const shown = new Set(results.items.flatMap(({ principles }) => principles));
  const behaviours = proposedStories(index, { cycle, settings, shown, moves });
  const goals = proposedGoals(index, moves);
  const open = visibleTo('manager', index.asks).filter(({ status }) => status === 'open');
  const isPay = ({ about }: (typeof open)[number]): boolean => about?.value === 'pay';
  const asks = proposedAsks(
    open.filter((ask) => !isPay(ask)),
    moves,
  );
  const pay = proposedAsks(open.filter(isPay), moves);
  const due = dayOf(hoursAfter(choices.date, 24));
  return {
    title: `${cycle.name} review agenda`,
    meeting: choices.date,
    minutes: choices.minutes,
    manager: choices.manager,
    person: settings.person.name,
    cycle: cycle.name,
    expectedRating: choices.expectedRating,
    results: results.items,
    behaviours: behaviours.items,
    goals: goals.items,
    asks: asks.items,
    pay: pay.items,
    proposals: {
      results: results.proposals,
      behaviours: behaviours.proposals,
      goals: goals.proposals,
      asks: asks.proposals,
      pay: pay.proposals,
    },
    recapDue: due,
    confirmBy: addBusinessDays(due, 2, settings.holidays),
  };
}

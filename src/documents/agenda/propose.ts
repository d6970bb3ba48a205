import { hoursAfter, meetingDay } from '../../days/meeting';
import { addBusinessDays } from '../../days/business-days';
import { dayOf } from '../../days/day';
import type { Settings } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import { assembleSheet } from '../sheet/assemble-sheet';
import type { Move } from '../sheet/moves';
import { visibleTo } from '../visible';
import type { AgendaModel } from './agenda-model';
import { asksShown } from './asks';
import { proposedGoals } from './goals';
import { proposedStories } from './stories';

export interface AgendaChoices {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local time. */
  date: string;
  minutes: number;
  manager: string;
  /** Empty where nothing is expected yet. */
  expectedRating: string;
  cycle: { name: string; from: string; to: string };
  /** Results moved in the preview. */
  moves?: readonly Move[];
  /** Paths of stories, goals and asks that the user took off in the preview. */
  without?: ReadonlySet<string>;
}

/** The part of the index that an agenda is built from: pay and market notes are not in it. */
export type AgendaSources = Pick<
  VaultIndex,
  'entries' | 'stories' | 'goals' | 'asks' | 'feedback' | 'okrs' | 'noteFor' | 'sensitivityOf'
>;

/** As many results as a manager remembers. */
const mostResults = 3;

/** What the vault has for a 1:1 with the manager, each item with the reason why it is proposed. */
export function proposeAgenda(
  index: AgendaSources,
  choices: AgendaChoices,
  settings: Settings,
  today: string,
): AgendaModel {
  const { cycle, moves = [], without = new Set<string>() } = choices;
  const sheet = assembleSheet(index, { cycle, audience: 'manager', settings, today, moves });
  const results = sheet.leading.slice(0, mostResults);
  const shown = new Set(results.flatMap(({ principles }) => principles));
  const asks = visibleTo('manager', index.asks).filter(
    (ask) => ask.status === 'open' && !without.has(ask.path),
  );
  const due = dayOf(hoursAfter(choices.date, 24));
  return {
    title: `${cycle.name} review agenda`,
    meeting: choices.date,
    minutes: choices.minutes,
    manager: choices.manager,
    person: settings.person.name,
    cycle: cycle.name,
    expectedRating: choices.expectedRating,
    results,
    behaviours: proposedStories(index, { cycle, settings, shown, without }),
    goals: proposedGoals(index, without),
    asks: asksShown(asks.filter((ask) => ask.about?.value !== 'pay')),
    pay: asksShown(asks.filter((ask) => ask.about?.value === 'pay')),
    recapDue: due,
    confirmBy: addBusinessDays(due, 2, settings.holidays),
  };
}

/** The day itself, where the meeting carries a time. */
export const dayOfMeeting = ({ meeting }: Pick<AgendaModel, 'meeting'>): string => meetingDay(meeting);

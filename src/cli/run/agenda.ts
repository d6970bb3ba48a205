import { knownChoices, makeAgenda, planAgenda, type AgendaChoices } from '../../commands/make-agenda';
import { isMeeting } from '../../days/meeting';

import { dryRun } from '../dry-run';
import type { Asked } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { CannotRun, type Terminal } from '../terminal';

/** Creates or refreshes the agenda; what is not given comes from the settings. */
export async function runAgenda({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { desk } = await deskAt(named, flags, terminal);
  const known = knownChoices(desk.settings, cycleFor(desk, flags));
  const given = flags as unknown as Partial<Pick<AgendaChoices, 'date' | 'minutes' | 'manager' | 'out'>>;
  const choices: AgendaChoices = {
    ...known,
    date: given.date ?? known.date,
    minutes: given.minutes ?? known.minutes,
    manager: given.manager ?? known.manager,
    ...(given.out === undefined ? {} : { out: given.out }),
  };
  if (!isMeeting(choices.date)) {
    const problem =
      choices.date === '' ? 'The day of the 1:1 is not known' : `--date ${choices.date} is no day`;
    throw new CannotRun(`${problem}: add --date 2026-07-14 or --date 2026-07-14T15:00`);
  }
  if (choices.minutes < 10)
    throw new CannotRun(`--minutes ${choices.minutes}: a review needs ten minutes at least`);
  if (flags.dryRun) return dryRun([await planAgenda(desk, choices)], terminal);
  return answer(await makeAgenda(desk, choices), flags, terminal);
}

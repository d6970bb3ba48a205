import {
  agendaNow,
  knownChoices,
  makeAgenda,
  planAgenda,
  warningsOf,
  type AgendaChoices,
} from '../../commands/make-agenda';
import type { Desk, Outcome } from '../../commands/desk';
import type { Planned } from '../../commands/write-document';
import { previewOf } from '../../documents/agenda/preview';
import { isMeeting } from '../../days/meeting';
import { dryRun } from '../dry-run';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { CannotRun, type Terminal } from '../terminal';
import { agendaMovesNamed, type AgendaMoveFlags } from './agenda-moves';
import { agendaJson, agendaTable } from './agenda-preview';

type AgendaFlags = SharedFlags &
  AgendaMoveFlags &
  Partial<Pick<AgendaChoices, 'date' | 'minutes' | 'manager' | 'out'>> & { rating?: string };

/** Creates or refreshes the agenda; what is not given comes from the settings. */
export async function runAgenda({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { desk } = await deskAt(named, flags, terminal);
  const choices = await choicesFrom(flags, desk);
  const model = await agendaNow(desk, choices);
  const shown = previewOf(model);
  const warnings = warningsOf(model);
  if (flags.dryRun && !flags.json) {
    terminal.out(agendaTable(shown));
    return dryRun([await planAgenda(desk, choices)], terminal);
  }
  const { written, messages } = flags.dryRun
    ? told(await planAgenda(desk, choices))
    : await makeAgenda(desk, choices);
  return answer({ written, messages: [...messages, ...warnings] }, flags, terminal, agendaJson(shown));
}

const told = ({ path, action, messages }: Planned): Outcome => ({ written: [{ path, action }], messages });

async function choicesFrom(flags: AgendaFlags, desk: Desk): Promise<AgendaChoices> {
  const known = knownChoices(desk.settings, cycleFor(desk, flags));
  const choices: AgendaChoices = {
    ...known,
    date: flags.date ?? known.date,
    minutes: flags.minutes ?? known.minutes,
    manager: flags.manager ?? known.manager,
    expectedRating: flags.rating ?? known.expectedRating,
    ...(flags.out === undefined ? {} : { out: flags.out }),
  };
  if (!isMeeting(choices.date)) {
    const problem =
      choices.date === '' ? 'The day of the 1:1 is not known' : `--date ${choices.date} is no day`;
    throw new CannotRun(`${problem}: add --date 2026-07-14 or --date 2026-07-14T15:00`);
  }
  if (choices.minutes < 10)
    throw new CannotRun(`--minutes ${choices.minutes}: a review needs ten minutes at least`);
  return { ...choices, moves: agendaMovesNamed(await agendaNow(desk, choices), flags) };
}

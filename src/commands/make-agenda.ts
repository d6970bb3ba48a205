import { agendaDocument } from '../documents/agenda';
import type { Cycle } from '../settings/cycles';
import type { Settings } from '../settings/settings';
import { safePath } from '../vault/file-names';
import { FileRefused } from '../vault/files';
import type { Desk, Outcome } from './desk';
import { madeByTemplate } from './templates';
import {
  noteOf,
  placedByTitle,
  planDocument,
  writeDocuments,
  type Placed,
  type Planned,
  type Take,
} from './write-document';

export interface AgendaChoices {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, local time. */
  date: string;
  minutes: number;
  manager: string;
  expectedRating: string;
  cycle: Cycle;
  /** A path in the vault; the reviews folder and the document's title where it is left out. */
  out?: string;
  take?: Take;
}

/** What the settings know of the next 1:1; the user corrects it. */
export const knownChoices = ({ minutes, person }: Settings, cycle: Cycle): AgendaChoices => ({
  date: cycle.meeting ?? '',
  minutes,
  manager: person.manager,
  expectedRating: cycle.expectedRating ?? '',
  cycle,
});

/** Creates or refreshes the agenda's note. */
export const makeAgenda = async (desk: Desk, choices: AgendaChoices): Promise<Outcome> =>
  writeDocuments(desk, [await placed(desk, choices)], choices.take);

/** What `makeAgenda` would write. */
export const planAgenda = async (desk: Desk, choices: AgendaChoices): Promise<Planned> =>
  planDocument(desk, await placed(desk, choices), choices.take);

async function placed(desk: Desk, choices: AgendaChoices): Promise<Placed> {
  const { index, settings, today } = desk;
  const sources = await index();
  const document = await madeByTemplate(desk, 'agenda', (template) =>
    agendaDocument(sources, choices, settings, today, template),
  );
  return choices.out === undefined
    ? placedByTitle(document, settings)
    : { path: placeOf(choices.out), document };
}

/** Throws FileRefused where the note would lie outside the vault, or no system takes its name. */
function placeOf(out: string): string {
  const place = safePath(noteOf(out));
  if ('refused' in place) throw new FileRefused(out, place.refused);
  return place.path;
}

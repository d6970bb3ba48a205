import { agendaNote, proposeAgenda, type AgendaModel } from '../documents/agenda';
import { previewOf } from '../documents/agenda/preview';
import type { AgendaMove } from '../documents/agenda/arrange';
import type { Move } from '../documents/sheet/moves';
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
  moves?: readonly AgendaMove[];
  /** What was moved on the manager's sheet, whose order the results follow. */
  sheetMoves?: readonly Move[];
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

/** What would stand on the agenda, what could stand there instead, and why. */
export const agendaNow = async (
  { index, settings, today }: Desk,
  choices: AgendaChoices,
): Promise<AgendaModel> => proposeAgenda(await index(), choices, settings, today);

/** Creates or refreshes the agenda's note. */
export const makeAgenda = async (desk: Desk, choices: AgendaChoices): Promise<Outcome> =>
  writeDocuments(desk, [await placed(desk, choices)], choices.take);

/** What `makeAgenda` would write. */
export const planAgenda = async (desk: Desk, choices: AgendaChoices): Promise<Planned> =>
  planDocument(desk, await placed(desk, choices), choices.take);

/** What speaks against an item of the agenda, or kept a story off it; one sentence each. */
export const warningsOf = (model: AgendaModel): string[] =>
  previewOf(model).parts.flatMap(({ name, warning, on, off }) => [
    ...(warning === '' ? [] : [`${name}: ${warning}`]),
    ...on.flatMap((one) => (one.warning === '' ? [] : [`${one.title}: ${one.warning}`])),
    ...off.flatMap((one) => (one.warning === '' ? [] : [`Not on the agenda: ${one.title}. ${one.warning}`])),
  ]);

async function placed(desk: Desk, choices: AgendaChoices): Promise<Placed> {
  const model = await agendaNow(desk, choices);
  const document = await madeByTemplate(desk, 'agenda', (template) => agendaNote(model, template));
  return choices.out === undefined
    ? placedByTitle(document, desk.settings)
    : { path: placeOf(choices.out), document };
}

/** Throws FileRefused where the note would lie outside the vault, or no system takes its name. */
function placeOf(out: string): string {
  const place = safePath(noteOf(out));
  if ('refused' in place) throw new FileRefused(out, place.refused);
  return place.path;
}

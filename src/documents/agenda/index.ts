import type { Settings } from '../../settings/settings';
import type { Document } from '../document';
import { agendaNote } from './agenda-note';
import { proposeAgenda, type AgendaChoices, type AgendaSources } from './propose';

export { agendaNote } from './agenda-note';
export { proposeAgenda, type AgendaChoices, type AgendaSources } from './propose';
export type { AgendaModel } from './agenda-model';

/** The agenda of a 1:1 as a note, with what the vault proposes. */
export const agendaDocument = (
  index: AgendaSources,
  choices: AgendaChoices,
  settings: Settings,
  today: string,
  template?: string,
): Document => agendaNote(proposeAgenda(index, choices, settings, today), template);

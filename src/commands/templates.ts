import { withCoreTokens } from '../documents/core-tokens';
import type { Document } from '../documents/document';
import { agendaTemplate } from '../documents/templates/agenda';
import { appendixTemplate } from '../documents/templates/appendix';
import { briefTemplate } from '../documents/templates/brief';
import { checklistTemplate } from '../documents/templates/checklist';
import { carryOverTemplate } from '../documents/templates/carry-over';
import { coverageTemplate } from '../documents/templates/coverage';
import { gapPlanTemplate } from '../documents/templates/gap-plan';
import { recapTemplate } from '../documents/templates/recap';
import { nudgeTemplate } from '../documents/templates/nudge';
import { sheetTemplate } from '../documents/templates/sheet';
import { typedTemplates } from '../documents/templates/typed-notes';
import { typedNote, type TypedNoteFields, type TypedNoteText } from '../documents/typed-note';
import type { WrittenKind } from '../notes/kind';
import type { Settings } from '../settings/settings';
import { inFolder } from '../vault/file-names';
import { FileRefused } from '../vault/files';
import type { Desk } from './desk';
import { reasonOf } from '../settings/reason';

/** The documents whose layout is the user's to change, each with the name of its template note. */
const shipped = {
  agenda: { name: 'Review agenda template', text: agendaTemplate },
  sheet: { name: 'Impact sheet template', text: sheetTemplate },
  appendix: { name: 'Impact appendix template', text: appendixTemplate },
  coverage: { name: 'Coverage template', text: coverageTemplate },
  recap: { name: 'Recap template', text: recapTemplate },
  nudge: { name: 'Weekly nudge template', text: nudgeTemplate },
  'carry-over': { name: 'Carry-over template', text: carryOverTemplate },
  checklist: { name: 'Checklist template', text: checklistTemplate },
  brief: { name: 'Negotiation brief template', text: briefTemplate },
  'gap-plan': { name: 'Gap plan template', text: gapPlanTemplate },
} as const;

/** The same for the notes that a person writes. */
const typedNames: Record<WrittenKind, string> = {
  impact: 'Impact entry template',
  story: 'Story template',
  goal: 'Stretch goal template',
  ask: 'Ask template',
  feedback: 'Feedback template',
  criteria: 'Promotion criteria template',
  market: 'Market range template',
  rating: 'Last rating template',
  pay: 'Pay template',
  okr: 'OKR template',
};

export type TemplateKind = keyof typeof shipped;

/** A shipped template and the note that may stand for it. */
export interface ShippedTemplate {
  name: string;
  path: string;
  text: string;
  /** A document made of parts, or a note that a person fills in. */
  makes: 'document' | 'note';
}

/** Every template there is, documents first. */
export const shippedTemplates = (settings: Settings): ShippedTemplate[] => [
  ...Object.values(shipped).map(({ name, text }) => template(name, text(), 'document', settings)),
  ...Object.entries(typedNames).map(([kind, name]) =>
    template(name, typedText(kind as WrittenKind, settings), 'note', settings),
  ),
];

/** The shipped templates as notes of the vault's templates folder, to be edited there. */
export const templateNotes = (settings: Settings): Map<string, string> =>
  new Map(shippedTemplates(settings).map(({ path, text }) => [path, text]));

/**
 * A document made by the user's own template where the vault holds one, else by the shipped one. Throws
 * FileRefused with the template's path and line where it cannot be read: then nothing is written.
 */
export const madeByTemplate = (
  desk: TemplateDesk,
  kind: TemplateKind,
  make: (template?: string) => Document,
): Promise<Document> => made(desk, shipped[kind].name, (own) => make(own && filled(own, desk)));

/** A typed note by the user's own template, else by the shipped one; refused as a document is. */
export const typedNoteByTemplate = (
  desk: TemplateDesk,
  kind: WrittenKind,
  fields: TypedNoteFields,
): Promise<TypedNoteText> =>
  made(desk, typedNames[kind], (own) =>
    typedNote(own ?? typedText(kind, desk.settings), fields, stampOf(desk)),
  );

type TemplateDesk = Pick<Desk, 'files' | 'settings' | 'today' | 'time'>;

async function made<T>(
  { files, settings }: TemplateDesk,
  name: string,
  make: (template?: string) => T,
): Promise<T> {
  const path = pathOf(name, settings);
  if (!(await files.exists(path))) return make();
  const own = await files.read(path);
  try {
    return make(own);
  } catch (error) {
    const why = reasonOf(error);
    throw new FileRefused(path, `${path}: ${why}; mend it, or delete the note to use the shipped one`);
  }
}

/** A document has a date and a time of its own; with a format they are today's. */
const filled = (own: string, desk: TemplateDesk): string =>
  withCoreTokens(own, stampOf(desk), ['date', 'time']);

export const stampOf = ({ today, time = '00:00' }: Pick<Desk, 'today' | 'time'>) => ({ day: today, time });

const template = (
  name: string,
  text: string,
  makes: ShippedTemplate['makes'],
  settings: Settings,
): ShippedTemplate => ({ name, path: pathOf(name, settings), text: `${text.trim()}\n`, makes });

const typedText = (kind: WrittenKind, { kindProperty }: Settings): string =>
  typedTemplates()[kind].replace('review-prep:', () => `${kindProperty}:`);

const pathOf = (name: string, { folders }: Settings): string => inFolder(folders.templates, `${name}.md`);

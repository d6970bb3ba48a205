import type { Document } from '../documents/document';
import { agendaTemplate } from '../documents/templates/agenda';
import { appendixTemplate } from '../documents/templates/appendix';
import { sheetTemplate } from '../documents/templates/sheet';
import { inFolder } from '../vault/file-names';
import { FileRefused } from '../vault/files';
import type { Desk } from './desk';

/** The documents whose layout is the user's to change, each with the name of its template note. */
const shipped = {
  agenda: { name: 'Review agenda template', text: agendaTemplate },
  sheet: { name: 'Impact sheet template', text: sheetTemplate },
  appendix: { name: 'Impact appendix template', text: appendixTemplate },
} as const;

export type TemplateKind = keyof typeof shipped;

/** The shipped templates as notes of the vault's templates folder, to be edited there. */
export const templateNotes = (settings: Desk['settings']): Map<string, string> =>
  new Map(Object.values(shipped).map(({ name, text }) => [pathOf(name, settings), `${text.trim()}\n`]));

/**
 * A document made by the user's own template where the vault holds one, else by the shipped one. Throws
 * FileRefused with the template's path and line where it cannot be read: then nothing is written.
 */
export async function madeByTemplate(
  { files, settings }: Pick<Desk, 'files' | 'settings'>,
  kind: TemplateKind,
  make: (template?: string) => Document,
): Promise<Document> {
  const path = pathOf(shipped[kind].name, settings);
  if (!(await files.exists(path))) return make();
  const template = await files.read(path);
  try {
    return make(template);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FileRefused(path, `${path}: ${why}; mend it, or delete the note to use the shipped one`);
  }
}

const pathOf = (name: string, { folders }: Desk['settings']): string =>
  inFolder(folders.templates, `${name}.md`);

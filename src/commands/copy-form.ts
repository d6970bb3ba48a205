import { entryUnit, statesFigure } from '../documents/form/entry-units';
import { fitForm } from '../documents/form/fit-form';
import type { FormCount, FormGap, FormUnit } from '../documents/form/form-model';
import { noteUnits } from '../documents/form/note-units';
import { assembleSheet, showingFor } from '../documents/sheet/assemble-sheet';
import { candidateOf } from '../documents/sheet/candidates';
import { entryShown } from '../documents/sheet/entry-shown';
import { audienceWords, maySee } from '../documents/sheet/gates';
import { visibleTo } from '../documents/visible';
import { isGenerated, kindOf } from '../notes/kind';
import type { Note } from '../notes/note';
import { readNote } from '../notes/read-note';
import { noteSensitivity, stricter, sensitivities } from '../notes/sensitivity';
import { formHtml } from '../print/form-html';
import type { Cycle } from '../settings/cycles';
import type { Sensitivity, Settings } from '../settings/settings';
import { FileRefused } from '../vault/files';
import type { VaultIndex } from '../vault/vault-index';
import type { Desk } from './desk';

export interface FormChoices {
  cycle: Cycle;
  /** Who reads the form. */
  audience: Sensitivity;
  /** A note to copy, or one entry of it by its line; null for the entries of the cycle, ranked. */
  note: { path: string; line: number | null } | null;
  /** Null for none. */
  limit: number | null;
  count: FormCount;
}

export interface FormCopy {
  text: string;
  html: string;
  /** Of the text, as `count` counts. */
  length: number;
  leftOut: FormGap[];
}

/**
 * What goes into a field of a form: whole bullets with their sources, and what was left out. Throws FileRefused
 * where the note is not for whom the form is.
 */
export async function copyForForm(desk: Desk, choices: FormChoices): Promise<FormCopy> {
  const { units, leftOut } = await unitsFor(desk, choices);
  const fitted = fitForm(units, choices.limit, choices.count);
  return {
    text: fitted.text,
    html: formHtml(fitted.units),
    length: fitted.length,
    leftOut: [...fitted.leftOut, ...leftOut],
  };
}

interface Units {
  units: FormUnit[];
  leftOut: FormGap[];
}

async function unitsFor(desk: Desk, { cycle, audience, note: wanted }: FormChoices): Promise<Units> {
  const { files, settings, today } = desk;
  const index = await desk.index();
  if (wanted === null) {
    const { leading, appendix, leftOut } = assembleSheet(index, { cycle, audience, settings, today });
    const all = [...leading, ...appendix];
    const without = all.filter((entry) => !statesFigure(entry)).map(entryUnit);
    return {
      units: all.filter(statesFigure).map(entryUnit),
      leftOut: [...without.map(({ title }) => ({ title, because: 'It states no figure yet.' })), ...leftOut],
    };
  }
  const { path, line } = wanted;
  const note = readNote(path, await files.read(path));
  const reader = readerOf(note, index, settings);
  if (!maySee(audience, reader))
    throw new FileRefused(path, `${path} is for ${audienceWords[reader]}: nothing of it was copied`);
  const entries = isGenerated(kindOf(note, settings.kindProperty))
    ? []
    : index.entries.filter((entry) => entry.path === path && (line === null || entry.line === line));
  if (entries.length === 0 && line !== null)
    throw new FileRefused(path, `${path}:${line}: no impact entry stands there`);
  if (entries.length === 0) return noteUnits(note, { audience, leadOf: showingFor(index, audience).leadOf });
  return entriesOf(entries, index, audience, settings);
}

function entriesOf(
  entries: VaultIndex['entries'],
  index: VaultIndex,
  audience: Sensitivity,
  settings: Settings,
): Units {
  const showing = showingFor(index, audience);
  const visible = visibleTo(audience, entries);
  const units = visible.map((entry) =>
    entryUnit(entryShown({ ...candidateOf(entry, settings), because: '', rank: 0 }, showing)),
  );
  const leftOut = entries
    .filter((entry) => !maySee(audience, entry.sensitivity))
    .map(({ title }) => ({ title, because: `It is not for ${audienceWords[audience]}.` }));
  return { units, leftOut };
}

/** For whom a note is; a document that was made for somebody is for them, and unshared feedback for nobody else. */
function readerOf(note: Note, { facts }: VaultIndex, settings: Settings): Sensitivity {
  const kind = kindOf(note, settings.kindProperty);
  const own = noteSensitivity(note, settings);
  if (kind === 'feedback' && facts.sharing?.(note.path, note.path)?.shared !== true) return 'me';
  const stated = note.frontMatter.properties.get('audience')?.value;
  const audience = sensitivities.find((one) => one === stated);
  return isGenerated(kind) && audience !== undefined ? stricter(own, audience) : own;
}

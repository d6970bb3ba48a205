import { linkName } from '../documents/plain-text';
import type { KeyResult, OkrNote } from '../notes/okr';

/** A key result as the property `okr` names it, and its words. */
export interface KeyResultChoice {
  value: string;
  text: string;
  objective: string | null;
}

/** Every key result of the vault, in the order of notes and lines. */
export const keyResultChoices = (okrs: readonly OkrNote[]): KeyResultChoice[] =>
  okrs.flatMap((note) =>
    note.keyResults.map((result) => ({
      value: keyResultName(note, result),
      text: result.text,
      objective: result.objective,
    })),
  );

/** By its block id where it has one, so that a rewording does not cut the tie; else by its words. */
export const keyResultName = ({ path }: Pick<OkrNote, 'path'>, { blockId, text }: KeyResult): string =>
  blockId === null ? text : `[[${linkName(path)}#^${blockId}]]`;

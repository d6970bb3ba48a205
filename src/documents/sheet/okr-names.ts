import type { ImpactEntry } from '../../notes/impact-entry';
import type { OkrNote } from '../../notes/okr';
import { fieldText } from '../field-text';
import { linkName } from '../plain-text';
import { targetOf } from './links-shown';

/** The words of the key result that an `okr` field links to, else the field's own text. */
export const okrNames =
  (okrs: readonly OkrNote[], noteFor: (target: string, from: string) => string | null) =>
  (okr: NonNullable<ImpactEntry['okr']>, path: string): string => {
    const { value: link, text } = okr;
    if (!link) return fieldText(text);
    const note = okrs.find((one) => one.path === noteFor(link.target, path));
    const result = note?.keyResults.find(({ blockId }) => blockId !== null && blockId === link.block);
    return result?.text ?? linkName(targetOf(link));
  };

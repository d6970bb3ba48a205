import type { ImpactEntry } from '../../notes/impact-entry';
import type { KeyResult, OkrNote } from '../../notes/okr';
import { fieldText } from '../field-text';
import type { Visible } from '../visible';
import { linkName } from '../plain-text';
import type { LeadOf } from './leads';
import { targetOf } from './links-shown';

/** What an `okr` field means, in words; null where it leads to a note that the audience may not see. */
export type OkrName = (okr: NonNullable<ImpactEntry['okr']>, path: string) => string | null;

/**
 * The words of the key result that the field links to, or that it names: by the same words, or by a sign such as
 * "KR1" where only one key result has it. Else the field's own text.
 */
export const okrNames =
  (
    okrs: readonly Visible<OkrNote>[],
    noteFor: (target: string, from: string) => string | null,
    leadOf: LeadOf,
  ): OkrName =>
  ({ value: link, text }, path) => {
    if (!link) return namedResult(okrs, fieldText(text))?.text ?? fieldText(text);
    if (leadOf(link.target, path) !== 'note') return null;
    const note = okrs.find((one) => one.path === noteFor(link.target, path));
    const result = note?.keyResults.find(({ blockId }) => blockId !== null && blockId === link.block);
    return result?.text ?? linkName(targetOf(link));
  };

function namedResult(okrs: readonly Visible<OkrNote>[], name: string): KeyResult | null {
  const wanted = name.toLowerCase();
  const all = okrs.flatMap(({ keyResults }) => keyResults);
  const same = all.find(({ text }) => text.toLowerCase() === wanted);
  const signed = all.filter(({ text }) => text.toLowerCase().startsWith(`${wanted}:`));
  return same ?? (signed.length === 1 ? (signed[0] ?? null) : null);
}

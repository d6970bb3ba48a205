import type { Link } from './links';
import { linksIn } from './links';
import type { Reading, Stated } from './stated';
import { statedText } from './stated';

/** The links that a field holds, in order; offsets are those of each item's text. */
export const linksOf = ({ fields }: Reading, name: string): Link[] =>
  (fields.get(name) ?? []).flatMap(({ items }) =>
    items.flatMap(({ text }) => linksIn(text, { from: 0, to: text.length })),
  );

/** `okr` of any kind of note: the text of a key result; `value` is the link where it is one. */
export function statedOkr(reading: Reading): Stated<Link | null> | null {
  const okr = statedText(reading, 'okr');
  return okr && { ...okr, value: linksIn(okr.text, { from: 0, to: okr.text.length })[0] ?? null };
}

import type { Note } from '../notes/note';

export type Fields = ReadonlyMap<string, string>;

export const noFields: Fields = new Map();

const bracketed = /[[(]([\p{L}][\p{L}\p{N} _-]{0,60})::([^[\]()]{0,400})/gu;
const onItsOwnLine = /^[ \t>]{0,40}([\p{L}][\p{L}\p{N} _-]{0,60})::([^\r\n]{0,400})/gmu;

/**
 * Names and rough values of the inline fields in `text`. Rules ask with it whether a field stands there at
 * all; what its value means is read by the notes' own readers.
 */
export function fieldsStated(text: string): Fields {
  if (!text.includes('::')) return noFields;
  const found = new Map<string, string>();
  for (const pattern of [bracketed, onItsOwnLine])
    for (const [, name = '', value = ''] of text.matchAll(pattern))
      found.set(name.trim().toLowerCase(), value.trim());
  return found;
}

/** What a whole note states of itself: its properties, and the fields in its prose. */
export function noteFields({ text, frontMatter, blocks }: Note): Fields {
  const found = new Map<string, string>();
  for (const { key, value } of frontMatter.properties.values())
    if (value !== null && value !== '')
      found.set(key.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value));
  for (const { from, to } of blocks.paragraphs)
    for (const [name, value] of fieldsStated(text.slice(from, to))) found.set(name, value);
  return found;
}

export function together(first: Fields, second: Fields): Fields {
  if (second.size === 0) return first;
  return first.size === 0 ? second : new Map([...first, ...second]);
}

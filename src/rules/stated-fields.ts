import { inlineFields } from '../notes/inline-fields';
import type { Note } from '../notes/note';

export type Fields = ReadonlyMap<string, string>;

export const noFields: Fields = new Map();

/** Names and values of the inline fields in `text`; of two with one name the last counts. */
export function fieldsStated(text: string): Fields {
  if (!text.includes('::')) return noFields;
  const fields = inlineFields(text, { from: 0, to: text.length });
  return new Map(fields.map(({ name, value }) => [name, value]));
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

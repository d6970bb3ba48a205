import type { Range } from '../claims/text';
import type { InlineField } from './inline-fields';
import { inlineFields } from './inline-fields';
import { lineAt } from './line-at';
import type { Bullet, FrontMatter, Note, Property, PropertyValue } from './note';

/** One statement of a field: in the properties or as an inline field. */
export interface Field extends Range {
  name: string;
  /** As typed, quotes taken off; the items of a list joined by commas. `from` and `to` bound it in the note. */
  text: string;
  /** One for each item of a list, else the one text itself. */
  items: FieldItem[];
  /** 1-based. */
  line: number;
  source: 'property' | 'field';
}

export interface FieldItem extends Range {
  text: string;
}

/** By name, each with its statements in order: properties first. Empty ones are left out. */
export type Fields = ReadonlyMap<string, readonly Field[]>;

/** What a note states of itself as a whole: properties, then the inline fields of the stretches given. */
export function fieldsOf(note: Note, stretches: readonly Range[]): Fields {
  const fields = new Map<string, Field[]>();
  for (const property of note.frontMatter.properties.values()) add(fields, fromProperty(property, note.text));
  addInline(fields, note, stretches);
  return fields;
}

/** The inline fields of the stretches given, without the note's properties. */
export function inlineFieldsOf(note: Note, stretches: readonly Range[]): Fields {
  const fields = new Map<string, Field[]>();
  addInline(fields, note, stretches);
  return fields;
}

/** What the properties alone state. */
export const propertiesOf = (note: Note): Fields => fieldsOf(note, []);

/** The text of a property as one string, or null where it is absent, empty or no text. */
export function propertyText({ properties }: FrontMatter, name: string): string | null {
  const text = shown(properties.get(name)?.value ?? null).trim();
  return text === '' ? null : text;
}

function addInline(fields: Map<string, Field[]>, note: Note, stretches: readonly Range[]): void {
  for (const stretch of stretches) {
    for (const field of inlineFields(note.text, stretch)) add(fields, fromInline(field, note));
  }
}

function add(fields: Map<string, Field[]>, field: Field): void {
  if (field.items.length === 0) return;
  const known = fields.get(field.name);
  if (known) known.push(field);
  else fields.set(field.name, [field]);
}

function fromProperty({ key, value, from, to, line }: Property, text: string): Field {
  const items = (Array.isArray(value) ? value : [value]).map(shown).filter((item) => item.trim() !== '');
  let at = from;
  return {
    name: key.toLowerCase(),
    text: items.join(', '),
    items: items.map((item) => {
      const found = text.slice(at, to).indexOf(item);
      // Escapes and folded lines hide an item in the source: it then stands for the whole value.
      if (found < 0) return { text: item, from, to };
      at += found;
      return { text: item, from: at, to: (at += item.length) };
    }),
    from,
    to,
    line,
    source: 'property',
  };
}

const shown = (value: PropertyValue): string => (value === null ? '' : String(value));

function fromInline({ name, value, valueFrom: from, valueTo: to }: InlineField, note: Note): Field {
  const items = value === '' ? [] : [{ text: value, from, to }];
  return { name, text: value, items, from, to, line: lineAt(note, from), source: 'field' };
}

/** The own texts of a bullet and of its sub-bullets, those under a bullet that `leaveOut` names left out. */
export function bulletStretches(note: Note, index: number, leaveOut: (bullet: Bullet) => boolean): Range[] {
  const { bullets, paragraphs } = note.blocks;
  const own = bullets[index];
  if (!own) return [];
  const stretches = [contentOf(own)];
  let hidden = -1;
  const hiddenRanges: Range[] = [];
  for (let at = index + 1; at < bullets.length; at++) {
    const bullet = bullets[at];
    if (!bullet || bullet.from >= own.to) break;
    if (bullet.from < hidden) continue;
    if (leaveOut(bullet)) {
      hidden = bullet.to;
      hiddenRanges.push(bullet);
    } else stretches.push(contentOf(bullet));
  }
  const inside = ({ from }: Range): boolean =>
    from >= own.from && from < own.to && !hiddenRanges.some((range) => from >= range.from && from < range.to);
  return [...stretches, ...paragraphs.filter(inside)].sort((a, b) => a.from - b.from);
}

/** The bullet's own text. */
export const contentOf = ({ contentFrom, contentTo }: Bullet): Range => ({
  from: contentFrom,
  to: contentTo,
});

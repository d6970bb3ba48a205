import type { Range } from '../claims/text';
import type { Sensitivity } from '../settings/settings';
import { isAlwaysMine, kindOf } from './kind';
import type { Note, Problem } from './note';
import type { Reading } from './stated';
import { statedOneOf } from './stated';
import { hasTagIn, holdsSign, isTag } from './tags';

export const sensitivities = ['me', 'manager', 'calibration'] as const satisfies readonly Sensitivity[];

const payTag = 'pay';

/**
 * Who may see what a note as a whole says. For me alone where its kind or the tag `#pay` says so, and where its
 * properties or its `sensitivity` cannot be read: what cannot be understood is not shown to others.
 */
export function noteSensitivity(
  note: Note,
  { kindProperty, defaultSensitivity }: { kindProperty: string; defaultSensitivity: Sensitivity },
  problems: Problem[] = [],
): Sensitivity {
  if (isAlwaysMine(kindOf(note, kindProperty)) || hasPayTag(note) || isUnreadable(note)) return 'me';
  const property = note.frontMatter.properties.get('sensitivity');
  if (!property || property.value === null) return defaultSensitivity;
  const { from, to, line, value } = property;
  const text = String(value);
  const item = { text, from, to };
  const field = { name: 'sensitivity', ...item, items: [item], line, source: 'property' as const };
  const reading = { fields: new Map([['sensitivity', [field]]]), problems };
  return statedOneOf(reading, 'sensitivity', sensitivities)?.value ?? 'me';
}

/** Properties given up as a whole, or a `sensitivity` among those that could not be read or stand there twice. */
const isUnreadable = ({ frontMatter: { problems, properties } }: Note): boolean =>
  problems.length > 0 &&
  (properties.size === 0 || problems.some(({ message }) => /"sensitivity"/i.test(message)));

/** `pay` among the properties' tags, or `#pay` in prose outside bullets: a bullet's tag is the bullet's own. */
function hasPayTag(note: Note): boolean {
  return (
    propertyTags(note).some((name) => isTag(name, payTag)) ||
    note.blocks.paragraphs.some((part) => isPaidIn(note, part))
  );
}

/** Whether one of the stretches carries `#pay`. */
export const carriesPayTag = (note: Note, stretches: readonly Range[]): boolean =>
  stretches.some((stretch) => isPaidIn(note, stretch));

const isPaidIn = ({ text }: Note, { from, to }: Range): boolean =>
  holdsSign(text.slice(from, to), payTag) && hasTagIn(text, { from, to }, payTag);

/** The names in the property `tags` or `tag`, as a list or in one text, with or without their sign. */
export function propertyTags({ frontMatter: { properties } }: Note): string[] {
  const value = properties.get('tags')?.value ?? properties.get('tag')?.value ?? null;
  const items = Array.isArray(value) ? value : [value];
  return items
    .flatMap((item) => (typeof item === 'string' ? item.split(/[\s,]+/) : []))
    .filter((name) => name !== '');
}

/**
 * Who may see an entry, or a typed note with all its prose: what its own inline fields say, but never more than its
 * note allows, and me alone where one of `stretches` carries `#pay`. Problems of the note's own property are told
 * where the reading holds it.
 */
export function partSensitivity(
  note: Note,
  { fields, problems }: Reading,
  stretches: readonly Range[],
  settings: { kindProperty: string; defaultSensitivity: Sensitivity },
): Sensitivity {
  const statements = fields.get('sensitivity') ?? [];
  const own = statements.filter(({ source }) => source === 'field');
  const whole = noteSensitivity(note, settings, own.length < statements.length ? problems : []);
  if (carriesPayTag(note, stretches)) return 'me';
  if (own.length === 0) return whole;
  const reading = { fields: new Map([['sensitivity', own]]), problems };
  const stated = statedOneOf(reading, 'sensitivity', sensitivities)?.value ?? 'me';
  const isBound = whole === 'me' || note.frontMatter.properties.has('sensitivity');
  return isBound ? stricter(stated, whole) : stated;
}

/** The one that fewer people may see. */
export const stricter = (a: Sensitivity, b: Sensitivity): Sensitivity =>
  sensitivities.indexOf(a) < sensitivities.indexOf(b) ? a : b;

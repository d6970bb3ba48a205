import type { Note, Problem } from './note';

/** The kinds that a person writes. */
export const writtenKinds = [
  'impact',
  'story',
  'goal',
  'ask',
  'feedback',
  'criteria',
  'market',
  'rating',
  'pay',
  'okr',
] as const;

/** Documents that the plugin makes: never where entries, stories or asks are read from. */
const madeKinds = [
  'agenda',
  'sheet',
  'appendix',
  'recap',
  'brief',
  'gap-plan',
  'checklist',
  'coverage',
  'nudge',
  'carry-over',
] as const;

/** What the kind property may say of a note. */
export const noteKinds = [...writtenKinds, ...madeKinds] as const;

export type WrittenKind = (typeof writtenKinds)[number];
export type NoteKind = (typeof noteKinds)[number];

/** The kind that a note's properties give it; null where they give none or one that does not exist. */
export function kindOf({ frontMatter }: Pick<Note, 'frontMatter'>, kindProperty: string): NoteKind | null {
  const { properties } = frontMatter;
  const value = properties.size > 0 ? properties.get(kindProperty.toLowerCase())?.value : null;
  if (typeof value !== 'string') return null;
  const word = value.trim().toLowerCase();
  return noteKinds.find((kind) => kind === word) ?? null;
}

/** A kind that does not exist, as a finding. */
export function kindProblem(note: Pick<Note, 'frontMatter'>, kindProperty: string): Problem | null {
  const property = note.frontMatter.properties.get(kindProperty.toLowerCase());
  if (!property || property.value === null || kindOf(note, kindProperty)) return null;
  const { from, to, value } = property;
  const message = `Unexpected "${String(value)}" in ${property.key}, expected one of ${noteKinds.join(', ')}`;
  return { rule: 'malformed-field', from, to, message };
}

const madeByPlugin: ReadonlySet<NoteKind> = new Set(madeKinds);

export const isGenerated = (kind: NoteKind | null): boolean => kind !== null && madeByPlugin.has(kind);

/** Kinds that are for the user alone, whatever their `sensitivity` says. */
const alwaysMine: ReadonlySet<NoteKind> = new Set([
  'market',
  'pay',
  'brief',
  'gap-plan',
  'checklist',
  'coverage',
  'nudge',
  'carry-over',
]);

export const isAlwaysMine = (kind: NoteKind | null): boolean => kind !== null && alwaysMine.has(kind);

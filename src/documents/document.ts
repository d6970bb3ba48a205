import { applyEdits } from '../claims/text';
import { propertyEdits } from '../notes/property-edits';
import { yamlText } from '../notes/properties/yaml-text';
import { inRegions, refresh, type Outcome, type Part, type Refreshed } from '../vault/regions';
import { withFigureChanges } from './what-changed';

export type DocumentKind =
  | 'agenda'
  | 'sheet'
  | 'appendix'
  | 'recap'
  | 'brief'
  | 'gap-plan'
  | 'checklist'
  | 'coverage'
  | 'nudge'
  | 'carry-over';

/** A note that the plugin makes: properties once, parts that can be refreshed. */
export interface Document {
  kind: DocumentKind;
  /** Of the note: what the file is named, as long as the settings do not name it otherwise. */
  title: string;
  /** Without the kind; in this order. */
  properties: ReadonlyMap<string, PropertyText>;
  parts: Part[];
  /** Written once, below the parts, and then the user's: no refresh touches it. */
  closing?: string;
  /** Properties that a refresh sets as well; all others are the user's after the first time. */
  updates?: ReadonlyMap<string, string>;
  /** Whether a refresh leaves the parts as they stand. */
  isFinal?: boolean;
}

export type PropertyText = string | number | boolean | readonly string[];

/** The text of a note that does not exist yet. */
export function newNoteText({ kind, properties, parts, closing }: Document, kindProperty: string): string {
  const lines = [...new Map<string, PropertyText>([[kindProperty, kind], ...properties])].map(propertyLine);
  const below = closing === undefined ? [] : ['', closing];
  return ['---', ...lines, '---', '', inRegions(parts), ...below, ''].join('\n');
}

/**
 * An existing note brought up to date: what was written around the parts stays, and all properties but those that
 * the document updates. An entry whose figures changed says so in its message.
 */
export function refreshedNote(
  text: string,
  { parts, updates = new Map(), isFinal = false }: Document,
  take?: ReadonlySet<string>,
): Refreshed {
  const { text: after, outcomes } = isFinal ? { text, outcomes: [] } : refresh(text, parts, take);
  const told = withFigureChanges(text, parts, outcomes);
  const edits = propertyEdits(after, updates);
  if (edits === null) return { text: after, outcomes: [...told, unreadable] };
  if (edits.length === 0) return { text: after, outcomes: told };
  return { text: applyEdits(after, edits), outcomes: [...told, { id: 'properties', action: 'refreshed' }] };
}

const unreadable: Outcome = {
  id: 'properties',
  action: 'kept',
  message: 'They cannot be read, so they were left as they are: mend them first.',
};

function propertyLine([key, value]: readonly [string, PropertyText]): string {
  if (typeof value === 'string') return value === '' ? `${key}:` : `${key}: ${yamlText(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${key}: ${String(value)}`;
  return value.length === 0
    ? `${key}: []`
    : [`${key}:`, ...value.map((item) => `  - ${yamlText(item)}`)].join('\n');
}

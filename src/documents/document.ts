import { yamlText } from '../notes/properties/yaml-text';
import { inRegions, refresh, type Part, type Refreshed } from '../vault/regions';
import { withFigureChanges } from './what-changed';

export type DocumentKind =
  'agenda' | 'sheet' | 'appendix' | 'recap' | 'brief' | 'gap-plan' | 'checklist' | 'coverage';

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
}

export type PropertyText = string | number | boolean | readonly string[];

/** The text of a note that does not exist yet. */
export function newNoteText({ kind, properties, parts, closing }: Document, kindProperty: string): string {
  const lines = [...new Map<string, PropertyText>([[kindProperty, kind], ...properties])].map(propertyLine);
  const below = closing === undefined ? [] : ['', closing];
  return ['---', ...lines, '---', '', inRegions(parts), ...below, ''].join('\n');
}

/**
 * An existing note brought up to date: its properties and what was written around the parts stay. An entry whose
 * figures changed says so in its message.
 */
export function refreshedNote(text: string, { parts }: Document, take?: ReadonlySet<string>): Refreshed {
  const { text: after, outcomes } = refresh(text, parts, take);
  return { text: after, outcomes: withFigureChanges(text, parts, outcomes) };
}

function propertyLine([key, value]: readonly [string, PropertyText]): string {
  if (typeof value === 'string') return value === '' ? `${key}:` : `${key}: ${yamlText(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${key}: ${String(value)}`;
  return value.length === 0
    ? `${key}: []`
    : [`${key}:`, ...value.map((item) => `  - ${yamlText(item)}`)].join('\n');
}

import type { Range } from '../../claims/text';
import type { Fields } from '../fields';
import { bulletStretches, contentOf, fieldsOf, inlineFieldsOf } from '../fields';
import { isGenerated, kindOf } from '../kind';
import type { Bullet, Note } from '../note';
import { propertyTags } from '../sensitivity';
import { hasTagIn, isTag, signsOf } from '../tags';
import { piecesOf } from '../typed-note';

/** Where an impact entry stands in a note, and what states its fields. */
export interface EntryPlace extends Range {
  /** 1-based. */
  line: number;
  /** Index of its bullet; null where the whole note is the entry. */
  bullet: number | null;
  /** Its prose: a bullet's own text and its sub-bullets', or the note's whole body. */
  stretches: Range[];
  fields: Fields;
}

export interface EntrySettings {
  tag: string;
  kindProperty: string;
}

/** Properties that only the entry itself can have: a log of tagged bullets has none of them. */
const figures = ['metric', 'result', 'baseline', 'initiative', 'value'];

/** The impact entries of a note, in order. */
export const entryPlaces = (note: Note, settings: EntrySettings): EntryPlace[] => [
  ...placesInSteps(note, settings),
];

/** The same one by one, each worked out when it is asked for. */
export function* placesInSteps(note: Note, settings: EntrySettings): Generator<EntryPlace, void> {
  if (!mayHold(note, settings)) return;
  const unit = entryUnit(note, settings);
  if (unit === 'none') return;
  let isTagless = true;
  if (unit !== 'note')
    for (const [index, bullet] of note.blocks.bullets.entries()) {
      if (!isTagged(note, bullet, settings.tag)) continue;
      isTagless = false;
      yield bulletPlace(note, index, bullet, settings.tag);
    }
  if (isTagless && unit !== 'bullets') yield notePlace(note);
}

/** What is an entry: each tagged bullet with its sub-bullets, the note, or the note where no bullet is tagged. */
export type EntryUnit = 'bullets' | 'note' | 'bullets-else-note' | 'none';

/**
 * What a note says of its entries outside of its bullets. A note of the kind `impact` is one entry, its bullets
 * parts of it, unless it only gathers tagged bullets. Elsewhere each tagged bullet is one; where no bullet carries
 * the tag and the note does, the note is the entry. Other kinds hold entries only in their tagged bullets,
 * documents made by the plugin none at all.
 */
export function entryUnit(note: Note, { tag, kindProperty }: EntrySettings): EntryUnit {
  const kind = kindOf(note, kindProperty);
  if (isGenerated(kind)) return 'none';
  if (kind !== 'impact') return kind === null && carriesTag(note, tag) ? 'bullets-else-note' : 'bullets';
  const isOne = figures.some((name) => note.frontMatter.properties.has(name));
  return isOne ? 'note' : 'bullets-else-note';
}

/** Most notes of a vault hold none: that is told before anything is read closely. */
const mayHold = ({ text, frontMatter }: Note, { tag, kindProperty }: EntrySettings): boolean =>
  kindOf({ frontMatter }, kindProperty) === 'impact' ||
  frontMatter.properties.has('tags') ||
  frontMatter.properties.has('tag') ||
  signsOf(text, tag).length > 0;

const isTagged = ({ text }: Note, bullet: Bullet, tag: string): boolean =>
  hasTagIn(text, contentOf(bullet), tag);

/** The tag in the properties or in the prose makes the whole note an entry; one in a bullet does not. */
export const carriesTag = (note: Note, tag: string): boolean =>
  propertyTags(note).some((name) => isTag(name, tag)) ||
  note.blocks.paragraphs.some((paragraph) => hasTagIn(note.text, paragraph, tag));

function notePlace(note: Note): EntryPlace {
  const stretches = piecesOf(note);
  return {
    from: 0,
    to: note.text.length,
    line: 1,
    bullet: null,
    stretches,
    fields: fieldsOf(note, stretches),
  };
}

/** Tagged bullets below it are entries of their own. */
function bulletPlace(note: Note, index: number, { from, to, line }: Bullet, tag: string): EntryPlace {
  const stretches = bulletStretches(note, index, (below) => isTagged(note, below, tag));
  return { from, to, line, bullet: index, stretches, fields: inlineFieldsOf(note, stretches) };
}

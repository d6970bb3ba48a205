import type { ChangeDesc, Text } from '@codemirror/state';
import type { Range } from '../claims/text';
import type { Finding } from '../lint/finding';
import { noteScope, type NoteScope } from '../lint/scope';
import { suppressionsIn, type Suppression } from '../lint/suppressions';
import { suppresses } from '../lint/unused-suppressions';
import { entryUnit, type EntryUnit } from '../notes/entry/places';
import { kindOf } from '../notes/kind';
import type { Blocks, FrontMatter, Heading, Note } from '../notes/note';
import type { Settings } from '../settings/settings';

/** What a note as a whole says of each bullet in it. */
export interface NoteContext {
  frontMatter: FrontMatter;
  /** Null where lint reads no bullet of the note. */
  scope: NoteScope | null;
  /** What is an entry of the note. */
  unit: EntryUnit;
  /** The note is of a kind that has rules of its own, so that they are asked about all of it. */
  hasOwnRules: boolean;
  /** In order, where it matters below which of them a bullet stands; else none. */
  headings: readonly Heading[];
  /** The note wants no linting at all. */
  everything: boolean;
  switchedOff: ReadonlySet<string>;
  comments: readonly Suppression[];
  /** The document that this was read from. */
  lookedAt: Text;
  /** It began as properties do. */
  opens: boolean;
}

export type NoteSettings = Pick<Settings, 'kindProperty' | 'tag' | 'lint'>;

/** What the whole note says, from its blocks; the bullets are not asked for. */
export function contextOf(note: Note, settings: NoteSettings, doc: Text): NoteContext {
  const { everything, rules, comments } = suppressionsIn(note);
  const scope = noteScope(note, settings);
  const kind = kindOf(note, settings.kindProperty);
  const isStated = note.frontMatter.properties.has(settings.kindProperty.toLowerCase());
  return {
    frontMatter: note.frontMatter,
    scope,
    unit: entryUnit(note, settings),
    hasOwnRules: isStated && kind !== 'impact',
    headings: countsHeadings(scope) ? note.blocks.headings : [],
    everything,
    switchedOff: rules,
    comments,
    lookedAt: doc,
    opens: opensProperties(doc),
  };
}

/** An edit further on than `opening` changes nothing of it. */
export const opensProperties = (doc: Text): boolean => /^\ufeff?---/.test(doc.sliceString(0, opening));
export const opening = 4;

/** In an agenda the heading says whether a bullet is a result, a plan or an ask. */
const countsHeadings = (scope: NoteScope | null): boolean => scope?.kind === 'agenda';

/** Whether a piece says something of the whole note, so that a change of it may change how others are read. */
export function isSpecial(
  text: string,
  { paragraphs, comments, headings }: Blocks,
  { tag }: Pick<Settings, 'tag'>,
  scope: NoteScope | null,
): boolean {
  if (headings.length > 0 && countsHeadings(scope)) return true;
  const name = tag.replace(/^#/, '').toLowerCase();
  return (
    paragraphs.some(({ from, to }) => {
      const prose = text.slice(from, to).toLowerCase();
      return prose.includes('::') || prose.includes(`#${name}`);
    }) || comments.some(({ from, to }) => reachesFar(text.slice(from, Math.min(to, from + 80))))
  );
}

/** What keeps quiet a line alone says nothing of other pieces. */
const reachesFar = (comment: string): boolean =>
  comment.includes('review-prep') && !/^(?:%%|<!--)\s{0,20}review-prep-disable-line(?![\w-])/.test(comment);

/** Whether bullets read by the one would be read the same by the other; `other` is of the same text. */
export function sameContext(one: NoteContext, other: NoteContext): boolean {
  return contextKey(one) === contextKey(other);
}

/** Suppressions are applied to what was found, so that they change nothing of how a claim is read. */
const contextKey = ({ scope, everything, unit, hasOwnRules, frontMatter, headings }: NoteContext): string =>
  JSON.stringify([
    scope && { ...scope, fields: [...scope.fields] },
    [everything, unit, hasOwnRules],
    [...frontMatter.properties].map(([name, { value }]) => [name, value]),
    headings.map(({ from, text }) => [from, text]),
  ]);

/** Whether both suppress the same; `other` is of the same text. */
export const suppressSame = (one: NoteContext, other: NoteContext): boolean =>
  JSON.stringify([[...one.switchedOff], one.comments]) ===
  JSON.stringify([[...other.switchedOff], other.comments]);

/** By the comments and properties known so far; whether one is unused shows once the note rests. */
export const isSuppressed = (
  finding: Finding,
  { switchedOff, comments }: Pick<NoteContext, 'switchedOff' | 'comments'>,
): boolean =>
  switchedOff.has(finding.rule) || comments.some((suppression) => suppresses(suppression, finding));

export function movedContext(context: NoteContext, changes: ChangeDesc): NoteContext {
  const { scope, comments, frontMatter, headings } = context;
  const bodyFrom = changes.mapPos(frontMatter.bodyFrom, 1);
  const places = comments.length + headings.length + (scope?.generated.length ?? 0);
  if (places === 0 && bodyFrom === frontMatter.bodyFrom) return context;
  const place = <R extends Range>(range: R): R => ({
    ...range,
    from: changes.mapPos(range.from, -1),
    to: changes.mapPos(range.to, 1),
  });
  return {
    ...context,
    frontMatter: { ...frontMatter, bodyFrom },
    scope: scope && { ...scope, generated: scope.generated.map(place) },
    comments: comments.map((comment) => ({ ...comment, reach: place(comment.reach), at: place(comment.at) })),
    headings: headings.map(place),
  };
}

import type { Range } from '../claims/text';
import { decisionLabels } from '../notes/agenda-note';
import { contentOf } from '../notes/fields';
import type { Bullet, Note } from '../notes/note';
import { carriesTag } from '../notes/entry/places';
import { hasTagIn, signsOf } from '../notes/tags';
import { kindOf } from '../notes/kind';
import type { Surroundings } from '../rules/rule';
import type { LintSettings, Settings } from '../settings/settings';
import { fieldsStated, noFields, noteFields, together } from '../rules/stated-fields';
import type { Fields } from '../rules/stated-fields';

/**
 * Kinds whose bullets are not the writer's claims: other people's words, plans, offers, or documents made
 * from claims that are linted where they stand.
 */
const noClaims = new Set([
  'goal',
  'feedback',
  'criteria',
  'market',
  'rating',
  'pay',
  'okr',
  'sheet',
  'appendix',
  'recap',
  'brief',
  'gap-plan',
  'checklist',
]);

type ScopeSettings = Pick<Settings, 'kindProperty' | 'tag'> & { lint: Pick<LintSettings, 'scope'> };

/** A bullet that lint reads, with what stands around it. */
export interface PlacedBullet {
  bullet: Bullet;
  surroundings: Surroundings;
}

/** What a note as a whole says of the bullets in it. */
export interface NoteScope {
  kind: string | null;
  /** Every bullet is read; else only tagged ones and what stands under them. */
  wholeNote: boolean;
  /** What an impact note states of itself; empty for every other note, whose bullets are entries each for itself. */
  fields: Fields;
  /** Stretches that the plugin wrote: linted where their text comes from. */
  generated: readonly Range[];
}

/** Null where lint reads no bullet of this note, whatever it says. */
export function noteScope(note: Note, settings: ScopeSettings): NoteScope | null {
  const kind = kindOf(note, settings.kindProperty);
  if (kind !== null && noClaims.has(kind)) return null;
  const isEntry = kind === 'impact' || carriesTag(note, settings.tag);
  return {
    kind,
    wholeNote: settings.lint.scope === 'all-bullets' || hasKind(note, settings) || isEntry,
    fields: isEntry ? noteFields(note) : noFields,
    generated: generatedStretches(note),
  };
}

/**
 * The bullets that lint reads, in order. One walk: a bullet learns what its parents are. An editor that holds
 * a part of a note in hand says itself what the whole note says of it.
 */
export function bulletsInScope(
  note: Note,
  settings: ScopeSettings,
  scope: NoteScope | null = noteScope(note, settings),
): PlacedBullet[] {
  if (!scope || (!scope.wholeNote && !note.text.includes('#'))) return [];
  const entries = entriesOf(note, settings.tag);
  if (!scope.wholeNote && !entries.some((entry) => entry >= 0)) return [];
  const stated = statedByEntry(note, entries, scope.wholeNote);
  const isGenerated = insideOneOf(scope.generated);
  const { kind } = scope;
  const placed: PlacedBullet[] = [];
  for (const [index, bullet] of note.blocks.bullets.entries()) {
    const entry = entries[index] ?? -1;
    if (!scope.wholeNote && entry < 0) continue;
    if (isGenerated(bullet) || (kind === 'agenda' && isPlan(note, bullet))) continue;
    const fields = together(scope.fields, stated.get(entry < 0 ? index : entry) ?? noFields);
    const isAsk = kind === 'ask' || (kind === 'agenda' && isAskInAgenda(note, bullet));
    const isDetail = kind === 'story' || (entry >= 0 && entry !== index);
    const isImpact = entry === index;
    const details = isImpact ? detailsOf(note, entries, index) : [];
    placed.push({ bullet, surroundings: { kind, isImpact, isDetail, details, isAsk, fields } });
  }
  return placed;
}

function detailsOf({ text, blocks }: Note, entries: readonly number[], index: number): string[] {
  const details: string[] = [];
  for (let at = index + 1; entries[at] === index; at++) {
    const below = blocks.bullets[at];
    if (below) details.push(text.slice(below.contentFrom, below.contentTo));
  }
  return details;
}

/** "Rating: ..." and what stands under decisions, goals, pay and times tells of no work done. */
function isPlan(note: Note, bullet: Bullet): boolean {
  const opening = note.text.slice(bullet.contentFrom, Math.min(bullet.contentTo, bullet.contentFrom + 40));
  const own = opening.replace(/[*_]/g, () => '').toLowerCase();
  if (Object.values(decisionLabels).some((label) => own.startsWith(`${label.toLowerCase()}:`))) return true;
  return /\b(?:rating|goals?|decisions?|next steps?|pay|time|timing|questions?)\b/i.test(
    headingAbove(note, bullet),
  );
}

const isAskInAgenda = (note: Note, bullet: Bullet): boolean =>
  /\b(?:asks?|requests?)\b/i.test(headingAbove(note, bullet));

const headingAbove = ({ blocks }: Note, { heading }: Bullet): string => blocks.headings[heading]?.text ?? '';

/** A kind that does not exist is a finding of its own; the note is a review note all the same. */
function hasKind({ frontMatter }: Note, { kindProperty }: ScopeSettings): boolean {
  const value = frontMatter.properties.get(kindProperty.toLowerCase())?.value ?? '';
  return value !== '';
}

/** Fields by the index of the tagged bullet they belong to, or of the bullet itself where it has no entry. */
function statedByEntry(
  { text, blocks }: Note,
  entries: readonly number[],
  wholeNote: boolean,
): Map<number, Fields> {
  const stated = new Map<number, Map<string, string>>();
  if (!text.includes('::')) return stated;
  blocks.bullets.forEach(({ contentFrom, contentTo }, index) => {
    const entry = entries[index] ?? -1;
    const own = wholeNote || entry >= 0 ? fieldsStated(text.slice(contentFrom, contentTo)) : noFields;
    if (own.size === 0) return;
    const owner = entry < 0 ? index : entry;
    const known = stated.get(owner) ?? new Map<string, string>();
    for (const [name, value] of own) known.set(name, value);
    stated.set(owner, known);
  });
  return stated;
}

/** Tells of one place after another, in order, whether it lies in one of `stretches`. */
function insideOneOf(stretches: readonly Range[]): (place: Range) => boolean {
  let next = 0;
  return ({ from }) => {
    while (next < stretches.length && (stretches[next]?.to ?? 0) <= from) next++;
    return (stretches[next]?.from ?? Infinity) <= from;
  };
}

function generatedStretches({ text, blocks }: Note): Range[] {
  const stretches: Range[] = [];
  let from = -1;
  for (const comment of blocks.comments) {
    const mark = /^<!--\s{0,20}review-prep:(begin|end)\b/.exec(
      text.slice(comment.from, comment.from + 60),
    )?.[1];
    if (mark === 'begin' && from < 0) from = comment.from;
    if (mark !== 'end' || from < 0) continue;
    stretches.push({ from, to: comment.to });
    from = -1;
  }
  return stretches;
}

/** For each bullet the index of the tagged bullet it is, or stands under; -1 where there is none. */
function entriesOf({ text, blocks: { bullets } }: Note, tag: string): number[] {
  const signs = signsOf(text, tag);
  const entries: number[] = [];
  let next = 0;
  for (const [index, bullet] of bullets.entries()) {
    const content = contentOf(bullet);
    while ((signs[next] ?? Infinity) < content.from) next++;
    const isTagged = (signs[next] ?? Infinity) < content.to && hasTagIn(text, content, tag);
    entries.push(isTagged ? index : (entries[bullet.parent] ?? -1));
  }
  return entries;
}

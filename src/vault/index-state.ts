import { mayFind } from '../lint/may-find';
import type { ImpactEntry, EntryReading } from '../notes/impact-entry';
import type { Note } from '../notes/note';
import { contentOf } from '../notes/fields';
import { readNote } from '../notes/read-note';
import { holdsOne, signsOf } from '../notes/tags';
import type { Settings } from '../settings/settings';
import { changeLog, type ChangeLog } from './change-log';
import type { FileStamp } from './files';
import { detached } from './detached';
import { contentHash } from './hash';
import { replaceIn, type ListsByName } from './index-lists';
import { linkMap, nameKey, targetKey, type LinkMap } from './links';
import { metricKey } from './metric-key';
import { partsIn } from './note-parts';
import { entryReading, valuesOf, type NoteValues } from './note-values';
import { glanceFor, opensAsSource, type Glance } from './sources';

/** What the index holds: values of the notes that matter, names and stamps of all. */
export interface IndexState {
  settings: Settings;
  reading: EntryReading;
  glance: (text: string) => Glance;
  opens: (path: string) => boolean;
  links: LinkMap;
  /** By path, of every note that was read. */
  stamps: Map<string, Stamp>;
  values: Map<string, HeldValues>;
  /** Headings and blocks: of the notes that hold something of ours, and of those in `deepNames`. */
  parts: Map<string, readonly string[]>;
  /** Notes in which lint may find something though it reads review notes and tagged bullets only. */
  lintable: Set<string>;
  /** Told of each of those as it is read, with its entries where values are held of it. */
  onLintable?: OnLintable | undefined;
  /** The index goes before the texts it was read from would be missed: it may share characters with them. */
  isBrief: boolean;
  unread: Map<string, string>;
  /** Names of notes that entries lead into by heading or block, and how many such links there are. */
  deepNames: Map<string, number>;
  /** Those of them whose notes have not been looked up yet. */
  unsettled: Set<string>;
  byMetric: Map<string, ImpactEntry[]>;
  /** Of entries that were asked for: a log of thousands is put in and out as a whole. */
  metricKeys: WeakMap<ImpactEntry, string | null>;
  lists: ListsByName;
  changes: ChangeLog;
  counts: IndexCounts;
}

export type OnLintable = (note: Note, entries: readonly ImpactEntry[] | null) => void;

/** What the index had to do since it was begun: work must grow with what changed. */
export interface IndexCounts {
  read: number;
  /** Notes whose blocks were read. */
  parsed: number;
  /** Entries that were read in long notes. */
  entries: number;
}

/** Asked of a host for its times and size when somebody wants to know. */
export type Stamp = Omit<FileStamp, 'path'>;

export interface HeldValues {
  values: NoteValues;
  /** Of the text that they were read from: the same text is not read again. */
  hash: string;
}

/** What a host says of an index when it is begun. */
export interface Begun {
  /** Told of each note that is read and in which lint may find something, so that it need not be read again. */
  onLintable?: OnLintable;
  /** Reads the claims of entries; for a host that remembers what it reads. */
  readClaim?: EntryReading['readClaim'];
  /** The index lives for one command: then it may share characters with the texts it was read from, and keep them. */
  isBrief?: boolean;
}

/** Made in one piece: an engine reads its code anew for what is put together of others. */
export const emptyState = (
  settings: Settings,
  { onLintable, readClaim, isBrief = false }: Begun,
): IndexState => ({
  settings,
  reading: entryReading(settings, readClaim),
  glance: glanceFor(settings),
  opens: opensAsSource(settings),
  links: linkMap(),
  stamps: new Map(),
  values: new Map(),
  parts: new Map(),
  lintable: new Set(),
  onLintable,
  isBrief,
  unread: new Map(),
  deepNames: new Map(),
  unsettled: new Set(),
  byMetric: new Map(),
  metricKeys: new WeakMap(),
  lists: new Map(),
  changes: changeLog(),
  counts: { read: 0, parsed: 0, entries: 0 },
});

/** A note as it was read, in slices, before it is taken in; none of it shares characters with the text. */
export interface NoteRead {
  note: Note;
  values: NoteValues;
  parts: string[];
  /** Of the text. */
  hash: string;
}

/** Takes in the text of a note that may be a source; what stands there already is not read again. */
export function takeIn(
  state: IndexState,
  path: string,
  text: string,
  stamp?: Stamp,
  read: NoteRead | null = null,
): void {
  state.links.add(path);
  if (stamp) state.stamps.set(path, stamp);
  const glance = state.glance(text);
  const hash = (): string => read?.hash ?? contentHash(text);
  if (glance.ours && isSame(state, path, hash)) return;
  const isLinkedInto = state.deepNames.has(nameKey(path));
  dropValues(state, path);
  state.lintable.delete(path);
  if (!glance.ours && !glance.lint && !isLinkedInto) return;
  const note = read?.note ?? readNote(path, text);
  state.counts.parsed++;
  const isRead = (): boolean => glance.ours && (glance.front || saysOfUs(note, state.settings));
  const values = read?.values ?? (isRead() ? valuesOf(note, state.settings, state.reading) : null);
  if (glance.lint && mayFind(note, values, state.settings)) {
    state.lintable.add(path);
    state.onLintable?.(note, values?.entries ?? null);
  }
  const own = state.isBrief ? <T>(value: T): T => value : detached;
  const isOurs = values !== null && holdsAnything(values, note, state.settings);
  if (isOurs || isLinkedInto) state.parts.set(path, read?.parts ?? own([...partsIn(note)]));
  if (isOurs) hold(state, { values: read?.values ?? own(values), hash: hash() });
}

/** Whether a tag that makes an entry, or keeps a note private, may stand in prose: in code it says nothing. */
function saysOfUs({ text, frontMatter, blocks: { bullets, paragraphs } }: Note, { tag }: Settings): boolean {
  const signs = signsOf(text, tag);
  return (
    frontMatter.problems.length > 0 ||
    holdsOne(bullets, contentOf, signs) ||
    holdsOne(paragraphs, (paragraph) => paragraph, [...signs, ...signsOf(text, 'pay')])
  );
}

/** Hashing costs about as much as reading the blocks, so only notes of which something is held are compared. */
function isSame({ values, parts }: IndexState, path: string, hash: () => string): boolean {
  const held = values.get(path);
  return held !== undefined && parts.has(path) && held.hash === hash();
}

/** Whether anything of the note differs from a note that says nothing to us, or may do so once others change. */
const holdsAnything = (
  { kind, entries, sensitivity, problems }: NoteValues,
  { frontMatter: { properties } }: Note,
  { defaultSensitivity }: Settings,
): boolean =>
  kind !== null ||
  entries.length > 0 ||
  sensitivity !== defaultSensitivity ||
  properties.has('sensitivity') ||
  problems.length > 0;

/** Enters values that were read before, from this text or in an earlier session. */
export function hold(state: IndexState, held: HeldValues): void {
  const { path, entries } = held.values;
  state.values.set(path, held);
  for (const entry of entries) {
    const key = metricKeyOf(state, entry);
    if (key !== null) addTo(state.byMetric, key, entry);
    for (const name of deepNamesOf(entry)) {
      state.deepNames.set(name, (state.deepNames.get(name) ?? 0) + 1);
      state.unsettled.add(name);
    }
  }
  replaceIn(state.lists, path, held.values);
  state.changes.add(path);
}

/** Takes a note out as if it had never been there. */
export function forget(state: IndexState, path: string): void {
  state.links.remove(path);
  state.stamps.delete(path);
  state.lintable.delete(path);
  state.unread.delete(path);
  dropValues(state, path);
}

export function dropValues(state: IndexState, path: string): void {
  const held = state.values.get(path);
  state.parts.delete(path);
  state.unread.delete(path);
  if (!held) return;
  state.values.delete(path);
  const keys = new Set<string | null>();
  for (const entry of held.values.entries) {
    keys.add(metricKeyOf(state, entry));
    for (const name of deepNamesOf(entry)) dropDeepName(state, name);
  }
  for (const key of keys) if (key !== null) dropFrom(state.byMetric, key, path);
  replaceIn(state.lists, path, null);
  state.changes.add(path);
}

/** As `metricKey`, worked out once for each entry. */
export function metricKeyOf(
  { metricKeys }: Pick<IndexState, 'metricKeys'>,
  entry: ImpactEntry,
): string | null {
  const known = metricKeys.get(entry);
  if (known !== undefined) return known;
  const key = metricKey(entry);
  metricKeys.set(entry, key);
  return key;
}

function addTo(groups: Map<string, ImpactEntry[]>, key: string, entry: ImpactEntry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

function dropFrom(groups: Map<string, ImpactEntry[]>, key: string, path: string): void {
  const left = (groups.get(key) ?? []).filter((one) => one.path !== path);
  if (left.length === 0) groups.delete(key);
  else groups.set(key, left);
}

function dropDeepName({ deepNames, links, values, parts }: IndexState, name: string): void {
  const left = (deepNames.get(name) ?? 0) - 1;
  if (left > 0) {
    deepNames.set(name, left);
    return;
  }
  deepNames.delete(name);
  for (const path of links.named(name)) if (!values.has(path)) parts.delete(path);
}

const deepNamesOf = ({ evidence }: ImpactEntry): readonly string[] =>
  evidence.length === 0
    ? none
    : evidence.flatMap(({ link }) =>
        link && (link.heading !== null || link.block !== null) ? [targetKey(link.target)] : [],
      );

const none: readonly string[] = [];

/** Notes that entries lead into by heading or block, and whose headings and blocks are not known yet. */
export function unreadTargets({ unsettled, deepNames, links, parts, opens }: IndexState): string[] {
  const names = [...unsettled].filter((name) => deepNames.has(name));
  unsettled.clear();
  return names.flatMap((name) => links.named(name)).filter((path) => !parts.has(path) && opens(path));
}

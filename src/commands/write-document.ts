import { newNoteText, refreshedNote, type Document } from '../documents/document';
import { readFrontMatter } from '../notes/front-matter';
import { readRegions } from '../vault/region-reader';
import { overall, type Outcome as PartOutcome } from '../vault/regions';
import { inFolder, safeFileName } from '../vault/file-names';
import type { Desk, Outcome, Written } from './desk';

/** A document and the note that it goes to. */
export interface Placed {
  path: string;
  document: Document;
}

/** A note as it stands and as a document would have it. */
export interface Planned extends Written {
  /** Null where there is no note yet. */
  before: string | null;
  after: string;
  messages: string[];
  /** Parts that the user edited or moved and that would have come out otherwise. */
  kept: Kept[];
}

/** A part that was left as the user has it, and what would have come instead. */
export interface Kept {
  id: string;
  /** Why it was left, in one sentence. */
  why: string;
  now: string;
  /** Empty where the part would have been taken out. */
  wouldBe: string;
}

/** By note, the ids of the parts whose hand edits the user gives up. */
export type Take = ReadonlyMap<string, ReadonlySet<string>>;

type Writing = Pick<Desk, 'files' | 'settings'>;
type Change = Pick<Planned, 'after' | 'action' | 'messages' | 'kept'>;

/** Where a document goes that nobody placed: the reviews folder, under its title. */
export function placedByTitle<D extends Pick<Document, 'title'>>(
  document: D,
  { folders }: Desk['settings'],
): { path: string; document: D } {
  const name = `${safeFileName(document.title)}.md`;
  return { path: inFolder(folders.reviews, name), document };
}

/** A note's path as a user may type it, without its ending. */
export const noteOf = (path: string): string => (path.endsWith('.md') ? path : `${path}.md`);

/**
 * Creates the note of each document, or refreshes its generated regions; what the user wrote stays, and a
 * note that is no such document is refused.
 */
export async function writeDocuments(
  desk: Writing,
  placed: readonly Placed[],
  take?: Take,
): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  for (const one of placed) {
    const { path, action, messages } = await writeDocument(desk, one, take);
    outcome.written.push({ path, action });
    outcome.messages.push(...messages);
  }
  return outcome;
}

/** What `writeDocuments` would do to one note, without doing it. */
export async function planDocument(
  { files, settings }: Writing,
  { path, document }: Placed,
  take?: Take,
): Promise<Planned> {
  if (await files.exists(path)) {
    const before = await files.read(path);
    return { path, before, ...changeOf(path, before, document, settings.kindProperty, take) };
  }
  const after = newNoteText(document, settings.kindProperty);
  return { path, before: null, after, action: 'created', messages: [], kept: [] };
}

async function writeDocument(desk: Writing, placed: Placed, take?: Take): Promise<Planned> {
  const plan = await planDocument(desk, placed, take);
  if (plan.before === null) {
    await desk.files.create(plan.path, plan.after);
    return plan;
  }
  let last: Change = plan;
  await desk.files.change(plan.path, (text) => {
    last = changeOf(plan.path, text, placed.document, desk.settings.kindProperty, take);
    return last.after;
  });
  return { ...plan, ...last };
}

function changeOf(path: string, text: string, document: Document, kindProperty: string, take?: Take): Change {
  const kind = readFrontMatter(text).properties.get(kindProperty)?.value;
  if (kind !== document.kind) {
    const message = `${path} is a note of your own (its ${kindProperty} is not "${document.kind}"), so it was left as it is: move it or rename it, and run again`;
    return { after: text, action: 'refused', messages: [message], kept: [] };
  }
  const { text: after, outcomes } = refreshedNote(text, document, take?.get(path));
  const messages = outcomes.flatMap(({ id, message }) =>
    message === undefined ? [] : [`${path}, ${id}: ${message}`],
  );
  const action = overall(outcomes);
  const kept = keptIn(text, document, outcomes);
  return { after, action: action === 'created' ? 'refreshed' : action, messages, kept };
}

/** Those that the user can give up: what stands near a damaged mark is kept whatever is chosen. */
function keptIn(text: string, document: Document, outcomes: readonly PartOutcome[]): Kept[] {
  const kept = outcomes.filter(({ action }) => action === 'kept');
  if (kept.length === 0) return [];
  const given = refreshedNote(text, document, new Set(kept.map(({ id }) => id))).outcomes;
  const stays = new Set(given.filter(({ action }) => action === 'kept').map(({ id }) => id));
  const { regions } = readRegions(text);
  return kept.flatMap(({ id, message = '', wouldBe = '' }): Kept[] => {
    const region = regions.find((one) => one.id === id);
    if (!region || stays.has(id)) return [];
    return [{ id, why: message, now: text.slice(region.bodyFrom, region.bodyTo), wouldBe }];
  });
}

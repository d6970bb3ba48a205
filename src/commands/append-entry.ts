import { withCoreTokens } from '../documents/core-tokens';
import type { Day } from '../days/day';
import { inlineFields } from '../notes/inline-fields';
import type { Note } from '../notes/note';
import { noteDay, noteName } from '../notes/note-day';
import { readNote } from '../notes/read-note';
import type { Settings } from '../settings/settings';
import { FileRefused } from '../vault/files';
import { safePath } from '../vault/file-names';
import type { Desk, Outcome } from './desk';
import { stampOf } from './templates';

export interface AppendChoices {
  /** The sentence that carries the result. */
  text: string;
  /** Fields that the sentence does not state itself. */
  properties: ReadonlyMap<string, string>;
  /** The note to append to, a path in the vault; `{{date}}` and `{{date:FORMAT}}` are today. */
  to: string;
  /** What a note that is not there yet begins with, with the tokens of the core Templates. */
  template?: string;
}

type Appending = Pick<Desk, 'files' | 'settings' | 'today' | 'time'>;

/** One tagged bullet at the end of a note, such as a log or the daily note; a note that is not there is made. */
export async function appendEntry(desk: Appending, choices: AppendChoices): Promise<Outcome> {
  const { path, before, after, bullet } = await planAppend(desk, choices);
  if (before === null) await desk.files.create(path, after);
  else await desk.files.change(path, (text) => appended(text, bullet));
  return { written: [{ path, action: before === null ? 'created' : 'refreshed' }], messages: [] };
}

/** What `appendEntry` would write. */
export async function planAppend(
  desk: Appending,
  choices: AppendChoices,
): Promise<{ path: string; before: string | null; after: string; bullet: string }> {
  const named = withCoreTokens(choices.to, stampOf(desk));
  const safe = safePath(named.endsWith('.md') ? named : `${named}.md`);
  if ('refused' in safe) throw new FileRefused(named, safe.refused);
  const { path } = safe;
  const before = (await desk.files.exists(path)) ? await desk.files.read(path) : null;
  const begun =
    before ??
    withCoreTokens(choices.template ?? '', stampOf(desk)).replace(/\{\{title\}\}/g, () => noteName(path));
  const bullet = entryBullet(withDay(choices, readNote(path, begun), desk.today), desk.settings);
  return { path, before, after: appended(begun, bullet), bullet };
}

/** An entry without a day lies in no cycle: in a note that tells none, it is today's. */
function withDay({ text, properties, ...rest }: AppendChoices, note: Note, today: Day): AppendChoices {
  const own = inlineFields(text, { from: 0, to: text.length }).map(({ name }) => name);
  const isDated = [...own, ...properties.keys()].some((name) => name === 'date' || name === 'period');
  if (isDated || noteDay(note) !== null) return { text, properties, ...rest };
  return { text, properties: new Map([...properties, ['date', today]]), ...rest };
}

/** Below the last line; an empty bullet that waits there is filled. */
function appended(text: string, bullet: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const own = bullet.split('\n').join(lineEnd);
  const waiting = /(^|\n)([-*+]) ?[ \t]{0,8}[\r\n]{0,8}$/.exec(text.slice(-40));
  if (waiting) {
    const at = text.length - waiting[0].length + (waiting[1]?.length ?? 0);
    return `${text.slice(0, at)}${waiting[2]}${own.slice(1)}${lineEnd}`;
  }
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  return `${text}${gap}${own}${lineEnd}`;
}

/** The sentence with its tag and fields; a field that would not close its bracket stands on a line of its own. */
function entryBullet({ text, properties }: AppendChoices, { tag }: Settings): string {
  const sentence = text.replace(/\s+/g, () => ' ').trim();
  const inline: string[] = [];
  const below: string[] = [];
  for (const [key, value] of properties) {
    const one = value.replace(/\s+/g, () => ' ').trim();
    if (one === '') continue;
    if (isBalanced(one)) inline.push(` [${key}:: ${one}]`);
    else below.push(`\n  - ${key}:: ${one}`);
  }
  return `- ${sentence} #${tag}${inline.join('')}${below.join('')}`;
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const sign of value) {
    if (sign === '[') depth++;
    else if (sign === ']' && --depth < 0) return false;
  }
  return depth === 0;
}

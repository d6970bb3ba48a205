import { appendEntry, planAppend, type AppendChoices } from '../../commands/append-entry';
import type { Desk } from '../../commands/desk';
import { beginFrom, ownDay, type Beginning } from '../../commands/from-note';
import { newNote, planNote, type NewNoteChoices } from '../../commands/new-note';
import { readEntryText } from '../../commands/read-entry-text';
import { writtenKinds, type WrittenKind } from '../../notes/kind';
import { dryRun } from '../dry-run';
import type { Asked, SharedFlags } from '../program';
import { answer, deskAt } from '../session';
import { CannotRun, type Terminal } from '../terminal';

type NewFlags = SharedFlags & {
  title?: string;
  set?: string[];
  text?: string;
  from?: string;
  append?: string;
};

/** One typed note, or one impact bullet in a note; what exists is left alone and answered as unchanged. */
export async function runNew(
  { words: [kindName = '', vault], flags: given }: Asked,
  terminal: Terminal,
): Promise<number> {
  const kind = writtenKinds.find((one) => one === kindName);
  if (!kind)
    throw new CannotRun(`"${kindName}" is no kind of note: choose one of ${writtenKinds.join(', ')}`);
  const flags: NewFlags = given;
  const { desk } = await deskAt(vault, flags, terminal);
  const begun = await beginning(desk, kind, flags);
  const properties = new Map([...begun.properties, ...propertiesFrom(flags.set ?? [])]);
  const title = flags.title ?? begun.title;
  if (title === '') throw new CannotRun('A note needs a title: add --title "..."');
  if (flags.append === undefined) {
    const body = begun.body === '' ? {} : { body: begun.body };
    return writeNote(desk, { kind, title, properties, ...body }, flags, terminal);
  }
  if (kind !== 'impact') throw new CannotRun(`--append: only an impact entry can be a bullet, not a ${kind}`);
  const text = begun.body === '' ? title : begun.body;
  const own = new Map([...ownDay(begun), ...propertiesFrom(flags.set ?? [])]);
  return writeBullet(desk, { text, properties: own, to: flags.append }, flags, terminal);
}

async function writeNote(desk: Desk, choices: NewNoteChoices, flags: NewFlags, terminal: Terminal) {
  if (flags.dryRun) {
    const { path, text } = await planNote(desk, choices);
    const before = (await desk.files.exists(path)) ? await desk.files.read(path) : null;
    return dryRun([{ path, before, after: before ?? text }], terminal);
  }
  const { written, messages } = await newNote(desk, choices);
  return answer({ written, messages }, flags, terminal);
}

async function writeBullet(desk: Desk, choices: AppendChoices, flags: NewFlags, terminal: Terminal) {
  if (flags.dryRun) return dryRun([await planAppend(desk, choices)], terminal);
  return answer(await appendEntry(desk, choices), flags, terminal);
}

/** From `--text`, from `--from NOTE` or `--from NOTE:LINE`, else nothing. */
async function beginning(desk: Desk, kind: WrittenKind, { text, from }: NewFlags): Promise<Beginning> {
  if (from === undefined) {
    if (text === undefined) return { title: '', properties: new Map(), body: '' };
    const { title, properties } = readEntryText(text, desk.settings);
    return { title, properties: kind === 'impact' ? properties : new Map<string, string>(), body: text };
  }
  const [, named = from, line] = /^(.+?)(?::(\d{1,7}))?$/.exec(from) ?? [];
  const path = named.endsWith('.md') ? named : `${named}.md`;
  if (!(await desk.files.exists(path))) throw new CannotRun(`--from ${from}: there is no note ${path}`);
  const origin = { path, line: line === undefined ? null : Number(line) };
  const begun = await beginFrom(desk, kind, text === undefined ? origin : { ...origin, text });
  if (line !== undefined && begun.body === '' && begun.properties.size === 0)
    throw new CannotRun(`--from ${from}: no bullet stands on line ${line} of ${path}`);
  return begun;
}

function propertiesFrom(given: readonly string[]): Map<string, string> {
  return new Map(
    given.map((item) => {
      const at = item.indexOf('=');
      const key = item.slice(0, at);
      if (at < 1 || !/^[a-z][a-z0-9-]*$/.test(key)) {
        throw new CannotRun(`--set ${item}: expected key=value with a lower-case key, such as about=stretch`);
      }
      return [key, item.slice(at + 1)];
    }),
  );
}

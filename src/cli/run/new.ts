import { newNote, planNote, type NewNoteChoices } from '../../commands/new-note';
import { writtenKinds } from '../../notes/kind';
import { dryRun } from '../dry-run';
import type { Asked } from '../program';
import { answer, deskAt } from '../session';
import { CannotRun, type Terminal } from '../terminal';

/** One typed note; what exists is left alone and answered as unchanged. */
export async function runNew(
  { words: [kindName = '', vault], flags }: Asked,
  terminal: Terminal,
): Promise<number> {
  const kind = writtenKinds.find((one) => one === kindName);
  if (!kind)
    throw new CannotRun(`"${kindName}" is no kind of note: choose one of ${writtenKinds.join(', ')}`);
  const { desk } = await deskAt(vault, flags, terminal);
  const { title, set = [] } = flags as unknown as { title: string; set?: string[] };
  const choices: NewNoteChoices = { kind, title, properties: propertiesFrom(set) };
  if (flags.dryRun) {
    const { path, text } = await planNote(desk, choices);
    const before = (await desk.files.exists(path)) ? await desk.files.read(path) : null;
    return dryRun([{ path, before, after: before ?? text }], terminal);
  }
  const { written, messages } = await newNote(desk, choices);
  return answer({ written, messages }, flags, terminal);
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

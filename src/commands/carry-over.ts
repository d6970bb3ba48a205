import { applyEdits } from '../claims/text';
import type { Day } from '../days/day';
import { carryOver } from '../documents/carry-over/carry-over';
import { carryOverNote } from '../documents/carry-over/carry-over-note';
import type { Status } from '../notes/goal';
import { propertyEdits } from '../notes/property-edits';
import { cycleBefore, type Cycle } from '../settings/cycles';
import { FileRefused } from '../vault/files';
import type { Desk, Outcome } from './desk';
import { madeByTemplate } from './templates';
import {
  placedByTitle,
  planDocument,
  writeDocuments,
  type Placed,
  type Planned,
  type Take,
} from './write-document';

/** Creates or refreshes the note of what the last cycle leaves to `cycle`. */
export const writeCarryOver = async (desk: Desk, cycle: Cycle, take?: Take): Promise<Outcome> =>
  writeDocuments(desk, [await placed(desk, cycle)], take);

/** What `writeCarryOver` would write. */
export const planCarryOver = async (desk: Desk, cycle: Cycle): Promise<Planned> =>
  planDocument(desk, await placed(desk, cycle));

async function placed(desk: Desk, cycle: Cycle): Promise<Placed> {
  const { settings, today } = desk;
  const model = carryOver(await desk.index(), cycleBefore(settings, cycle), cycle, today);
  const note = await madeByTemplate(desk, 'carry-over', (own) => carryOverNote(model, own));
  return placedByTitle(note, settings);
}

/** What the user decides of an open goal or ask. */
export interface Settled {
  /** Its title, or its note. */
  name: string;
  status?: Status;
  /** The day by which it is due from now on. */
  by?: Day;
}

/** Writes status and day into the notes of open goals and asks; the rest of each note is left as it is. */
export async function settle(desk: Desk, settled: readonly Settled[]): Promise<Outcome> {
  const outcome: Outcome = { written: [], messages: [] };
  for (const { path, values } of await settling(desk, settled)) {
    const wrote = await desk.files.change(path, (text) => withValues(path, text, values));
    outcome.written.push({ path, action: wrote ? 'refreshed' : 'unchanged' });
  }
  return outcome;
}

/** What `settle` would write. */
export const planSettle = async (desk: Desk, settled: readonly Settled[]) =>
  Promise.all(
    (await settling(desk, settled)).map(async ({ path, values }) => {
      const before = await desk.files.read(path);
      return { path, before, after: withValues(path, before, values) };
    }),
  );

/** All are found before any is written: a name that is nobody's refuses the whole. */
async function settling(desk: Desk, settled: readonly Settled[]) {
  const { goals, asks } = await desk.index();
  const open = [...goals, ...asks].filter(({ status }) => status === 'open');
  return settled.map(({ name, status, by }) => {
    const found = open.filter(({ title, path }) => title === name || path === name || path === `${name}.md`);
    const [one] = found;
    if (!one || found.length > 1)
      throw new FileRefused(
        name,
        one
          ? `"${name}" is the title of ${found.length} open goals and asks: name the note`
          : `"${name}" is no open goal or ask: name one by its title or its note`,
      );
    const values = new Map<string, string>();
    if (status !== undefined) values.set('status', status);
    if (by !== undefined) values.set('date', by);
    return { path: one.path, values };
  });
}

function withValues(path: string, text: string, values: ReadonlyMap<string, string>): string {
  const edits = propertyEdits(text, values);
  if (edits) return applyEdits(text, edits);
  throw new FileRefused(path, `${path}: its properties cannot be read, so they were left as they are`);
}

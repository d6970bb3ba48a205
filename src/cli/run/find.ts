import {
  findUntagged,
  findUntaggedIn,
  planTags,
  tagBullets,
  type Untagged,
} from '../../commands/find-untagged';
import type { Desk } from '../../commands/desk';
import { dryRun } from '../dry-run';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { CannotRun, exitCodes, type Terminal } from '../terminal';

type FindFlags = SharedFlags & { note?: string; tag?: string[]; tagAll?: boolean };

/** Results that wait for a tag: where they stand and what they say; with a flag they are tagged. */
export async function runFind({ words: [named], flags: given }: Asked, terminal: Terminal): Promise<number> {
  const flags: FindFlags = given;
  const { desk } = await deskAt(named, flags, terminal);
  const cycle = cycleFor(desk, flags);
  const found = flags.note === undefined ? await findUntagged(desk, cycle) : await inNote(desk, flags.note);
  if (flags.tagAll === true || flags.tag !== undefined) {
    const chosen = flags.tagAll === true ? found : chosenFrom(found, flags.tag ?? []);
    if (flags.dryRun) return dryRun(await planTags(desk, chosen), terminal);
    return answer(await tagBullets(desk, chosen), flags, terminal);
  }
  if (flags.json) {
    const results = found.map(({ path, line, text, day }) => ({ path, line, text, date: day }));
    terminal.out(`${JSON.stringify({ version: 1, cycle: cycle.name, results })}\n`);
  } else terminal.out(listed(found, flags.note ?? cycle.name, desk.settings.tag));
  return exitCodes.clean;
}

async function inNote(desk: Desk, note: string): Promise<Untagged[]> {
  const path = note.endsWith('.md') ? note : `${note}.md`;
  if (!(await desk.files.exists(path))) throw new CannotRun(`--note ${note}: there is no note ${path}`);
  return findUntaggedIn(desk, path);
}

/** Each place must be one that was found: a tag elsewhere would be a guess. */
const chosenFrom = (found: readonly Untagged[], places: readonly string[]): Untagged[] =>
  places.map((place) => {
    const one = found.find(({ path, line }) => place === `${path}:${line}`);
    if (one) return one;
    throw new CannotRun(`--tag ${place}: no untagged result stands there; "find" lists them as NOTE:LINE`);
  });

function listed(found: readonly Untagged[], where: string, tag: string): string {
  if (found.length === 0) return `No untagged results in ${where}.\n`;
  const rows = found.map(
    ({ path, line, text, day }) =>
      `${day ?? 'undated   '}  ${path}:${line}  ${text.replace(/\s+/g, () => ' ')}`,
  );
  return `${rows.join('\n')}\n\n${found.length} untagged ${found.length === 1 ? 'result' : 'results'} in ${where}. Tag those that belong on the sheet: --tag NOTE:LINE adds #${tag}, --tag-all to every one.\n`;
}

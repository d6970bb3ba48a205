import { keyResultChoices, keyResultRows, linkKeyResult, planLink } from '../../commands/key-results';
import type { Desk } from '../../commands/desk';
import { dryRun } from '../dry-run';
import type { Asked, SharedFlags } from '../program';
import { answer, deskAt } from '../session';
import { keyResultsTable } from './key-results-table';
import { CannotRun, exitCodes, type Terminal } from '../terminal';

type OkrFlags = SharedFlags & { link?: string; to?: string };

/** Each key result with what moves it; with `--link` a note or a bullet is made to name one. */
export async function runOkrs({ words: [named], flags: given }: Asked, terminal: Terminal): Promise<number> {
  const flags: OkrFlags = given;
  const { desk } = await deskAt(named, flags, terminal);
  if (flags.link !== undefined) return link(desk, flags.link, flags, terminal);
  const rows = keyResultRows(await desk.index());
  if (flags.json) terminal.out(`${JSON.stringify({ version: 1, 'key-results': rows })}\n`);
  else terminal.out(keyResultsTable(rows));
  return exitCodes.clean;
}

async function link(desk: Desk, from: string, flags: OkrFlags, terminal: Terminal): Promise<number> {
  const [, noteName = from, line] = /^(.+?)(?::(\d{1,7}))?$/.exec(from) ?? [];
  const path = noteName.endsWith('.md') ? noteName : `${noteName}.md`;
  if (!(await desk.files.exists(path))) throw new CannotRun(`--link ${from}: there is no note ${path}`);
  const wanted = (flags.to ?? '').trim().toLowerCase();
  const found = keyResultChoices((await desk.index()).okrs).filter(
    ({ text, value }) =>
      text.toLowerCase() === wanted || text.toLowerCase().startsWith(`${wanted}:`) || value === flags.to,
  );
  const [one] = found;
  if (wanted === '' || !one || found.length > 1)
    throw new CannotRun(
      `--to ${flags.to ?? ''}: expected one key result, by its words or its sign, such as KR1`,
    );
  const place = { path, line: line === undefined ? null : Number(line) };
  if (flags.dryRun) return dryRun([await planLink(desk, place, one.value)], terminal);
  return answer(await linkKeyResult(desk, place, one.value), flags, terminal);
}

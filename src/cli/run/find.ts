import { findUntagged, type Untagged } from '../../commands/find-untagged';

import type { Asked } from '../program';
import { cycleFor, deskAt } from '../session';
import { exitCodes, type Terminal } from '../terminal';

/** Results that wait for a tag: where they stand and what they say. */
export async function runFind({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { desk } = await deskAt(named, flags, terminal);
  const cycle = cycleFor(desk, flags);
  const found = await findUntagged(desk, cycle);
  if (flags.json) {
    const results = found.map(({ path, line, text, day }) => ({ path, line, text, date: day }));
    terminal.out(`${JSON.stringify({ version: 1, cycle: cycle.name, results })}\n`);
  } else terminal.out(listed(found, cycle.name, desk.settings.tag));
  return exitCodes.clean;
}

function listed(found: readonly Untagged[], cycle: string, tag: string): string {
  if (found.length === 0) return `No untagged results in ${cycle}.\n`;
  const rows = found.map(
    ({ path, line, text, day }) =>
      `${day ?? 'undated   '}  ${path}:${line}  ${text.replace(/\s+/g, () => ' ')}`,
  );
  return `${rows.join('\n')}\n\n${found.length} untagged results in ${cycle}. Add #${tag} to the ones that belong on the sheet.\n`;
}

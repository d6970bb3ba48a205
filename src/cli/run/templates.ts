import {
  copyTemplates,
  lookAtTemplates,
  planRestore,
  restoreTemplate,
  type TemplateLook,
} from '../../commands/check-templates';
import { templateNotes } from '../../commands/templates';
import { dryRun } from '../dry-run';
import type { Asked, SharedFlags } from '../program';
import { answer, deskAt } from '../session';
import { exitCodes, type Terminal } from '../terminal';

/** How the templates stand, what is wrong with them, and with a flag: copied into the vault, or put back. */
export async function runTemplates({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as SharedFlags & { copy?: boolean; restore?: string };
  const { desk } = await deskAt(named, asked, terminal);
  if (asked.restore !== undefined) {
    if (asked.dryRun) return dryRun(await planRestore(desk, asked.restore), terminal);
    return answer(await restoreTemplate(desk, asked.restore), asked, terminal);
  }
  const looks = await lookAtTemplates(desk);
  if (asked.copy === true) {
    const missing = new Set(looks.filter(({ state }) => state === 'shipped').map(({ path }) => path));
    const planned = [...templateNotes(desk.settings)].filter(([path]) => missing.has(path));
    if (asked.dryRun)
      return dryRun(
        planned.map(([path, after]) => ({ path, before: null, after })),
        terminal,
      );
    return answer(await copyTemplates(desk), asked, terminal);
  }
  if (asked.json) terminal.out(`${JSON.stringify({ version: 1, templates: looks.map(shown) })}\n`);
  else terminal.out(looks.map(listed).join(''));
  return looks.some(({ state }) => state === 'broken') ? exitCodes.findings : exitCodes.clean;
}

const shown = ({ problems, ...look }: TemplateLook) => ({
  ...look,
  problems: problems.map(({ line, isBroken, message }) => ({
    line,
    severity: isBroken ? 'error' : 'warning',
    message,
  })),
});

const listed = ({ name, path, state, problems }: TemplateLook): string =>
  [
    `${state.padEnd(10)}  ${name}`,
    ...problems.map(({ line, message }) => `            ${path}:${line}  ${message}`),
    '',
  ].join('\n');

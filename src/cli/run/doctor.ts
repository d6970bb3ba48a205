import { lookAtTemplates, type TemplateLook } from '../../commands/check-templates';
import { findChromium } from '../chromium';
import type { Asked } from '../program';
import { cycleFor, deskAt } from '../session';
import { exitCodes, type Terminal } from '../terminal';

interface Check {
  name: string;
  ok: boolean;
  says: string;
}

/** What of the set-up works and what does not, with what to do. */
export async function runDoctor({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const { vault, desk } = await deskAt(named, flags, terminal);
  const index = await desk.index();
  const cycle = cycleFor(desk, flags);
  const browser = await findChromium(terminal.environment);
  const checks: Check[] = [
    {
      name: 'settings',
      ok: vault.problems.length === 0,
      says: vault.settingsFile ?? 'none yet, so the standard ones hold: "review-prep init" makes a file',
    },
    { name: 'cycle', ok: true, says: `${cycle.name}, ${cycle.from} to ${cycle.to}` },
    {
      name: 'entries',
      ok: index.entries.length > 0,
      says: `${index.entries.length} impact entries${index.entries.length > 0 ? '' : ': tag a result with #impact, or run "review-prep find"'}`,
    },
    templateCheck(await lookAtTemplates(desk)),
    {
      name: 'pdf',
      ok: browser !== null,
      says:
        browser?.executable ??
        'no Chromium was found: install one or name it in CHROME_PATH; Markdown and HTML need none',
    },
  ];
  if (flags.json) terminal.out(`${JSON.stringify({ version: 1, checks })}\n`);
  else
    for (const { name, ok, says } of checks)
      terminal.out(`${ok ? 'ok   ' : 'mend '} ${name.padEnd(9)} ${says}\n`);
  return vault.problems.length > 0 ? exitCodes.findings : exitCodes.clean;
}

function templateCheck(looks: readonly TemplateLook[]): Check {
  const broken = looks.flatMap(({ path, problems }) =>
    problems.filter(({ isBroken }) => isBroken).map(({ line, message }) => `${path}:${line} ${message}`),
  );
  const edited = looks.filter(({ state }) => state === 'edited').length;
  return {
    name: 'templates',
    ok: broken.length === 0,
    says: broken[0] ?? `${edited} of ${looks.length} are edited`,
  };
}

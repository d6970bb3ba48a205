import { requireApiVersion, type CliData, type CliFlags } from 'obsidian';
import { makeAgenda, knownChoices } from '../commands/make-agenda';
import type { Outcome } from '../commands/desk';
import { assembleSheet, sheetAnswer } from './assemble-sheet';
import { listUntagged } from './capture-commands';
import { askForAgenda } from './document-commands';
import { lintVault, findingsOfVault } from './lint-vault';
import { askForNote } from './note-commands';
import type { ReviewPrepPlugin } from './plugin';

/** Ways in from outside the app's own surface: its address scheme and its command line. */
export function addWaysIn(plugin: ReviewPrepPlugin): void {
  plugin.registerObsidianProtocolHandler('review-prep', ({ do: what = '', text = '' }) => {
    if (what === 'new') askForNote(plugin, 'impact', text);
    else if (what === 'agenda') askForAgenda(plugin);
    else if (what === 'sheet') void assembleSheet(plugin);
    else if (what === 'find') void listUntagged(plugin);
    else if (what === 'lint') void lintVault(plugin);
    else void plugin.openPanel();
  });
  addCommandLine(plugin);
}

/** Since 1.12.2; an older app has no such command line. */
function addCommandLine(plugin: ReviewPrepPlugin): void {
  if (requireApiVersion('1.12.2')) {
    for (const { action, description, flags, run } of actions)
      plugin.registerCliHandler(`review-prep:${action}`, description, flags, async (given) =>
        JSON.stringify(await answered(() => run(plugin, given))),
      );
  }
}

interface Action {
  action: string;
  description: string;
  flags: CliFlags;
  run: (plugin: ReviewPrepPlugin, given: CliData) => Promise<object>;
}

const actions: readonly Action[] = [
  { action: 'lint', description: 'Findings of the vault', flags: {}, run: lintAnswer },
  {
    action: 'sheet',
    description: 'Assemble or refresh the impact sheet',
    flags: {},
    run: sheetAnswer,
  },
  {
    action: 'agenda',
    description: 'Create or refresh the review agenda',
    flags: {
      date: { value: '<YYYY-MM-DD>', description: 'Day of the 1:1, with THH:MM for a time' },
      minutes: { value: '<number>', description: 'Length of the 1:1' },
      manager: { value: '<name>', description: 'Whom the 1:1 is with' },
    },
    run: agendaAnswer,
  },
];

async function agendaAnswer(plugin: ReviewPrepPlugin, { date, minutes, manager }: CliData): Promise<Outcome> {
  const known = knownChoices(plugin.settings, plugin.cycle());
  const length = Number(minutes ?? known.minutes);
  if (!Number.isInteger(length) || length < 10)
    throw new Error(`minutes=${minutes}: expected ten minutes at least`);
  const chosen = { date: date ?? known.date, manager: manager ?? known.manager, minutes: length };
  return makeAgenda(plugin.desk(), { ...known, ...chosen });
}

async function lintAnswer(plugin: ReviewPrepPlugin): Promise<object> {
  const found = (await findingsOfVault(plugin)) ?? [];
  return {
    findings: found.map(({ path, line, finding: { rule, severity, message } }) => ({
      path,
      line,
      rule,
      severity,
      message,
    })),
  };
}

async function answered(run: () => Promise<object>): Promise<object> {
  try {
    return { version: 1, ...(await run()) };
  } catch (error) {
    return { version: 1, error: error instanceof Error ? error.message : String(error) };
  }
}

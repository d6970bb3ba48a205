import { requireApiVersion, type CliData, type CliFlags } from 'obsidian';
import type { Outcome } from '../commands/desk';
import { lintJson } from '../commands/lint-json';
import { summarise } from '../commands/lint-report';
import { agendaNow, makeAgenda, warningsOf } from '../commands/make-agenda';
import { modelJson } from '../commands/sheet-json';
import { isMeeting } from '../days/meeting';
import { lintNote } from '../lint/lint-note';
import { rulesInForce } from '../lint/rules-in-force';
import { readNote } from '../notes/read-note';
import { rules } from '../rules/index';
import { findCycle, type Cycle } from '../settings/cycles';
import type { LintSettings, PageSize, Sensitivity, Severity } from '../settings/settings';
import { keptChoices } from './agenda-form';
import { sheetAnswer } from './assemble-sheet';
import { reportsOf } from './lint-vault';
import type { ReviewPrepPlugin } from './plugin';
import { reasonOf } from '../settings/reason';

interface Action {
  action: string;
  description: string;
  flags: CliFlags;
  /** The answer as JSON. */
  run: (plugin: ReviewPrepPlugin, given: CliData) => Promise<string>;
}

const cycleFlag = {
  cycle: { value: '<name>', description: 'A cycle of the settings; the current one unless said' },
};

const actions: readonly Action[] = [
  {
    action: 'lint',
    description: 'Findings of the vault, a folder or a note, as review-prep lint --json gives them',
    flags: {
      path: { value: '<path>', description: 'A note or a folder; the whole vault unless said' },
      'all-bullets': { description: 'Read every bullet, not only those of the review' },
      rule: { value: '<id=severity>', description: 'Another severity for a rule; several with commas' },
    },
    run: lintAnswer,
  },
  {
    action: 'sheet',
    description: 'Assemble or refresh the impact sheet and its appendix',
    flags: {
      ...cycleFlag,
      audience: { value: '<audience>', description: 'me, manager or calibration' },
      page: { value: '<size>', description: 'letter or a4' },
    },
    run: runSheet,
  },
  {
    action: 'agenda',
    description: 'Create or refresh the review agenda',
    flags: {
      ...cycleFlag,
      date: { value: '<YYYY-MM-DD>', description: 'Day of the 1:1, with THH:MM for a time' },
      minutes: { value: '<number>', description: 'Length of the 1:1' },
      manager: { value: '<name>', description: 'Whom the 1:1 is with' },
      rating: { value: '<rating>', description: 'The rating expected' },
    },
    run: runAgenda,
  },
];

/** The app's own command line, since 1.12.2; an older app has none. What is wrong is told as JSON too. */
export function addCommandLine(plugin: ReviewPrepPlugin): void {
  if (requireApiVersion('1.12.2')) {
    for (const { action, description, flags, run } of actions)
      plugin.registerCliHandler(`review-prep:${action}`, description, flags, async (given) => {
        try {
          return await run(plugin, given);
        } catch (error) {
          return JSON.stringify({
            version: 1,
            error: reasonOf(error),
          });
        }
      });
  }
}

async function lintAnswer(plugin: ReviewPrepPlugin, given: CliData): Promise<string> {
  const { settings } = plugin;
  const lint: LintSettings = {
    ...settings.lint,
    scope: given['all-bullets'] === undefined ? settings.lint.scope : 'all-bullets',
    rules: { ...settings.lint.rules, ...rulesGiven(given['rule'] ?? '') },
  };
  const path = withoutEndSlashes(given['path'] ?? '');
  if (path !== '' && !plugin.app.vault.getAbstractFileByPath(path))
    throw new Error(`path=${path}: there is no such note or folder in the vault`);
  // Before the index is built the facts are silent on what other notes say.
  await plugin.desk().index();
  const facts = { ...plugin.facts(), settings: { ...settings, lint } };
  const inForce = rulesInForce(lint);
  const reports = await reportsOf(
    plugin,
    (one) => path === '' || one === path || one.startsWith(`${path}/`),
    (one, text) => lintNote(readNote(one, text), facts, { inForce }),
  );
  if (!reports) throw new Error('Stopped before the end.');
  return lintJson(reports, summarise(reports, reports.length)).trimEnd();
}

const severities: readonly string[] = ['error', 'warning', 'suggestion', 'off'] satisfies Severity[];

function rulesGiven(given: string): Record<string, Severity> {
  const chosen: Record<string, Severity> = {};
  for (const pair of given.split(',').filter((one) => one !== '')) {
    const [id = '', severity = ''] = pair.split('=');
    if (!rules.some((rule) => rule.id === id)) throw new Error(`rule=${pair}: there is no rule ${id}`);
    if (!isSeverity(severity)) throw new Error(`rule=${pair}: expected one of ${severities.join(', ')}`);
    chosen[id] = severity;
  }
  return chosen;
}

const isSeverity = (word: string): word is Severity => severities.includes(word);

async function runSheet(plugin: ReviewPrepPlugin, given: CliData): Promise<string> {
  const { model, ...outcome } = await sheetAnswer(plugin, {
    cycle: cycleGiven(plugin, given),
    audience: oneOf<Sensitivity>(given, 'audience', ['me', 'manager', 'calibration'], 'manager'),
    page: oneOf<PageSize>(given, 'page', ['letter', 'a4'], plugin.settings.sheet.page),
  });
  return answered({ ...outcome, ...modelJson(model) });
}

async function runAgenda(plugin: ReviewPrepPlugin, given: CliData): Promise<string> {
  const known = await keptChoices(plugin, cycleGiven(plugin, given));
  const { date = known.date, manager = known.manager, rating = known.expectedRating } = given;
  const minutes = Number(given['minutes'] ?? known.minutes);
  if (!Number.isInteger(minutes) || minutes < 10)
    throw new Error(`minutes=${given['minutes']}: expected ten minutes at least`);
  if (!isMeeting(date))
    throw new Error(`date=${date}: expected a day such as 2026-07-14, or 2026-07-14T15:00`);
  const choices = { ...known, date, manager, minutes, expectedRating: rating };
  const { written, messages } = await makeAgenda(plugin.desk(), choices);
  const warnings = warningsOf(await agendaNow(plugin.desk(), choices));
  return answered({ written, messages: [...messages, ...warnings] });
}

const answered = (answer: Outcome): string => JSON.stringify({ version: 1, ...answer });

function cycleGiven(plugin: ReviewPrepPlugin, { cycle: name }: CliData): Cycle {
  if (name === undefined) return plugin.cycle();
  const cycle = findCycle(plugin.settings, plugin.desk().today, name);
  if (cycle) return cycle;
  const known = plugin.settings.cycles.map((one) => one.name).join(', ');
  throw new Error(`cycle=${name}: no cycle is called so; the settings have ${known === '' ? 'none' : known}`);
}

function oneOf<T extends string>(given: CliData, flag: string, allowed: readonly T[], otherwise: T): T {
  const word = given[flag];
  if (word === undefined) return otherwise;
  const found = allowed.find((one) => one === word);
  if (found === undefined) throw new Error(`${flag}=${word}: expected one of ${allowed.join(', ')}`);
  return found;
}

function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (path.charAt(end - 1) === '/') end--;
  return path.slice(0, end);
}

import { Notice } from 'obsidian';
import { agendaInView, makeRecap, planRecap, type RecapChoices } from '../commands/make-recap';
import { writeFileFor } from '../commands/hand-over';
import { checkInEvents, makeOwn, planOwn, type OwnKind } from '../commands/own-documents';
import { noonOf } from '../days/format-day';
import { formatInstant, parseInstant } from '../days/meeting';
import { calendarText } from '../print/calendar-text';
import { draftMail } from '../print/draft-mail';
import { longestMailto, mailtoOf } from '../print/mailto';
import { makeDocument } from './make-document';
import type { ReviewPrepPlugin } from './plugin';
import { tell } from './tell';

/** What stands around the conversation: the preparation before it, the follow-up and the way to the next level after. */
export function addReviewCommands(plugin: ReviewPrepPlugin): void {
  const add = (id: string, name: string, run: () => Promise<void>): void => {
    plugin.addCommand({ id, name, callback: () => void plugin.attempt(run) });
  };
  for (const [kind, id, name] of own) add(id, name, () => makeOwnDocument(plugin, kind));
  add('new-recap', 'Create recap', () => withAgenda(plugin, (choices) => writeRecap(plugin, choices)));
  add('copy-recap', 'Copy recap as a message', () =>
    withAgenda(plugin, (choices) => copyRecap(plugin, choices)),
  );
  add('mail-recap', 'Open recap in the mail program', () =>
    withAgenda(plugin, (choices) => mailRecap(plugin, choices)),
  );
  add('save-recap', 'Save recap as a mail draft', () =>
    withAgenda(plugin, (choices) => saveRecap(plugin, choices)),
  );
  add('save-check-in', 'Save check-in as a calendar file', () => saveCheckIn(plugin));
  add('recap-sent', 'Mark recap as sent', () =>
    withAgenda(plugin, async (choices) =>
      tell(await makeRecap(plugin.desk(), { ...choices, sent: formatInstant(new Date()) })),
    ),
  );
  add('recap-confirmed', 'Mark recap as confirmed', () =>
    withAgenda(plugin, async (choices) =>
      tell(await makeRecap(plugin.desk(), { ...choices, isConfirmed: true })),
    ),
  );
}

const own: readonly (readonly [OwnKind, string, string])[] = [
  ['checklist', 'new-checklist', 'Create preparation checklist'],
  ['brief', 'new-brief', 'Create negotiation brief'],
  ['gap-plan', 'new-gap-plan', 'Create gap plan'],
];

const makeOwnDocument = (plugin: ReviewPrepPlugin, kind: OwnKind): Promise<void> => {
  const choices = { kind, cycle: plugin.cycle() };
  return makeDocument(
    plugin,
    (desk) => planOwn(desk, choices),
    (desk, take) => makeOwn(desk, { ...choices, take }),
  );
};

/** The agenda in view, else the cycle's; a notice where there is none. */
async function withAgenda(
  plugin: ReviewPrepPlugin,
  work: (choices: RecapChoices) => Promise<void>,
): Promise<void> {
  const open = plugin.app.workspace.getActiveFile()?.path ?? null;
  const agenda = agendaInView(await plugin.desk().index(), plugin.cycle(), open);
  if (agenda !== null) return work({ agenda });
  new Notice(`There is no agenda of ${plugin.cycle().name} yet: create the review agenda first.`);
}

const writeRecap = (plugin: ReviewPrepPlugin, choices: RecapChoices): Promise<void> =>
  makeDocument(
    plugin,
    async (desk) => (await planRecap(desk, choices)).planned,
    (desk, take) => makeRecap(desk, { ...choices, take }),
  );

async function copyRecap(plugin: ReviewPrepPlugin, choices: RecapChoices): Promise<void> {
  const { message } = await planRecap(plugin.desk(), choices);
  await navigator.clipboard.writeText(message.body);
  new Notice('Copied. Mark the recap as sent once it is on its way.');
}

/** A message that is too long for a link goes over the clipboard. */
async function mailRecap(plugin: ReviewPrepPlugin, choices: RecapChoices): Promise<void> {
  const { message } = await planRecap(plugin.desk(), choices);
  const link = mailtoOf(message);
  if (link.length > longestMailto) {
    await navigator.clipboard.writeText(message.body);
    new Notice('The message is too long for a link, so it was copied: paste it into the mail.');
  }
  window.open(link.length > longestMailto ? mailtoOf({ ...message, body: '' }) : link);
}

async function saveRecap(plugin: ReviewPrepPlugin, choices: RecapChoices): Promise<void> {
  const desk = plugin.desk();
  const { message, model, planned } = await planRecap(desk, choices);
  const sent = model.sent === null ? null : parseInstant(model.sent);
  const path = planned.path.replace(/\.md$/, () => '.eml');
  await handOver(plugin, path, draftMail(message, sent ?? noonOf(desk.today)));
}

async function saveCheckIn(plugin: ReviewPrepPlugin): Promise<void> {
  const desk = plugin.desk();
  const { path, events } = await checkInEvents(desk, plugin.cycle());
  if (events.length > 0) return handOver(plugin, path, calendarText(events, desk.today));
  new Notice('There is no day for a check-in yet: give the cycle a 1:1 in the settings.');
}

/** The app gives a file of a kind that it does not show to the program that does, as for a link in a note. */
async function handOver(plugin: ReviewPrepPlugin, path: string, text: string): Promise<void> {
  tell({ written: [await writeFileFor(plugin.desk(), path, text)], messages: [] });
  await plugin.app.workspace.openLinkText(path, '');
}

import { meetingDay } from '../days/meeting';
import { recapMessage, type Message } from '../documents/recap/message';
import { recapOf, recapTitle, type RecapModel } from '../documents/recap/recap-model';
import { recapDocument } from '../documents/recap/recap-note';
import { withoutHiddenLinks } from '../documents/recap/hidden-links';
import { leadsFor } from '../documents/sheet/leads';
import { visibleTo } from '../documents/visible';
import { decisionLabels, readAgenda, type AgendaNote } from '../notes/agenda-note';
import { readNote } from '../notes/read-note';
import { readRecap, type RecapStatus } from '../notes/recap-note';
import type { Cycle } from '../settings/cycles';
import { FileRefused } from '../vault/files';
import type { VaultIndex } from '../vault/vault-index';
import { entryReading } from '../vault/note-values';
import type { Desk, Outcome } from './desk';
import { madeByTemplate } from './templates';
import { noteOf, placedByTitle, planDocument, writeDocuments } from './write-document';
import type { Placed, Planned, Take } from './write-document';

export interface RecapChoices {
  /** Path of the agenda; its ending may be left out. */
  agenda: string;
  /** A day or a moment, as `parseInstant` reads it; what the note says where it is left out. */
  sent?: string;
  /** Whether the manager confirmed it. */
  isConfirmed?: boolean;
  take?: Take;
}

export interface RecapPlan {
  planned: Planned;
  model: RecapModel;
  /** What would be sent, with the user's own edits. */
  message: Message;
  status: RecapStatus;
}

/** Creates the recap of an agenda's decisions, or refreshes it as long as it was not sent. */
export async function makeRecap(desk: Desk, choices: RecapChoices): Promise<Outcome & RecapPlan> {
  const { placed, model } = await recapFor(desk, choices);
  const outcome = await writeDocuments(desk, [placed], choices.take);
  const plan = await planRecap(desk, choices);
  return { ...outcome, messages: [...outcome.messages, ...unstated(model)], ...plan };
}

/** What `makeRecap` would write, and the message that it makes. */
export async function planRecap(desk: Desk, choices: RecapChoices): Promise<RecapPlan> {
  const { placed, model } = await recapFor(desk, choices);
  const plan = await planDocument(desk, placed, choices.take);
  const planned = { ...plan, messages: [...plan.messages, ...unstated(model)] };
  const status = readRecap(readNote(placed.path, plan.after), entryReading(desk.settings))?.status ?? 'draft';
  return { planned, model, message: recapMessage(plan.after, model), status };
}

/** The agenda that the user has in view, itself or through its recap; else that of the cycle's own 1:1. */
export function agendaInView(index: VaultIndex, cycle: Cycle, open: string | null): string | null {
  if (index.agendas.some(({ path }) => path === open)) return open;
  const recap = index.recaps.find(({ path }) => path === open);
  const own = recap?.agenda ? index.noteFor(recap.agenda.target, recap.path) : null;
  return own ?? agendaOf(index, cycle);
}

/** The agenda of the cycle's own 1:1, by its day or its title, else the next after the cycle; null without one. */
export function agendaOf({ agendas }: VaultIndex, { name, to, meeting }: Cycle): string | null {
  const held = agendas.flatMap(({ path, title, meeting: at }) =>
    at ? [{ path, title, day: meetingDay(at.value) }] : [],
  );
  const own =
    held.find(({ day }) => meeting !== undefined && day === meetingDay(meeting)) ??
    held.find(({ title }) => title.startsWith(`${name} `));
  const after = held.filter(({ day }) => day >= to).sort((a, b) => (a.day < b.day ? -1 : 1));
  return (own ?? after[0])?.path ?? null;
}

async function recapFor(desk: Desk, choices: RecapChoices): Promise<{ placed: Placed; model: RecapModel }> {
  const { settings } = desk;
  const index = await desk.index();
  const { agenda, meeting } = agendaNamed(index, noteOf(choices.agenda));
  const { path } = placedByTitle({ title: recapTitle(agenda.title) }, settings);
  const stands = (await desk.files.exists(path))
    ? readRecap(readNote(path, await desk.files.read(path)), entryReading(settings))
    : null;
  const sent = choices.sent ?? stands?.sent?.text ?? null;
  const [visible] = visibleTo('manager', [agenda]);
  if (!visible || agenda.audience === 'me')
    throw new FileRefused(
      agenda.path,
      `${agenda.path} is for you alone, so no message is made of it: set its audience and sensitivity to manager, and see that no line carries #pay`,
    );
  const decisions = await decisionsShown(desk, index, agenda);
  const model = recapOf({ ...visible, decisions }, meeting, settings, sent);
  const isFinal = stands !== null && stands.status !== 'draft';
  const before = stands?.status ?? 'draft';
  const isSent = sent !== null && before === 'draft';
  const status = choices.isConfirmed === true ? 'confirmed' : isSent ? 'sent' : before;
  const document = await madeByTemplate(desk, 'recap', (template) =>
    recapDocument(model, { status, isFinal }, template),
  );
  return { placed: { path, document }, model };
}

/** As they stand now, without the names of notes that the manager may not see. */
async function decisionsShown(
  { files, settings }: Desk,
  index: VaultIndex,
  { path }: AgendaNote,
): Promise<AgendaNote['decisions']> {
  const note = readNote(path, await files.read(path));
  const shown = withoutHiddenLinks(note, leadsFor(index, 'manager'));
  return readAgenda(readNote(path, shown), entryReading(settings))?.decisions ?? [];
}

function agendaNamed({ agendas }: VaultIndex, path: string): { agenda: AgendaNote; meeting: string } {
  const agenda = agendas.find((one) => one.path === path);
  if (!agenda) {
    const known = agendas.map((one) => one.path).join(', ');
    throw new FileRefused(
      path,
      `${path} is no agenda: name a note with the kind agenda${known === '' ? '' : `, such as ${known}`}`,
    );
  }
  if (!agenda.meeting)
    throw new FileRefused(
      path,
      `${path} does not say when you met: add the property date, such as 2026-07-14`,
    );
  return { agenda, meeting: agenda.meeting.value };
}

/** Words without a status were perhaps only planned; words without a label may be about anything. */
const unstated = ({ agenda, withoutStatus, withoutLabel }: RecapModel): string[] => [
  ...linesTold(
    agenda,
    withoutStatus,
    'nothing says that it was raised: add [status:: asked], said or confirmed',
  ),
  ...linesTold(
    agenda,
    withoutLabel,
    `nothing says what it is about: begin with ${Object.values(decisionLabels).join(':, ')}:`,
  ),
];

const linesTold = (agenda: string, lines: readonly number[], why: string): string[] =>
  lines.length === 0
    ? []
    : [
        `${agenda}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}: not in the recap, since ${why}`,
      ];

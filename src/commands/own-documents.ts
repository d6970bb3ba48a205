import type { Day } from '../days/day';
import { briefDocument } from '../documents/brief/brief';
import { checkInDay } from '../documents/check-in';
import { checklistDocument } from '../documents/checklist/checklist';
import { sheetTitle } from '../documents/sheet/sheet';
import type { Document } from '../documents/document';
import { gapPlanDocument } from '../documents/gap-plan/gap-plan';
import { readGapPlan } from '../notes/gap-plan-note';
import { readNote } from '../notes/read-note';
import type { Cycle } from '../settings/cycles';
import { entryReading } from '../vault/note-values';
import type { Desk, Outcome } from './desk';
import { agendaOf } from './make-recap';
import { sheetNow } from './make-sheet';
import { madeByTemplate } from './templates';
import {
  placedByTitle,
  planDocument,
  writeDocuments,
  type Placed,
  type Planned,
  type Take,
} from './write-document';

/** The documents that are for the user alone. */
export type OwnKind = 'checklist' | 'brief' | 'gap-plan';

export interface OwnChoices {
  kind: OwnKind;
  cycle: Cycle;
  take?: Take;
}

/** Creates or refreshes one of the documents for the user alone. */
export const makeOwn = async (desk: Desk, choices: OwnChoices): Promise<Outcome> =>
  writeDocuments(desk, [await placedOwn(desk, choices)], choices.take);

/** What `makeOwn` would write. */
export const planOwn = async (desk: Desk, choices: OwnChoices): Promise<Planned> =>
  planDocument(desk, await placedOwn(desk, choices), choices.take);

/** What of the plan belongs in the user's calendar: the check-in, and each open milestone that has a day. */
export async function checkInEvents(
  desk: Desk,
  cycle: Cycle,
): Promise<{ path: string; events: { key: string; title: string; day: Day }[] }> {
  const { settings } = desk;
  const meeting = await meetingOf(desk, cycle);
  const plan = placedByTitle({ title: gapPlanTitle(cycle) }, settings).path;
  const { gapPlans } = await desk.index();
  const milestones = gapPlans.find(({ path }) => path === plan)?.milestones ?? [];
  const manager = settings.person.manager === '' ? '' : ` with ${settings.person.manager}`;
  const checkIn =
    meeting === null
      ? []
      : [
          {
            key: `${cycle.name} check-in`,
            title: `Check-in on the milestones${manager}`,
            day: checkInDay(meeting, settings.holidays),
          },
        ];
  const steps = milestones.flatMap(({ text, checkpoint, by, isDone }) =>
    by === null || isDone || checkpoint === null
      ? []
      : [{ key: `${cycle.name} ${text}`, title: `Milestone: ${checkpoint}`, day: by }],
  );
  return {
    path: placedByTitle({ title: `${cycle.name} check-in` }, settings).path.replace(/\.md$/, () => '.ics'),
    events: [...checkIn, ...steps],
  };
}

const gapPlanTitle = ({ name }: Cycle): string => `${name} gap plan`;

/** The cycle's 1:1 as its agenda says, else as the settings do; null where neither does. */
export async function meetingOf({ index }: Desk, cycle: Cycle): Promise<string | null> {
  const known = await index();
  const agenda = known.agendas.find(({ path }) => path === agendaOf(known, cycle));
  return agenda?.meeting?.value ?? cycle.meeting ?? null;
}

async function placedOwn(desk: Desk, { kind, cycle }: OwnChoices): Promise<Placed> {
  const make = { checklist, brief, 'gap-plan': gapPlan }[kind];
  return placedByTitle(await make(desk, cycle), desk.settings);
}

async function checklist(desk: Desk, cycle: Cycle): Promise<Document> {
  const { settings } = desk;
  const index = await desk.index();
  const sheetPath = placedByTitle({ title: sheetTitle({ cycle, audience: 'manager' }) }, settings).path;
  const choices = {
    index,
    sheet: await sheetNow(desk, { cycle, audience: 'manager' }),
    sheetNote: (await desk.files.exists(sheetPath)) ? sheetPath : null,
    person: settings.person,
    meeting: await meetingOf(desk, cycle),
    before: await standing(desk, `${cycle.name} checklist`),
  };
  return madeByTemplate(desk, 'checklist', (template) => checklistDocument(choices, template));
}

async function brief(desk: Desk, cycle: Cycle): Promise<Document> {
  const { settings, today } = desk;
  const choices = {
    index: await desk.index(),
    sheet: await sheetNow(desk, { cycle, audience: 'me' }),
    settings,
    today,
    meeting: await meetingOf(desk, cycle),
    expectedRating: cycle.expectedRating ?? '',
  };
  return madeByTemplate(desk, 'brief', (template) => briefDocument(choices, template));
}

async function gapPlan(desk: Desk, cycle: Cycle): Promise<Document> {
  const { settings } = desk;
  const title = gapPlanTitle(cycle);
  const text = await standing(desk, title);
  const plan = text === null ? null : readGapPlan(readNote(title, text), entryReading(settings));
  const choices = {
    index: await desk.index(),
    settings,
    cycle,
    meeting: await meetingOf(desk, cycle),
    before: text === null || plan === null ? null : { text, milestones: plan.milestones },
  };
  return madeByTemplate(desk, 'gap-plan', (template) => gapPlanDocument(choices, template));
}

/** The text of a document's note; null where there is none yet. */
async function standing({ files, settings }: Desk, title: string): Promise<string | null> {
  const { path } = placedByTitle({ title }, settings);
  return (await files.exists(path)) ? files.read(path) : null;
}

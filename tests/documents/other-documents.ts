import { appendEntry } from '../../src/commands/append-entry';
import { writeCarryOver } from '../../src/commands/carry-over';
import { copyForForm } from '../../src/commands/copy-form';
import type { Desk, Outcome } from '../../src/commands/desk';
import { keyResultRows } from '../../src/commands/key-results';
import { agendaNow, knownChoices, makeAgenda } from '../../src/commands/make-agenda';
import { makeRecap } from '../../src/commands/make-recap';
import { makeSheet, writeCoverage } from '../../src/commands/make-sheet';
import { newNote } from '../../src/commands/new-note';
import { checkInEvents } from '../../src/commands/own-documents';
import { readEntryText } from '../../src/commands/read-entry-text';
import { setUp } from '../../src/commands/set-up';
import { writeNudge } from '../../src/commands/weekly-nudge';
import { agendaTable } from '../../src/cli/run/agenda-preview';
import { emlOf } from '../../src/cli/eml';
import { keyResultsTable } from '../../src/cli/run/key-results-table';
import { previewOf } from '../../src/documents/agenda/preview';
import { noonOf } from '../../src/days/format-day';
import { writtenKinds } from '../../src/notes/kind';
import { calendarFile } from '../../src/print/calendar';
import { mailtoOf } from '../../src/print/mailto';
import type { Case } from './review-cases';

/** What else is made of a vault: notes, files and texts, each under a line that names it. */
export async function otherDocumentsOf(desk: Desk, review: Case): Promise<string[]> {
  const { files } = review;
  const made: string[] = [];
  const take = async ({ written }: Outcome): Promise<void> => {
    for (const { path } of written) made.push(`>> ${path}\n\n${await files.read(path)}`);
  };
  await take(await makeAgenda(desk, knownChoices(desk.settings, review.cycle)));
  await take(await makeSheet(desk, { cycle: review.cycle, audience: 'manager' }));
  await take(await writeCoverage(desk, review.cycle));
  await take(await writeNudge(desk));
  await take(await writeCarryOver({ ...desk, today: '2026-07-20' }, review.cycle));
  made.push(...(await textsOf(desk, review)));
  for (const one of await captured(desk)) await take(one);
  await take(await setUpAlone(desk));
  return made;
}

/** What is printed or handed to another program. */
async function textsOf(desk: Desk, { cycle }: Case): Promise<string[]> {
  const form = await copyForForm(desk, {
    cycle,
    audience: 'manager',
    note: null,
    limit: 400,
    count: 'utf-16',
  });
  const agenda = await agendaNow(desk, knownChoices(desk.settings, cycle));
  const { message } = await makeRecap(desk, { agenda: `Reviews/${agenda.title}.md` });
  const { events } = await checkInEvents(desk, cycle);
  const index = await desk.index();
  return [
    `>> the agenda before it is made\n\n${agendaTable(previewOf(agenda))}`,
    `>> for a form of 400 characters\n\n${form.text}\n\n${form.html}\n\n${form.leftOut.map((gap) => JSON.stringify(gap)).join('\n')}`,
    `>> key results\n\n${keyResultsTable(keyResultRows(index))}`,
    `>> recap as text\n\n${message.body}`,
    `>> recap as eml\n\n${Buffer.from(await emlOf(message, noonOf(desk.today))).toString()}`,
    `>> recap as mailto\n\n${mailtoOf(message)}`,
    `>> check-in as ics\n\n${calendarFile(events, desk.today)}`,
  ];
}

const said = 'Cut refund cost from $80k to $60k a month, see [[Refund table]]';

/** A note of each kind, begun from a sentence, and the sentence as a bullet of a daily note. */
async function captured(desk: Desk): Promise<Outcome[]> {
  const made: Outcome[] = [];
  for (const kind of writtenKinds) {
    const { properties } = kind === 'impact' ? readEntryText(said, desk.settings) : { properties: new Map() };
    made.push(await newNote(desk, { kind, title: `New ${kind}`, properties, body: said }));
  }
  made.push(
    await appendEntry(desk, { text: said, properties: new Map(), to: 'Daily/{{date:YYYY-MM-DD dddd}}' }),
  );
  return made;
}

/** The log and its base; templates are approved by what is made of them. */
async function setUpAlone(desk: Desk): Promise<Outcome> {
  const { written } = await setUp(desk);
  return { written: written.filter(({ path }) => path.includes('Impact log')), messages: [] };
}

import path from 'node:path';
import { agendaOf, makeRecap, planRecap, type RecapChoices, type RecapPlan } from '../../commands/make-recap';
import type { Desk, Outcome, Written } from '../../commands/desk';
import { noonOf } from '../../days/format-day';
import { formatInstant, parseInstant } from '../../days/meeting';
import { mailtoOf } from '../../print/mailto';
import { dryRun } from '../dry-run';
import { emlOf } from '../eml';
import { exportFile } from '../export-file';
import type { Asked, SharedFlags } from '../program';
import { answer, cycleFor, deskAt } from '../session';
import { CannotRun, type Terminal } from '../terminal';
import type { VaultFolder } from '../vault-folder';

type RecapFormat = 'md' | 'eml' | 'text' | 'mailto';
type RecapFlags = SharedFlags & {
  agenda?: string;
  format?: RecapFormat[];
  sent?: string;
  confirmed?: boolean;
};

/** The follow-up to a 1:1, as a note, as a draft for a mail program, or printed for another program to take. */
export async function runRecap({ words: [named], flags }: Asked, terminal: Terminal): Promise<number> {
  const asked = flags as RecapFlags;
  const { vault, desk } = await deskAt(named, asked, terminal);
  const choices = await choicesFrom(asked, desk);
  const formats = asked.format ?? ['md'];
  if (asked.dryRun) return dryRun([(await planRecap(desk, choices)).planned], terminal);
  const { plan, outcome } = await made(desk, choices, formats.includes('md'));
  const written = [...outcome.written];
  if (formats.includes('eml')) written.push(await exportEml(plan, vault, desk));
  const { message, model } = plan;
  const printed = {
    ...(formats.includes('text') && { text: message.body }),
    ...(formats.includes('mailto') && { mailto: mailtoOf(message) }),
  };
  if (!asked.json) for (const text of Object.values(printed)) terminal.out(`${text.trimEnd()}\n`);
  if (!asked.json && written.length === 0) return 0;
  const { messages } = outcome;
  const due = formatInstant(model.due);
  const told = `Due ${due}, to be confirmed by ${model.confirmBy}`;
  return answer({ written, messages: asked.json ? messages : [told, ...messages] }, asked, terminal, {
    due,
    'confirm-by': model.confirmBy,
    ...printed,
  });
}

async function choicesFrom(
  { agenda, sent, confirmed = false, ...shared }: RecapFlags,
  desk: Desk,
): Promise<RecapChoices> {
  if (sent !== undefined && parseInstant(sent) === null)
    throw new CannotRun(`--sent ${sent}: expected a day or a moment such as 2026-07-15T09:30`);
  const cycle = cycleFor(desk, shared);
  const found = agenda ?? agendaOf(await desk.index(), cycle);
  if (found === null)
    throw new CannotRun(
      `There is no agenda of ${cycle.name} yet: add --agenda with a path in the vault, or run "agenda"`,
    );
  return { agenda: found, isConfirmed: confirmed, ...(sent !== undefined && { sent }) };
}

/** Only what was asked for is written. */
async function made(
  desk: Desk,
  choices: RecapChoices,
  asNote: boolean,
): Promise<{ plan: RecapPlan; outcome: Outcome }> {
  if (asNote) {
    const { written, messages, ...plan } = await makeRecap(desk, choices);
    return { plan, outcome: { written, messages } };
  }
  const plan = await planRecap(desk, choices);
  return { plan, outcome: { written: [], messages: plan.planned.messages } };
}

async function exportEml(
  { planned, message, model }: RecapPlan,
  { root }: VaultFolder,
  { today }: Desk,
): Promise<Written> {
  const sent = model.sent === null ? null : parseInstant(model.sent);
  const note = planned.path.replace(/\.md$/, () => '.eml');
  const { action } = await exportFile(path.join(root, note), await emlOf(message, sent ?? noonOf(today)));
  return { path: note, action };
}

import { copyForForm, type FormChoices, type FormCopy } from '../../commands/copy-form';
import { countWords, type FormCount } from '../../documents/form/form-model';
import { audienceWords } from '../../documents/sheet/gates';
import type { Sensitivity } from '../../settings/settings';
import type { Asked, SharedFlags } from '../program';
import { cycleFor, deskAt } from '../session';
import { CannotRun, exitCodes, type Terminal } from '../terminal';

type CopyFlags = SharedFlags & {
  note?: string;
  limit?: number;
  count?: FormCount;
  format?: 'plain' | 'rich';
  audience?: Sensitivity;
};

/** Text for a field of a form on standard output; its length and what was left out beside it. */
export async function runCopy({ words: [named], flags: given }: Asked, terminal: Terminal): Promise<number> {
  const flags: CopyFlags = given;
  const { desk } = await deskAt(named, flags, terminal);
  const { limit = null, count = 'utf-16', audience = 'manager' } = flags;
  const note = flags.note === undefined ? null : placeOf(flags.note);
  if (note && !(await desk.files.exists(note.path)))
    throw new CannotRun(`--note ${flags.note}: there is no note ${note.path}`);
  const choices = { cycle: cycleFor(desk, flags), audience, note, limit, count };
  const copy = await copyForForm(desk, choices);
  if (flags.json) {
    const { text, html, length, leftOut } = copy;
    terminal.out(
      `${JSON.stringify({ version: 1, text, html, length, limit, count, 'left-out': leftOut })}\n`,
    );
    return exitCodes.clean;
  }
  terminal.out(`${flags.format === 'rich' ? copy.html : copy.text}\n`);
  terminal.error(said(copy, choices));
  return exitCodes.clean;
}

function placeOf(text: string): FormChoices['note'] {
  const [, named = text, line] = /^(.+?)(?::(\d{1,7}))?$/.exec(text) ?? [];
  return {
    path: named.endsWith('.md') ? named : `${named}.md`,
    line: line === undefined ? null : Number(line),
  };
}

const said = ({ length, leftOut }: FormCopy, { limit, count, audience }: FormChoices): string =>
  [
    `${length}${limit === null ? '' : ` of ${limit}`} ${countWords[count]}, for ${audienceWords[audience]}`,
    ...leftOut.map(({ title, because }) => `${title}: ${because}`),
    '',
  ].join('\n');

import { formatDay } from '../../days/format-day';
import { meetingDay } from '../../days/meeting';
import { readNote } from '../../notes/read-note';
import { plainText } from '../../notes/plain-text';
import type { RecapModel } from './recap-model';

/** A message as a mail program takes it. Lines end with LF. */
export interface Message {
  /** An address; null where none is known. */
  to: string | null;
  subject: string;
  body: string;
}

/** What a recap's note says, ready to send: the user's own edits in it, its properties and comments left out. */
export function recapMessage(
  noteText: string,
  { meeting, manager }: Pick<RecapModel, 'meeting' | 'manager'>,
): Message {
  return {
    to: addressIn(manager),
    subject: `Recap of our review 1:1 on ${formatDay(meetingDay(meeting))}`,
    body: bodyOf(noteText),
  };
}

/** Line by line, so that the message keeps the note's shape. */
function bodyOf(noteText: string): string {
  const { text, frontMatter, blocks } = readNote('recap.md', noteText);
  let shown = '';
  let done = frontMatter.bodyFrom;
  for (const { from, to } of blocks.comments) {
    if (from < done) continue;
    shown += text.slice(done, from);
    done = to;
  }
  const lines = (shown + text.slice(done)).split(/\r\n|\r|\n/).map(plainLine);
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, () => '\n\n')
    .trim()}\n`;
}

/** A list keeps its marks and its indent. */
function plainLine(line: string): string {
  const mark = /^[ \t]{0,12}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t])?/.exec(line)?.[0] ?? '';
  const from = mark === '' ? (/^(?:#{1,6}|>)[ \t]{1,4}/.exec(line)?.[0].length ?? 0) : mark.length;
  const words = plainText(line, { from, to: line.length });
  return (mark.replace(/\[[ xX]\][ \t]$/, () => '') + literal(words)).trimEnd();
}

/** What was escaped so that it does not come alive in a note, as it was typed. */
const literal = (text: string): string =>
  text
    .replace(/&lt;/g, () => '<')
    .replace(/%\\%/g, () => '%%')
    .replace(/:\\:/g, () => '::')
    .replace(/\\([[\]!#])/g, (_, sign: string) => sign);

/** The address of "Owen Adeyemi <owen@example.com>" or of a bare one; null where there is none. */
function addressIn(manager: string): string | null {
  const found = /<([^<>]{3,254})>\s*$/.exec(manager)?.[1] ?? manager;
  return /^[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i.test(found)
    ? found
    : null;
}

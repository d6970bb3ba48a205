import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Message } from '../documents/recap/message';

/**
 * The message as a draft that a mail program opens for sending (RFC 5322, `X-Unsent`). The sender is the program's to
 * fill in. The same message of the same date gives the same bytes.
 */
export function emlOf({ to, subject, body }: Message, date: Date): Promise<Uint8Array> {
  const mail = new MailComposer({
    ...(to === null ? {} : { to: { name: '', address: to } }),
    subject,
    text: body,
    date,
    messageId: `<${createHash('sha256').update(`${subject}\n${body}`).digest('hex').slice(0, 32)}@review-prep.invalid>`,
    headers: { 'X-Unsent': '1' },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

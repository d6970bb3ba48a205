import type { Message } from '../documents/recap/message';
import { hashOf } from '../vault/hash';

/**
 * The message as a draft that a mail program opens for sending (RFC 5322, `X-Unsent`), as the plugin writes it, which
 * has no room for a library. ASCII throughout: what is none is in base64. The same message of the same date gives the
 * same text.
 */
export function draftMail({ to, subject, body }: Message, date: Date): string {
  const lines = [
    'X-Unsent: 1',
    `Subject: ${headerText(subject)}`,
    ...(to === null ? [] : [`To: ${to}`]),
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${hashOf(`${subject}\n${body}`)}@review-prep.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(body.replace(/\r\n?|\n/g, () => '\r\n')).match(/.{1,76}/g) ?? []),
    '',
  ];
  return lines.join('\r\n');
}

/** Encoded words of at most 75 characters (RFC 2047) where the text is not plain and short. */
function headerText(text: string): string {
  if (/^[\x20-\x3c\x3e-\x7e]{0,60}$/.test(text)) return text;
  const letters = [...text];
  const words: string[] = [];
  // Ten characters are forty octets at most.
  for (let at = 0; at < letters.length; at += 10)
    words.push(`=?utf-8?B?${base64(letters.slice(at, at + 10).join(''))}?=`);
  return words.join('\r\n ');
}

/** Of the text in UTF-8. */
function base64(text: string): string {
  let octets = '';
  for (const octet of new TextEncoder().encode(text)) octets += String.fromCharCode(octet);
  return btoa(octets);
}

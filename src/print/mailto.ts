import type { Message } from '../documents/recap/message';

/** Longer than this a link is cut or refused by mail programs on Windows. */
export const longestMailto = 2000;

/** A link that opens the message in the user's mail program; everything in it is encoded. */
export function mailtoOf({ to, subject, body }: Message): string {
  const address = to === null ? '' : to.split('@').map(encoded).join('@');
  return `mailto:${address}?subject=${encoded(subject)}&body=${encoded(body.replace(/\n/g, () => '\r\n'))}`;
}

/** Half of a character cannot be encoded: it becomes the sign for an unknown one. */
const encoded = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
      found.length === 2 ? found : '\uFFFD',
    ),
  );

import { plainText } from '../notes/plain-text';

/** A field's text as a reader sees it: links by their labels, no marks, on one line. */
export const fieldText = (text: string): string => plainText(text, { from: 0, to: text.length });

/** The same where the field may be absent or empty. */
export function fieldTextOrNull(field: { text: string } | null): string | null {
  const text = field === null ? '' : fieldText(field.text);
  return text === '' ? null : text;
}

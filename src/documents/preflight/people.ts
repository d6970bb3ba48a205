import type { Feedback } from '../../notes/feedback';
import { fieldText } from '../field-text';

/** Everyone whom the vault knows by name: who gave feedback, and those in `known`. Each once, in order. */
export function peopleIn(feedback: readonly Pick<Feedback, 'from'>[], known: readonly string[]): string[] {
  const names = [...feedback.map(({ from }) => (from === null ? '' : fieldText(from.text))), ...known];
  return [...new Set(names.map((name) => name.trim()).filter(isName))].sort();
}

/** "Support lead" is a part that somebody plays, no name: a name has a capital in each of its words. */
const isName = (text: string): boolean =>
  text.length >= 3 && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);

import type { Ask } from '../../notes/ask';
import { fieldText, fieldTextOrNull } from '../field-text';
import type { Visible } from '../visible';
import type { AgendaAsk } from './agenda-model';

/** Pay comes last. */
const topics = ['scope', 'role', 'promotion', 'support', 'pay'];

/** In the order in which they are spoken of, each with its first paragraph. */
export function asksShown(asks: readonly Visible<Ask>[]): AgendaAsk[] {
  const place = ({ about }: Ask) => topics.indexOf(about?.value ?? 'support');
  return [...asks]
    .sort((a, b) => place(a) - place(b) || (a.title < b.title ? -1 : 1))
    .map((ask) => ({
      path: ask.path,
      title: fieldText(ask.title),
      about: ask.about?.value ?? '',
      text: ask.text.split('\n')[0] ?? '',
      gives: fieldTextOrNull(ask.gives) ?? '',
      criterion: fieldTextOrNull(ask.criterion) ?? '',
      by: ask.by?.value ?? null,
      because: `Open ask${ask.about === null ? '' : ` about ${ask.about.value}`}.`,
    }));
}

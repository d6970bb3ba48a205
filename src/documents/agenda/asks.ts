import type { Ask } from '../../notes/ask';
import { fieldText, fieldTextOrNull } from '../field-text';
import type { Visible } from '../visible';
import type { AgendaAsk } from './agenda-model';
import type { AgendaMove } from './arrange';
import { arranged, type Arranged, type Piece } from './proposals';

/** Pay comes last. */
const topics = ['scope', 'role', 'promotion', 'support', 'pay'];

/** In the order in which they are spoken of, each with its first paragraph. */
export function proposedAsks(
  asks: readonly Visible<Ask>[],
  moves: readonly AgendaMove[],
): Arranged<AgendaAsk> {
  const place = ({ about }: Ask) => topics.indexOf(about?.value ?? 'support');
  const on = [...asks].sort((a, b) => place(a) - place(b) || (a.title < b.title ? -1 : 1)).map(proposalOf);
  return arranged({ on, off: [] }, moves, () => on.length);
}

function proposalOf(ask: Visible<Ask>): Piece<AgendaAsk> {
  const about = ask.about?.value ?? '';
  const by = ask.by?.value ?? null;
  const title = fieldText(ask.title);
  const text = ask.text.split('\n')[0] ?? '';
  return {
    ...{ id: ask.path, kind: 'ask', path: ask.path, title },
    detail: by === null ? '' : `by ${by}`,
    because: `Open ask${about === '' ? '' : ` about ${about}`}.`,
    warning: text === '' ? 'It does not say yet what you ask for.' : '',
    item: {
      path: ask.path,
      title,
      about,
      text,
      gives: fieldTextOrNull(ask.gives) ?? '',
      criterion: fieldTextOrNull(ask.criterion) ?? '',
      by,
    },
  };
}

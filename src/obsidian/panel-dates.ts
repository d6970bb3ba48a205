import type { Day } from '../days/day';
import type { Cycle } from '../settings/cycles';
import type { VaultIndex } from '../vault/vault-index';
import type { PanelRow } from './panel-section';

/** The 1:1, open goals and asks with a day, and recaps that wait: from today on, overdue recaps first. */
export function datesComing(
  { goals, asks, recaps }: Pick<VaultIndex, 'goals' | 'asks' | 'recaps'>,
  { meeting }: Pick<Cycle, 'meeting'>,
  today: Day,
): PanelRow[] {
  const dated = [...goals, ...asks].flatMap(({ status, by, title, path }) =>
    status === 'open' && by && by.value >= today ? [{ date: by.value, title, path }] : [],
  );
  const waiting = recaps.flatMap(({ status, due, confirmBy, title, path }) => {
    const [date, what] =
      status === 'draft' ? [due?.text, 'send'] : status === 'sent' ? [confirmBy?.text, 'confirmed by'] : [];
    return date === undefined ? [] : [{ date, title: `${title}: ${what}`, path }];
  });
  const review = meeting === undefined || meeting.slice(0, 10) < today ? [] : [meeting];
  return [...review.map((date) => ({ date, title: 'Review 1:1', path: null })), ...dated, ...waiting]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, title, path }) => {
      const isOver = date.slice(0, 10) < today;
      return { title: `${shown(date)}  ${title}`, path, ...(isOver && { detail: 'overdue' }) };
    });
}

/** `2026-07-14T15:00:00+02:00` as `2026-07-14 15:00` */
const shown = (date: string): string => date.slice(0, 16).replace('T', () => ' ');

import { addDays, type Day } from '../days/day';
import { formatInstant, hoursAfter, instantOf, parseInstant } from '../days/meeting';
import type { Cycle } from '../settings/cycles';
import type { VaultIndex } from '../vault/vault-index';
import type { PanelRow } from './panel-section';

interface Dated {
  /** A day, or a moment. */
  date: string;
  title: string;
  path: string | null;
}

/** A row of the panel, its day or moment apart from it: `2026-07-14`, `2026-07-14T15:00:00+02:00`. */
export type DatedRow = PanelRow & Pick<Dated, 'date'>;

type Known = Pick<VaultIndex, 'goals' | 'asks' | 'recaps' | 'agendas' | 'noteFor'>;

/**
 * The 1:1, open goals and asks with a day, recaps that wait and those that nobody wrote: from `now` on, a day with
 * its time in this place, and what is overdue first.
 */
export function datesComing(index: Known, { meeting }: Pick<Cycle, 'meeting'>, now: string): DatedRow[] {
  const today = now.slice(0, 10);
  const dated = [...index.goals, ...index.asks].flatMap(({ status, by, title, path }): Dated[] =>
    status === 'open' && by && by.value >= today ? [{ date: by.value, title, path }] : [],
  );
  const waiting = index.recaps.flatMap(({ status, due, confirmBy, title, path }): Dated[] => {
    const [date, what] =
      status === 'draft' ? [due?.text, 'send'] : status === 'sent' ? [confirmBy?.text, 'confirmed by'] : [];
    return date === undefined ? [] : [{ date, title: `${title}: ${what}`, path }];
  });
  const review = meeting === undefined || instantOf(meeting) < instantOf(now) ? [] : [meeting];
  const met = review.map((date): Dated => ({ date, title: 'Review 1:1', path: null }));
  return [...met, ...dated, ...waiting, ...unwritten(index, now)]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, title, path }) => {
      const isOver = (parseInstant(date) ?? instantOf(today)) < instantOf(now);
      return { date, title, path, ...(isOver && { detail: 'overdue' }) };
    });
}

/** How long the panel asks for a recap that nobody wrote. Days. */
const askedFor = 30;

/** A 1:1 that is over and has no recap: it should go out within a day. */
function unwritten({ agendas, recaps, noteFor }: Known, now: string): Dated[] {
  const since: Day = addDays(now.slice(0, 10), -askedFor);
  const written = new Set(recaps.map(({ agenda, path }) => agenda && noteFor(agenda.target, path)));
  return agendas.flatMap(({ meeting, title, path }): Dated[] => {
    if (!meeting || meeting.value < since || instantOf(meeting.value) > instantOf(now)) return [];
    if (written.has(path)) return [];
    return [{ date: formatInstant(hoursAfter(meeting.value, 24)), title: `${title}: write the recap`, path }];
  });
}

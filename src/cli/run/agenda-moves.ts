import type { AgendaMove } from '../../documents/agenda/arrange';
import type { AgendaModel } from '../../documents/agenda/agenda-model';
import { CannotRun } from '../terminal';
import { itemNamed, titlesOf } from './item-named';

/** Items of the agenda by their title, or by the path of their note; each flag may be given several times. */
export interface AgendaMoveFlags {
  with?: string[];
  without?: string[];
  up?: string[];
  down?: string[];
}

/**
 * The moves that the flags ask for: what is left out first, then what is put on, then steps up and down. Throws
 * CannotRun where a name means nothing that could stand on this agenda, or more than one thing.
 */
export function agendaMovesNamed({ proposals }: AgendaModel, flags: AgendaMoveFlags): AgendaMove[] {
  const on = Object.values(proposals).flatMap((part) => part.on);
  const off = Object.values(proposals).flatMap((part) => part.off);
  const to = (where: AgendaMove['to']): AgendaMove[] =>
    (flags[where] ?? []).map((name) => {
      // Where several are called so, the one that the flag would change is meant.
      const [first, second] = where === 'with' ? [off, on] : [on, off];
      const item = itemNamed(name, where, first) ?? itemNamed(name, where, second);
      if (item) return { id: item.id, to: where };
      const known =
        on.length + off.length === 0 ? 'the vault has none yet' : `there are ${titlesOf([...on, ...off])}`;
      throw new CannotRun(
        `--${where} ${name}: nothing that could stand on this agenda is called so; ${known}`,
      );
    });
  return [...to('without'), ...to('with'), ...to('up'), ...to('down')];
}

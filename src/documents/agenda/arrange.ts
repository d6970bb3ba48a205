/** What the user does with an item of the agenda in the preview; its note is not changed. */
export interface AgendaMove {
  /** Id of the entry, or path of the story, goal or ask. */
  id: string;
  /** `with` puts it on the agenda and keeps it there, whatever is proposed later. */
  to: 'with' | 'without' | 'up' | 'down';
  /** Id of the item whose place it takes, with `with`. */
  instead?: string;
}

export interface Arrangeable {
  id: string;
  /** Those of one kind make room for one another. */
  kind: string;
}

/** A part of the agenda: what stands on it in order, and what could stand there instead, the best first. */
export interface Arrangement<T extends Arrangeable> {
  on: readonly T[];
  off: readonly T[];
  /** The last move of each item that was moved. */
  moved: ReadonlyMap<string, AgendaMove['to']>;
}

/**
 * The moves one after the other. What is put on takes the place named, else a free one, else that of the last of
 * its kind that nobody chose; `most` tells how many of a kind there is room for. What is left out leaves its place
 * empty. A move that names no item, or that leads nowhere, changes nothing.
 */
export const arrange = <T extends Arrangeable>(
  proposed: Pick<Arrangement<T>, 'on' | 'off'>,
  moves: readonly AgendaMove[],
  most: (kind: string) => number,
): Arrangement<T> =>
  moves.reduce((now: Arrangement<T>, move) => moveOne(now, move, most), { ...proposed, moved: new Map() });

function moveOne<T extends Arrangeable>(
  now: Arrangement<T>,
  { id, to, instead }: AgendaMove,
  most: (kind: string) => number,
): Arrangement<T> {
  const at = now.on.findIndex((one) => one.id === id);
  const item = now.on[at] ?? now.off.find((one) => one.id === id);
  if (!item) return now;
  const { on, off } = now;
  const moved = new Map(now.moved).set(id, to);
  const rest = { on: on.filter((one) => one !== item), off: off.filter((one) => one !== item), moved };
  if (to === 'without') return { ...rest, off: [item, ...rest.off] };
  if (to === 'with') return at >= 0 ? { on, off, moved } : putOn(rest, item, instead, most(item.kind));
  const target = to === 'up' ? at - 1 : at + 1;
  if (at < 0 || target < 0 || target >= on.length) return now;
  return { ...rest, on: [...rest.on.slice(0, target), item, ...rest.on.slice(target)] };
}

function putOn<T extends Arrangeable>(
  { on, off, moved }: Arrangement<T>,
  item: T,
  instead: string | undefined,
  most: number,
): Arrangement<T> {
  const alike = on.filter(({ kind }) => kind === item.kind);
  const free = alike.filter(({ id }) => moved.get(id) !== 'with');
  const out = on.find(({ id }) => id === instead) ?? (alike.length < most ? undefined : free.at(-1));
  if (!out) return { on: [...on, item], off, moved };
  const place = on.indexOf(out);
  return { on: [...on.slice(0, place), item, ...on.slice(place + 1)], off: [out, ...off], moved };
}

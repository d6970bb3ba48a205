import { arrange, type AgendaMove, type Arrangeable, type Arrangement } from './arrange';

/** The parts of an agenda in which an item can be changed for another, in the order in which they are spoken. */
export const agendaParts = ['results', 'behaviours', 'goals', 'asks', 'pay'] as const;
export type AgendaPart = (typeof agendaParts)[number];

/** What the vault has for a place on the agenda, as its user sees it before the note is made. */
export interface Proposal extends Arrangeable {
  path: string;
  /** 1-based; only of results, of which a note may hold several. */
  line?: number;
  title: string;
  /** What it says in short: figures, or how long it takes to tell. */
  detail: string;
  /** Why it stands where it does, in sentences. */
  because: string;
  /** What speaks against it as it stands; empty where nothing does. */
  warning: string;
}

/** A proposal with what the agenda shows of it. */
export interface Piece<T> extends Proposal {
  item: T;
}

/** What stands on a part of the agenda, and what could stand there instead, the best first. */
export interface Proposals {
  on: Proposal[];
  off: Proposal[];
}

/** A part as it is proposed and as the user moved it. */
export interface Arranged<T> {
  items: T[];
  proposals: Proposals;
}

export function arranged<T>(
  proposed: { on: readonly Piece<T>[]; off: readonly Piece<T>[] },
  moves: readonly AgendaMove[],
  most: (kind: string) => number,
): Arranged<T> {
  const now = arrange(proposed, moves, most);
  return { items: now.on.map(({ item }) => item), proposals: told(now) };
}

/** The proposals in their places, each saying what the user did with it. */
export const told = <T extends Proposal>({ on, off, moved }: Arrangement<T>): Proposals => {
  const tell = (one: T): Proposal => ({
    ...one,
    because: `${byHand[moved.get(one.id) ?? 'up']}${one.because}`,
  });
  return { on: on.map(tell), off: off.map(tell) };
};

const byHand: Record<AgendaMove['to'], string> = {
  with: 'You chose it. ',
  without: 'You left it out. ',
  up: '',
  down: '',
};

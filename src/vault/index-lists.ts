import type { NoteValues } from './note-values';

/** The lists of an index, and what of a note's values goes into each. */
const contents = {
  notes: (values: NoteValues) => [values],
  entries: ({ entries }: NoteValues) => entries,
  problems: ({ path, problems }: NoteValues) => problems.map((problem) => ({ path, problem })),
  stories: ({ story }: NoteValues) => present(story),
  goals: ({ goal }: NoteValues) => present(goal),
  asks: ({ ask }: NoteValues) => present(ask),
  feedback: ({ feedback }: NoteValues) => present(feedback),
  criteria: ({ criteria }: NoteValues) => present(criteria),
  ratings: ({ rating }: NoteValues) => present(rating),
  okrs: ({ okrs }: NoteValues) => present(okrs),
  agendas: ({ agenda }: NoteValues) => present(agenda),
  recaps: ({ recap }: NoteValues) => present(recap),
  gapPlans: ({ gapPlan }: NoteValues) => present(gapPlan),
  markets: ({ market }: NoteValues) => present(market),
};

const present = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);

type ListName = keyof typeof contents;

/** Each list in the order of path and line, whatever order the notes came in. */
export type Lists = { readonly [N in ListName]: ReturnType<(typeof contents)[N]> };

/** Those that were asked for; a change brings them up to date. */
export type ListsByName = Map<ListName, readonly Placed[]>;

interface Placed {
  path: string;
}

/** The lists over `values`, each made when it is first asked for. */
export function listsOver(lists: ListsByName, values: ReadonlyMap<string, { values: NoteValues }>): Lists {
  const made = (name: ListName): readonly Placed[] => {
    const known = lists.get(name);
    if (known) return known;
    const list =
      name === 'notes'
        ? [...values.values()].map((held) => held.values).sort((a, b) => (a.path < b.path ? -1 : 1))
        : made('notes').flatMap((note): readonly Placed[] => contents[name](note as NoteValues));
    lists.set(name, list);
    return list;
  };
  const asked = {} as Lists;
  for (const name of Object.keys(contents) as ListName[])
    Object.defineProperty(asked, name, { get: () => made(name), enumerable: true });
  return asked;
}

/** Puts what a note holds now in the place of what it held; null where it holds nothing any more. */
export function replaceIn(lists: ListsByName, path: string, values: NoteValues | null): void {
  for (const [name, list] of lists) lists.set(name, withAt(list, path, values ? contents[name](values) : []));
}

/** A list that was handed out stays as it was. */
function withAt(list: readonly Placed[], path: string, items: readonly Placed[]): readonly Placed[] {
  const from = placeIn(list, path);
  let to = from;
  while (list[to]?.path === path) to++;
  return from === to && items.length === 0 ? list : [...list.slice(0, from), ...items, ...list.slice(to)];
}

/** Where the first of `path` stands in the ascending `list`, or would stand. */
export function placeIn(list: readonly Placed[], path: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

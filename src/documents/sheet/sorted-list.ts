/** Items kept in an order of their own as they come and go. */
export interface SortedList<T> {
  add: (item: T) => void;
  /** `item` itself, not one that is level with it. */
  remove: (item: T) => void;
  /** All of them in order, until the next change. */
  read: () => readonly T[];
}

/** More than this at once are sorted together, since placing each alone moves all behind it. */
const fewest = 32;

/** `compare` must tell any two items apart, or leave them level for good. */
export function sortedList<T>(compare: (a: T, b: T) => number): SortedList<T> {
  let items: T[] = [];
  let coming: T[] = [];
  const settle = (): void => {
    if (coming.length > fewest) items = [...items, ...coming].sort(compare);
    else for (const item of coming) items.splice(placeIn(items, item, compare), 0, item);
    coming = [];
  };
  return {
    add: (item) => void coming.push(item),
    remove: (item) => {
      settle();
      const at = items.indexOf(item, placeIn(items, item, compare));
      if (at >= 0) items.splice(at, 1);
    },
    read: () => {
      settle();
      return items;
    },
  };
}

/** Where the first of the ascending `items` stands that does not come before `item`. */
export function placeIn<T>(items: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(items[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a list, parted by white space. */
export const setOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that one can only ask for: main.js makes the set when it is first asked (tools/build/packed.mjs). */
export type Words = Pick<ReadonlySet<string>, 'has'>;

/** The words of a list, parted by white space. */
export const setOf = (list: string): Words => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** gray-matter asks for Buffer once, to tell one from a string; Obsidian mobile has none. */
export const Buffer = { isBuffer: () => false, from: (text) => text };

/**
 * Makes the tables of words readable; asked before the first look at one, never while the plugin loads. From source
 * there is nothing to do. The build packs the tables of `tools/build/packed-words.mjs` into one compressed text, and
 * puts what unpacks it in the place of this module.
 */
export function openWords(): void {
  // The tables stand open in the source.
}

/**
 * Makes the tables of words readable; asked before the first look at one, never while the plugin loads. From source
 * there is nothing to do. The build packs the tables that `tools/build/packed.mjs` names into one compressed text, and
 * puts what unpacks it in the place of this module.
 */
export function openWords(): void {
  // The tables stand open in the source.
}

/** The same in steps of a few milliseconds at most; what is left of them is done at once by who needs it sooner. */
export function* openInSteps(): Generator<undefined, void> {
  // As above.
}

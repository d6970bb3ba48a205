/** A half-open stretch of a text, in UTF-16 code units. */
export interface Range {
  from: number;
  to: number;
}

/** A replacement of `[from, to)` on the original text. */
export interface Edit extends Range {
  insert: string;
}

export const moved = <R extends Range>(range: R, by: number): R => ({
  ...range,
  from: range.from + by,
  to: range.to + by,
});

/** `endsWith`, most often answered by the last letter. Of what is not empty. */
export const endsIn = (text: string, ending: string): boolean =>
  text.charCodeAt(text.length - 1) === ending.charCodeAt(ending.length - 1) && text.endsWith(ending);

export const sliceOf = (text: string, { from, to }: Range): string => text.slice(from, to);

/**
 * `text` with all `edits` applied at once; their offsets are those of the text as given.
 * Throws where two edits overlap: which one should win is for the caller to decide.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let done = 0;
  for (const { from, to, insert } of ordered) {
    if (from < done) throw new RangeError(`Edits overlap at ${from}`);
    result += text.slice(done, from) + insert;
    done = to;
  }
  return result + text.slice(done);
}

/** The line of an offset, 1-based. */
export const lineAt = (text: string, offset: number): number => linesOf(text)(offset);

/** Tells the 1-based lines of offsets; asked in ascending order it walks over the text once. */
export function linesOf(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  let last = 0;
  return (offset) => {
    if (offset < last) {
      line = 1;
      next = text.indexOf('\n');
    }
    last = offset;
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

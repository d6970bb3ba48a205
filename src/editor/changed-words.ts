/** A stretch of the text after a change. */
export interface Stretch {
  text: string;
  /** Whether its words are new here, or moved here. */
  changed: boolean;
}

/** The table of a comparison grows with both texts; a bullet has some forty words. */
const mostPairs = 40_000;

/** `after` in stretches, in order: what it shares with `before` in the same order, and what changed. */
export function changedWords(before: string, after: string): Stretch[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  if (old.length * now.length > mostPairs) return [{ text: after, changed: false }];
  const common = commonAmounts(old, now);
  const stretches: Stretch[] = [];
  for (let i = 0, j = 0; j < now.length;) {
    const isKept = i < old.length && isSame(old[i], now[j]);
    const isGone = !isKept && i < old.length && common(i + 1, j) >= common(i, j + 1);
    if (!isGone) append(stretches, now[j] ?? '', !isKept);
    if (!isGone) j++;
    if (isKept || isGone) i++;
  }
  return stretches;
}

/** Each with the spaces behind it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one?.trimEnd() === other?.trimEnd();

/** How many words both have in common, in order, from the places `i` and `j` on. */
function commonAmounts(old: readonly string[], now: readonly string[]): (i: number, j: number) => number {
  const width = now.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i * width + j] = isSame(old[i], now[j])
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

function append(stretches: Stretch[], text: string, changed: boolean): void {
  const last = stretches.at(-1);
  if (last?.changed === changed) last.text += text;
  else stretches.push({ text, changed });
}

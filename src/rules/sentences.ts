/** The sentences of a stretch of prose. An abbreviation, an initial and a decimal point end none. */
export function sentencesIn(text: string): string[] {
  const found: string[] = [];
  let begin = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?]{1,3}["'\u201d\u2019)\]]{0,2}(?=\s|$)/g)) {
    const end = index + stop.length;
    if (stop.startsWith('.') && !endsHere(text, index, end)) continue;
    found.push(text.slice(begin, end));
    begin = end;
  }
  found.push(text.slice(begin));
  return found.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const abbreviations =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|vs|etc|e\.g|i\.e|approx|incl|no|inc|ltd|co|dept|est|resp|\p{L})$/iu;

function endsHere(text: string, stop: number, end: number): boolean {
  if (!abbreviations.test(text.slice(Math.max(0, stop - 12), stop))) return true;
  return /^\s*$/.test(text.slice(end, end + 200));
}

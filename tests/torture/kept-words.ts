/**
 * What a command made of the stretches that the user wrote: null where a byte of them is lost.
 *
 * `isWhole` says that the note is the user's from end to end. A fix may set the words of a claim anew, keeping its
 * figures, links, tags and marks; tagging adds a tag at the end of a line; other commands add, and take nothing.
 */
export function keptWords(
  words: readonly string[],
  before: string,
  after: string,
  mine: readonly string[],
  isWhole: boolean,
): string[] | null {
  const [command] = words;
  const isFix = words.includes('--fix');
  const isTagging = command === 'find';
  if (isFix || isTagging) {
    const pieces = piecesKept(before, after, isFix ? isReordered : isTagged);
    if (pieces === null) return null;
    return mine.map((stretch) => (after.includes(stretch) ? stretch : inPieces(stretch, pieces)));
  }
  const isKept = isWhole
    ? isAddition(before, after) && adding.some((one) => words.includes(one))
    : mine.every((stretch) => after.includes(stretch));
  return isKept ? [...mine] : null;
}

/** The only words that let a command add to a note of the user's own. */
const adding = ['--append', '--done'];

type Pair = readonly [before: string, after: string];

/** Bullet by bullet, each with the lines that belong to it; what lies between the bullets is a piece of its own. */
const pieceOf = /(?<=\n)(?=[ \t>]*(?:[-*+]|\d+\.) )|(?<=\n)(?=[ \t]*\r?\n)/;

function piecesKept(before: string, after: string, isKept: (pair: Pair) => boolean): Pair[] | null {
  const [was, is] = [before.split(pieceOf), after.split(pieceOf)];
  const pairs = was.map((piece, at): Pair => [piece, is[at] ?? '']);
  const isWhole = was.length === is.length && pairs.every((pair) => pair[0] === pair[1] || isKept(pair));
  return isWhole ? pairs : null;
}

/** What a stretch of the user's became. */
const inPieces = (stretch: string, pieces: readonly Pair[]): string =>
  pieces.find(([was]) => was.includes(stretch))?.[1].trim() ?? stretch;

const isReordered = ([was, is]: Pair): boolean =>
  /^[ \t>]*(?:[-*+]|\d+\.) /.test(was) && endsOf(was) === endsOf(is) && factsIn(was) === factsIn(is);

const isTagged = ([was, is]: Pair): boolean => is.replace(' #impact', () => '') === was;

const endsOf = (piece: string): string => piece.replace(/[^\r\n]+/g, () => '.').replace(/^\./, () => '');

const factsIn = (piece: string): string =>
  (piece.match(/\[\[[^\]]*\]\]|#\S+|\[[^\]]*::[^\]]*\]|no\d+|\d[\d.,]*%?/g) ?? [])
    .map((fact) => fact.replace(/[.,]$/, ''))
    .sort()
    .join('\n');

/** Whether `after` is `before` with one stretch put in. */
function isAddition(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return after.length > before.length && after.endsWith(before.slice(start));
}

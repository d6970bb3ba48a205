/** The sign of the first list; those before it part texts and lines. */
const firstSign = 14;

/**
 * Lists of words, parted by white space, as two texts: each word once, and which lists hold it. The words are sorted,
 * each a capital that says how many letters of the one before it stay (A none, B one), and what follows these. A line
 * for each word names its lists, one sign for each. Within a list the order is lost, and what stands there twice.
 */
export function vocabularyOf(lists) {
  const holders = new Map();
  lists.forEach((list, at) => {
    for (const word of new Set(wordsIn(list))) holders.set(word, (holders.get(word) ?? '') + signOf(at));
  });
  const words = [...holders.keys()].sort();
  const capital = words.find((word) => /[A-Z]/.test(word));
  if (capital) throw new Error(`Expected words in lower case, not ${capital}`);
  return [
    words.map((word, at) => shortened(word, words[at - 1] ?? '')).join(''),
    words.map((word) => holders.get(word)).join('\n'),
  ];
}

export const wordsIn = (list) => list.split(/\s+/).filter((word) => word !== '');

const signOf = (at) => String.fromCharCode(firstSign + at);

function shortened(word, before) {
  let kept = 0;
  while (kept < 25 && kept < before.length && before[kept] === word[kept]) kept++;
  return String.fromCharCode(65 + kept) + word.slice(kept);
}

/** The lists that `vocabularyOf` took, in steps; sorted, with a space between words. It is part of main.js. */
export function* listsOf(words, holders) {
  const lists = [];
  const lines = holders.split('\n');
  let word = '';
  let at = 0;
  for (const [piece] of words.matchAll(/[A-Z][^A-Z]*/g)) {
    word = word.slice(0, piece.charCodeAt() - 65) + piece.slice(1);
    for (const sign of lines[at++]) (lists[sign.charCodeAt() - firstSign] ??= []).push(word);
    if (at % 500 === 0) yield;
  }
  return lists.map((list) => list.join(' '));
}

import { trimEndOf } from './trim-end';

/** Part of a text that names no principle of the set. */
export interface UnknownPrinciple {
  text: string;
  /** Offsets of the text given. */
  from: number;
  to: number;
}

export interface MatchedPrinciples {
  /** As the set spells them, in the order of the text, each once. */
  known: string[];
  unknown: UnknownPrinciple[];
}

/**
 * The principles that a list such as `Are Right, A Lot; Dive Deep` names. Names hold commas and semicolons
 * themselves, so the longest is looked for first; what is left over is unknown. Links and quotes are looked through.
 */
export function matchPrinciples(text: string, principles: readonly string[]): MatchedPrinciples {
  let rest = foldedText(text);
  const found: { name: string; at: number }[] = [];
  const longestFirst = [...new Set(principles)].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    if (name === '') continue;
    for (const at of placesOf(foldedText(name), rest)) {
      found.push({ name, at });
      // Something that is no letter and parts no list stands in for what has been understood.
      rest = rest.slice(0, at) + taken.repeat(name.length) + rest.slice(at + name.length);
    }
  }
  found.sort((a, b) => a.at - b.at);
  return { known: [...new Set(found.map(({ name }) => name))], unknown: leftOver(text, rest) };
}

const taken = '\uE000';

/** Of the same length, so that offsets hold. */
const foldedText = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[’‘]/g, "'");

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!isWordPart(text.charAt(at - 1)) && !isWordPart(text.charAt(at + name.length))) places.push(at);
  }
  return places;
}

const isWordPart = (sign: string): boolean => sign !== '' && /[\p{L}\p{N}]/u.test(sign);

/** Words that join names rather than name anything. */
const joining = new Set(['and', 'or', '&', '+', 'none', '-']);

function leftOver(text: string, rest: string): UnknownPrinciple[] {
  const unknown: UnknownPrinciple[] = [];
  for (const part of rest.matchAll(/[^,;|[\]"\uE000\r\n]+/g)) {
    const words = part[0].replace(/^(?:[\s'&+-]|and\s|or\s)+/i, '');
    const from = part.index + part[0].length - words.length;
    const name = withoutJoining(words);
    if (!/[\p{L}\p{N}]/u.test(name) || joining.has(name.toLowerCase()) || name.endsWith('/')) continue;
    unknown.push({ text: text.slice(from, from + name.length), from, to: from + name.length });
  }
  return unknown;
}

function withoutJoining(words: string): string {
  const name = trimEndOf(words, " \t'&+");
  return /\s(?:and|or)$/i.test(name) ? withoutJoining(name.slice(0, name.lastIndexOf(' '))) : name;
}

/** The principle that `name` most likely means, or null where none is near: at most a third of it may differ. */
export function nearestPrinciple(name: string, principles: readonly string[]): string | null {
  const folded = foldedText(name.trim());
  if (folded.length < 3 || folded.length > 100) return null;
  let nearest: string | null = null;
  let least = Math.floor(folded.length / 3) + 1;
  for (const principle of principles) {
    const distance = editDistance(folded, foldedText(principle), least);
    if (distance >= least) continue;
    nearest = principle;
    least = distance;
  }
  return nearest;
}

/** Letters to add, drop or change to make `b` of `a`; `limit` where it is that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}

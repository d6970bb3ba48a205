import type { Range } from '../../claims/text';
import type { Problem } from '../note';

/** Where front matter stands in a note; the one splitter that every reader asks. */
export interface FrontMatterBlock {
  /** With both fences, without the line break after the second. */
  range: Range;
  /** The YAML between the fences, with the line break that ends it. */
  inner: Range;
  bodyFrom: number;
}

const byteOrderMark = '\uFEFF';
const fence = '---';

/** Null where the first line is not exactly `---` (after a BOM) or no line `---` follows. */
export function frontMatterBlock(text: string): FrontMatterBlock | null {
  const from = text.startsWith(byteOrderMark) ? 1 : 0;
  if (!text.startsWith(fence, from) || !isBreak(text, from + 3)) return null;
  const innerFrom = afterBreak(text, from + 3);
  for (let at = text.indexOf(fence, innerFrom); at >= 0; at = text.indexOf(fence, at + 1)) {
    if (!startsLine(text, at)) continue;
    const end = skipBlanks(text, at + 3);
    if (end < text.length && !isBreak(text, end)) continue;
    return {
      range: { from, to: at + 3 },
      inner: { from: innerFrom, to: at },
      bodyFrom: end < text.length ? afterBreak(text, end) : end,
    };
  }
  return null;
}

/** What is wrong where a note seems meant to have front matter and has none that may be read. */
export function missedFrontMatter(text: string): Problem | null {
  const from = text.startsWith(byteOrderMark) ? 1 : 0;
  if (!text.startsWith(fence, from)) return null;
  const lineTo = lineEnd(text, from);
  const rest = text.slice(from + 3, Math.min(lineTo, from + 60)).trim();
  const range = { from, to: lineTo };
  if (/^[a-z]/i.test(rest)) {
    return {
      rule: 'malformed-note',
      ...range,
      message: `Unexpected "${rest}" after ---, expected a first line of exactly ---: only YAML properties are read`,
    };
  }
  if (rest !== '' || !opensProperty(text, afterBreak(text, lineTo))) return null;
  return {
    rule: 'malformed-note',
    ...range,
    message:
      'Unexpected properties without an end, expected a first line of exactly --- and a line --- after the last property',
  };
}

const opensProperty = (text: string, from: number): boolean =>
  /^[A-Za-z][\w-]{0,60}:(?:\s|$)/.test(text.slice(from, from + 80));

const isBreak = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
};

const startsLine = (text: string, at: number): boolean => isBreak(text, at - 1);

function afterBreak(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}

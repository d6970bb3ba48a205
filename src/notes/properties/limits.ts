/** 64 KiB, counted in UTF-16 code units. */
const mostUnits = 65536;
/** The parser needs up to 0.1 ms for a line or a sign. */
const mostLines = 500;
const mostMarks = 2000;
const mostDepth = 32;
/** gray-matter looks for comments with a pattern that is quadratic in a run of blanks. */
const mostBlanks = 256;

/**
 * Why a block of front matter may not be given to a parser, or null.
 *
 * Parsers recurse: 20,000 `[` can end the process uncatchably, so depth is counted here first, over every
 * bracket whether quoted or not, and over `- - -` and `? ? ?`, which nest on one line as well.
 */
export function refusal(yaml: string): string | null {
  if (yaml.length > mostUnits) return 'Unexpected size, expected at most 64 KiB of properties';
  const size = measure(yaml);
  if (size.depth > mostDepth)
    return `Unexpected nesting, expected brackets and lists at most ${mostDepth} deep`;
  if (size.lines > mostLines)
    return `Unexpected number of lines, expected at most ${mostLines} in the properties`;
  if (size.marks > mostMarks)
    return `Unexpected number of signs, expected at most ${mostMarks} in the properties`;
  if (size.blanks > mostBlanks) return `Unexpected blanks, expected at most ${mostBlanks} in a row`;
  return null;
}

interface Size {
  depth: number;
  lines: number;
  /** Characters that may begin or part a value: each costs the parser far more than a letter. */
  marks: number;
  blanks: number;
}

function measure(yaml: string): Size {
  const size: Size = { depth: 0, lines: 1, marks: 0, blanks: 0 };
  let brackets = 0;
  let dashes = 0;
  let blanks = 0;
  for (let at = 0; at < yaml.length; at++) {
    const code = yaml.charCodeAt(at);
    blanks = isBlank(code) ? blanks + 1 : 0;
    if (isIndicator(code) && isBlank(yaml.charCodeAt(at + 1))) dashes++;
    else if (code !== 32 && code !== 9) dashes = 0;
    if (code === 10) size.lines++;
    if (isOpening(code)) brackets++;
    else if (isClosing(code) && brackets > 0) brackets--;
    if (isMark(code)) size.marks++;
    size.depth = Math.max(size.depth, brackets, dashes);
    size.blanks = Math.max(size.blanks, blanks);
  }
  return size;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isIndicator = (code: number): boolean => code === 45 || code === 63;
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

const marks = new Set([...',[]{}:&*!?|>%@`"\''].map((mark) => mark.charCodeAt(0)));
const isMark = (code: number): boolean => marks.has(code);

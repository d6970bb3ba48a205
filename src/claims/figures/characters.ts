const DIGIT = 1;
const LETTER = 2;
const SPACE = 3;

const classes = classTable();

/** 0 to 9 only: other scripts' digits are not read. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A to Z and the Latin letters of Europe. */
export function isLetter(code: number): boolean {
  return code < 0x250 && classes[code] === LETTER;
}

/** Every space that can stand between a number and its unit, line breaks included. */
export const isSpace = (code: number): boolean =>
  code < 0x250 ? classes[code] === SPACE : code > 0x1fff && isWideSpace(code);

/** Hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus. */
export const isDash = (code: number): boolean =>
  code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;

export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Where the run of digits that begins at `at` ends. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where the run of letters that begins at `at` ends. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

export function spacesEnd(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isWideSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(0x250);
  for (let code = 48; code <= 57; code++) table[code] = DIGIT;
  for (let code = 65; code <= 90; code++) table[code] = table[code + 32] = LETTER;
  for (let code = 0xc0; code < 0x250; code++) table[code] = LETTER;
  table[0xd7] = table[0xf7] = 0;
  for (const code of [9, 10, 13, 32, 0xa0]) table[code] = SPACE;
  return table;
}

import { isBlank } from './line';

/** The names that begin an HTML block wherever they stand, by CommonMark 0.31, section 4.6, condition 6. */
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

const rawNames = new Set(['script', 'pre', 'style', 'textarea']);

/** What ends the HTML block that begins at `from` (a `<`): a text, `''` for a blank line, null where none begins. */
export function htmlBlockEnd(text: string, from: number, to: number, inParagraph: boolean): string | null {
  if (text.startsWith('<!--', from)) return '-->';
  if (text.startsWith('<?', from)) return '?>';
  if (text.startsWith('<![CDATA[', from)) return ']]>';
  if (text.charCodeAt(from + 1) === 33) return isLetter(text.charCodeAt(from + 2)) ? '>' : null;
  const closing = text.charCodeAt(from + 1) === 47;
  const nameFrom = from + (closing ? 2 : 1);
  const nameTo = nameEnd(text, nameFrom, to);
  if (nameTo === nameFrom) return null;
  const name = text.slice(nameFrom, Math.min(nameTo, nameFrom + 20)).toLowerCase();
  const after = text.charCodeAt(nameTo);
  const parted = nameTo >= to || isBlank(after) || after === 62;
  if (!closing && rawNames.has(name) && parted) return `</${name}>`;
  if (blockNames.has(name) && (parted || text.startsWith('/>', nameTo))) return '';
  if (inParagraph || (!closing && rawNames.has(name))) return null;
  return isWholeTag(text, nameTo, to, closing) ? '' : null;
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function nameEnd(text: string, from: number, to: number): number {
  if (!isLetter(text.charCodeAt(from))) return from;
  let at = from + 1;
  while (at < to && isNamePart(text.charCodeAt(at))) at++;
  return at;
}

const isNamePart = (code: number): boolean => isLetter(code) || isDigit(code) || code === 45;

/** Whether a tag whose name ends at `from` ends on this line with nothing behind it. */
function isWholeTag(text: string, from: number, to: number, closing: boolean): boolean {
  let at = from;
  for (;;) {
    const blanksTo = skipBlanks(text, at, to);
    const code = text.charCodeAt(blanksTo);
    if (blanksTo >= to) return false;
    if (code === 62) return blanksTo + 1 === to;
    if (!closing && code === 47) return text.charCodeAt(blanksTo + 1) === 62 && blanksTo + 2 === to;
    if (closing || blanksTo === at) return false;
    at = attributeEnd(text, blanksTo, to);
    if (at < 0) return false;
  }
}

/** Where the attribute at `from` ends, or -1. */
function attributeEnd(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (!isLetter(first) && first !== 95 && first !== 58) return -1;
  let at = from + 1;
  while (at < to && isAttributePart(text.charCodeAt(at))) at++;
  const equals = skipBlanks(text, at, to);
  if (text.charCodeAt(equals) !== 61 || equals >= to) return at;
  return valueEnd(text, skipBlanks(text, equals + 1, to), to);
}

const isAttributePart = (code: number): boolean =>
  isNamePart(code) || code === 95 || code === 58 || code === 46;

function valueEnd(text: string, from: number, to: number): number {
  const quote = text.charCodeAt(from);
  if (quote === 34 || quote === 39) {
    const close = text.indexOf(String.fromCharCode(quote), from + 1);
    return close < 0 || close >= to ? -1 : close + 1;
  }
  let at = from;
  while (at < to && !isBlank(text.charCodeAt(at)) && !'"\'=<>`'.includes(text.charAt(at))) at++;
  return at > from ? at : -1;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

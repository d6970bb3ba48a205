import type { Range } from '../claims/text';
import { trailingTagsFrom } from './tags';
import { insideOneOf, unreadStretches } from './unread';

/** `key:: value` on its own line, `[key:: value]` or `(key:: value)`. `from` and `to` hold brackets and all. */
export interface InlineField extends Range {
  /** Lower case, blanks as hyphens, emphasis left out: `**As of**` is `as-of`. */
  name: string;
  /** Without the blanks around it; a bare field's value leaves out tags and block id at the line's end. */
  value: string;
  valueFrom: number;
  valueTo: number;
  form: 'line' | 'square' | 'round';
}

const longestName = 60;
const longestValue = 2000;
/** Past so many marks that are none a text holds no fields: looking for the end of each would cost too much. */
const mostMisses = 500;

/** The inline fields in a stretch of prose, in order. Code, comments and template commands hold none. */
export function inlineFields(text: string, range: Range): InlineField[] {
  const fields: InlineField[] = [];
  let at = nextMark(text, range.from, range.to);
  if (at < 0) return fields;
  const isUnread = insideOneOf(unreadStretches(text, range));
  let floor = range.from;
  let misses = 0;
  while (at >= 0 && misses < mostMisses) {
    const field = isUnread(at) ? null : fieldAt(text, at, floor, range);
    if (field) fields.push(field);
    else misses++;
    floor = field ? field.to : at + 2;
    at = nextMark(text, floor, range.to);
  }
  return fields;
}

function nextMark(text: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf('::');
  return at < 0 ? -1 : from + at;
}

/** The field whose `::` stands at `mark`, or null. Nothing before `floor` belongs to it. */
function fieldAt(text: string, mark: number, floor: number, range: Range): InlineField | null {
  const nameFrom = nameStart(text, mark, floor);
  const name = normalName(text.slice(nameFrom, mark));
  if (name === '') return null;
  const before = nameFrom > floor ? text.charAt(nameFrom - 1) : '';
  const isLink = nameFrom - 2 >= range.from && text.charAt(nameFrom - 2) === '[' && before === '[';
  if ((before === '[' && !isLink) || before === '(')
    return bracketed(text, { name, nameFrom, mark }, range.to);
  return opensLine(text, nameFrom, range.from) ? onItsLine(text, { name, nameFrom, mark }, range.to) : null;
}

interface Found {
  name: string;
  nameFrom: number;
  mark: number;
}

/** Where the run of name characters before `mark` begins. */
function nameStart(text: string, mark: number, floor: number): number {
  const least = Math.max(floor, mark - longestName);
  let from = mark;
  while (from > least && isNamePart(text.charCodeAt(from - 1))) from--;
  while (from < mark && isBlank(text.charCodeAt(from))) from++;
  return from;
}

/** Letters, digits, blanks, `-`, `_`, `/`, the `*` of emphasis, and everything beyond ASCII. */
const isNamePart = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 32 ||
  code === 45 ||
  code === 95 ||
  code === 47 ||
  code === 42 ||
  code > 127;

const isBlank = (code: number): boolean => code === 32 || code === 9;

function normalName(source: string): string {
  const plain = source.replace(/[*_]{1,3}$|^[*_]{1,3}/g, '').trim();
  return /[\p{L}\p{N}]/u.test(plain) ? plain.toLowerCase().replace(/ +/g, '-') : '';
}

/** Null where no bracket closes it on the same line. */
function bracketed(text: string, { name, nameFrom, mark }: Found, to: number): InlineField | null {
  const open = text.charAt(nameFrom - 1);
  const close = open === '[' ? ']' : ')';
  let depth = 1;
  const limit = Math.min(to, mark + longestValue);
  for (let at = mark + 2; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === '\n' || sign === '\r') return null;
    if (sign === open) depth++;
    else if (sign === close) depth--;
    if (depth > 0) continue;
    return {
      name,
      ...trimmed(text, mark + 2, at),
      from: nameFrom - 1,
      to: at + 1,
      form: open === '[' ? 'square' : 'round',
    };
  }
  return null;
}

function trimmed(
  text: string,
  from: number,
  to: number,
): { value: string; valueFrom: number; valueTo: number } {
  const raw = text.slice(from, to);
  const value = raw.trim();
  const valueFrom = value === '' ? from : from + (raw.length - raw.trimStart().length);
  return { value, valueFrom, valueTo: valueFrom + value.length };
}

/** Whether only blanks, quote marks, a list marker and a check box stand before `at` on its line. */
function opensLine(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\r') {
    if (at - start > 40) return false;
    start--;
  }
  return /^>*[-*+]?(?:\[[^\]]?\])?$/.test(text.slice(start, at).replace(/[ \t]/g, ''));
}

/** Up to the end of the line, or to a bracketed field further on in it. */
function onItsLine(text: string, { name, nameFrom, mark }: Found, to: number): InlineField {
  const lineTo = lineEnd(text, mark, to);
  const next = /[[(][\p{L}\p{N}][\p{L}\p{N} _-]{0,60}::/u.exec(
    text.slice(mark + 2, Math.min(lineTo, mark + longestValue)),
  );
  const end = next ? mark + 2 + next.index : trailingTagsFrom(text, mark + 2, lineTo);
  const value = trimmed(text, mark + 2, end);
  return { name, ...value, from: nameFrom, to: Math.max(value.valueTo, mark + 2), form: 'line' };
}

function lineEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at;
}

import type { PropertyValue } from '../note';
import type { FlatYaml, YamlFault } from './yaml';

/** What is said of a name that stands there again. */
export const secondTime = (name: string): string =>
  `Unexpected second "${name}", expected each property once: the first one counts`;

type Plain = Exclude<PropertyValue, unknown[]>;

interface Value {
  value: PropertyValue;
  from: number;
  to: number;
}

/**
 * Reads front matter of the commonest form: `name: word`, quoted texts without escapes, `[a, b]` and lists of `- a`.
 * Null for everything else, which the YAML parser then reads. What is read here is what that parser would read, at
 * a twentieth of its cost: a vault of 10,000 notes has 10,000 front matters.
 */
export function readPlain(yaml: string): FlatYaml | null {
  const properties = Object.create(null) as FlatYaml['properties'];
  const faults: YamlFault[] = [];
  let at = 0;
  while (at < yaml.length) {
    const lineTo = lineEnd(yaml, at);
    const name = /^[A-Za-z][\w-]*(?=:(?: |$))/.exec(yaml.slice(at, lineTo))?.[0];
    if (name === undefined) return null;
    const colon = at + name.length;
    const read = valueAt(yaml, colon + 1, lineTo);
    if (!read) return null;
    const { value, from, to } = read;
    if (name.toLowerCase() in properties) faults.push({ from: at, to: colon, message: secondTime(name) });
    else properties[name.toLowerCase()] = { key: name, value, from, to };
    at = lineEnd(yaml, to) + 1;
  }
  return { properties, faults };
}

function lineEnd(yaml: string, from: number): number {
  const end = yaml.indexOf('\n', from);
  return end < 0 ? yaml.length : end;
}

/** The value behind a colon: on its line, or as a list on the lines below. */
function valueAt(yaml: string, from: number, lineTo: number): Value | null {
  const start = skipSpaces(yaml, from, lineTo);
  if (start === lineTo) return listBelow(yaml, lineTo + 1) ?? emptyAt(yaml, lineTo);
  const line = { from: start, to: spacesBefore(yaml, start, lineTo) };
  const code = yaml.charCodeAt(start);
  return code === 91 ? flowList(yaml, line) : oneValue(yaml, line);
}

/** Nothing below may belong to it. */
const emptyAt = (yaml: string, at: number): Value | null =>
  /^(?:$|[A-Za-z])/.test(yaml.slice(at + 1, at + 2)) ? { value: null, from: at, to: at } : null;

/** `- a` on lines of one indentation; null where no such list stands there. */
function listBelow(yaml: string, first: number): Value | null {
  const indent = skipSpaces(yaml, first, yaml.length) - first;
  const values: Plain[] = [];
  let at = first;
  let to = first;
  while (at < yaml.length && isItem(yaml, at, indent)) {
    const lineTo = lineEnd(yaml, at);
    const item = oneValue(yaml, trimmed(yaml, at + indent + 2, lineTo));
    if (!item) return null;
    values.push(item.value as Plain);
    to = item.to;
    at = lineTo + 1;
  }
  if (values.length === 0 || (at < yaml.length && !/[A-Za-z]/.test(yaml.charAt(at)))) return null;
  return { value: values, from: first + indent, to };
}

const isItem = (yaml: string, at: number, indent: number): boolean =>
  skipSpaces(yaml, at, yaml.length) === at + indent && yaml.startsWith('- ', at + indent);

/** `[a, b]` of words and quoted texts, whole on its line. */
function flowList(yaml: string, { from, to }: { from: number; to: number }): Value | null {
  if (yaml.charCodeAt(to - 1) !== 93) return null;
  if (skipSpaces(yaml, from + 1, to - 1) === to - 1) return { value: [], from, to };
  const values: Plain[] = [];
  let at = from + 1;
  while (at < to) {
    const end = itemEnd(yaml, at, to);
    const item = oneValue(yaml, trimmed(yaml, at, end));
    if (
      !item ||
      (yaml.charCodeAt(item.from) !== 34 && /[[\]{}:#"'?!&*|>]/.test(yaml.slice(item.from, item.to)))
    )
      return null;
    values.push(item.value as Plain);
    at = end + 1;
  }
  return { value: values, from, to };
}

/** The comma or bracket that ends the item at `from`; those inside double quotes are passed over. */
function itemEnd(yaml: string, from: number, to: number): number {
  const start = skipSpaces(yaml, from, to);
  const search = yaml.charCodeAt(start) === 34 ? yaml.indexOf('"', start + 1) : start;
  const comma = search < 0 ? -1 : yaml.indexOf(',', search);
  return comma < 0 || comma > to - 1 ? to - 1 : comma;
}

/** A quoted text without escapes, or a plain one that holds nothing of YAML's own. */
function oneValue(yaml: string, { from, to }: { from: number; to: number }): Value | null {
  const source = yaml.slice(from, to);
  if (simple.test(source)) return { value: typed(source), from, to };
  const quote = source.charAt(0);
  if (quote === '"' || quote === "'") {
    const inner = source.slice(1, -1);
    const isWhole =
      source.length > 1 && source.endsWith(quote) && !inner.includes(quote) && !inner.includes('\\');
    return isWhole && !odd.test(inner) ? { value: inner, from, to } : null;
  }
  if (!/^(?:[A-Za-z0-9$€£(]|-\d)/.test(source) || /:(?: |$)| #/.test(source) || odd.test(source)) return null;
  return { value: typed(source), from, to };
}

/** Letters, digits and what cannot mean anything to YAML between them. */
const simple = /^[A-Za-z0-9][\w./ -]*$/;

/** Characters that end lines, are not printable or may be refused. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const odd = /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/;

/** As the core schema types a plain scalar, apart from numbers that would not print back as written. */
function typed(source: string): Plain {
  const first = source.charCodeAt(0) | 32;
  // No word that begins otherwise is one of these.
  if (first > 58 && first !== 110 && first !== 116 && first !== 102) return source;
  if (/^(?:null|Null|NULL)$/.test(source)) return null;
  if (/^(?:true|True|TRUE)$/.test(source)) return true;
  if (/^(?:false|False|FALSE)$/.test(source)) return false;
  return /^-?\d+(?:\.\d+)?$/.test(source) && String(Number(source)) === source ? Number(source) : source;
}

function trimmed(yaml: string, from: number, to: number): { from: number; to: number } {
  const start = skipSpaces(yaml, from, to);
  return { from: start, to: spacesBefore(yaml, start, to) };
}

function skipSpaces(yaml: string, from: number, to: number): number {
  let at = from;
  while (at < to && yaml.charCodeAt(at) === 32) at++;
  return at;
}

function spacesBefore(yaml: string, from: number, to: number): number {
  let at = to;
  while (at > from && yaml.charCodeAt(at - 1) === 32) at--;
  return at;
}

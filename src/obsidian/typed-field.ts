/** What is being typed at the cursor inside an inline field. */
export interface TypedField {
  /** The field whose value is typed; null while its name is. */
  field: string | null;
  typed: string;
  /** Where `typed` begins in the line. */
  from: number;
  /** The bracket that closes the field; empty for one that stands on its own line. */
  close: '' | ']' | ')';
}

/**
 * The inline field at the end of `line`, the text before the cursor: `[prin`, `(okr:: Refunds`, or
 * `principles:: Dive` on its own line. Null where none is begun; `[[` begins a link.
 */
export function typedField(line: string): TypedField | null {
  const open = Math.max(line.lastIndexOf('['), line.lastIndexOf('('));
  const inside = line.slice(open + 1);
  // After a bracket stands a link, in the value of a field as anywhere.
  if (open >= 0 && !'[]'.includes(line.charAt(open - 1) || ' ') && !/[\])]/.test(inside)) {
    const close = line.charAt(open) === '[' ? ']' : ')';
    const [, name = '', gap = ''] = /^([a-z][a-z-]*)::(\s*)/.exec(inside) ?? [];
    if (name !== '') return value(name, open + 1 + name.length + 2 + gap.length, line, close);
    return /^[a-z][a-z-]*$/.test(inside) ? { field: null, typed: inside, from: open + 1, close } : null;
  }
  const [whole = '', , name = ''] = /^(\s*(?:[-*+]\s+)?)([a-z][a-z-]*)::\s*/.exec(line) ?? [];
  return name === '' ? null : value(name, whole.length, line, '');
}

const value = (field: string, from: number, line: string, close: TypedField['close']): TypedField => ({
  field,
  typed: line.slice(from),
  from,
  close,
});

/**
 * Whether the line at `at` belongs to a bullet that `isEntry` takes for an impact entry: itself, or one that it is
 * indented under.
 */
export function isInEntry(
  lines: (at: number) => string,
  at: number,
  isEntry: (line: string) => boolean,
): boolean {
  let depth = Infinity;
  for (let line = at; line >= 0 && at - line < mostLines; line--) {
    const text = lines(line);
    if (text.trim() === '') continue;
    const indent = text.length - text.trimStart().length;
    if (indent >= depth && line !== at) continue;
    if (isEntry(text)) return true;
    depth = indent;
    if (depth === 0) return false;
  }
  return false;
}

/** A bullet with more sub-bullets than this is no entry that a person fills in. */
const mostLines = 60;

import type { FormLine, FormUnit } from './form-model';

/** Plain text as a field of a form takes it: bullets as hyphens, a blank line around prose. */
export function formText(units: readonly FormUnit[]): string {
  const lines = units.flatMap((unit) => unit.lines);
  return lines
    .map((line, at) => `${gap(lines[at - 1], line)}${mark(line)}${leadOf(line)}${line.text}`)
    .join('');
}

const gap = (before: FormLine | undefined, { depth }: FormLine): string => {
  if (!before) return '';
  return before.depth > 0 && depth > 0 ? '\n' : '\n\n';
};

const mark = ({ depth }: FormLine): string => (depth === 0 ? '' : `${'  '.repeat(depth - 1)}- `);

const leadOf = ({ lead, text }: FormLine): string => (lead === '' ? '' : text === '' ? lead : `${lead}: `);

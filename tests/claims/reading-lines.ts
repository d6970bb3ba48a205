import type { Change, Figure } from '../../src/claims/claim';

/** A figure as a line of an approved file: its text and place, its kind, value and unit, its role, and what else it states. */
export function figureLine({ from, to, text, kind, role, value, unit, ...rest }: Figure): string {
  const stated = Object.entries(rest)
    .filter(([, fact]) => fact !== undefined && fact !== false && fact !== null)
    .map(([name, fact]) => `${name} ${String(fact)}`);
  return [`${text} ${from}-${to}`, `${kind} ${String(value)} ${unit ?? ''}`.trim(), role, ...stated].join(
    ', ',
  );
}

export const changeLine = ({ from, to, before, after, by }: Change): string =>
  `${from}-${to}, from ${before?.text ?? '?'} to ${after?.text ?? '?'} by ${by?.text ?? '?'}`;

import type { KeyResultRow } from '../../commands/key-results';

/** Each key result with what moves it, for people. */
export const keyResultsTable = (rows: readonly KeyResultRow[]): string =>
  rows.length === 0 ? 'No key results: make a note of the kind okr.\n' : rows.map(listed).join('');

const listed = ({ text, path, moves }: KeyResultRow): string =>
  [
    `${moves.length === 0 ? 'nothing  ' : '         '}${text}${path === null ? ' (in no OKR note)' : ''}`,
    ...moves.map(
      ({ kind, title, figures, path: from }) =>
        `           ${kind.padEnd(5)}  ${title}${figures === '' ? '' : `: ${figures}`}  ${from}`,
    ),
    '',
  ].join('\n');

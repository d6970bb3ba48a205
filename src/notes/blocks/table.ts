import { isBlank } from './line';

/** Whether the line `row` is the rule of a table (`| --- | :-: |`) with as many cells as the line above. */
export function isTableRule(
  text: string,
  row: { from: number; to: number },
  above: { from: number; to: number },
): boolean {
  const first = text.charCodeAt(row.from);
  if (first !== 124 && first !== 58 && first !== 45) return false;
  const cells = ruleCells(text, row.from, row.to);
  return cells > 0 && cells === countCells(text, above.from, above.to);
}

/** The number of cells of a table's rule, or 0 where the line is none. */
function ruleCells(text: string, from: number, to: number): number {
  let cells = 0;
  let dashes = 0;
  let pipes = 0;
  let colons = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 45) dashes++;
    else if (code === 58) colons++;
    else if (code === 124) {
      pipes++;
      if (dashes > 0) cells++;
      else if (at > from) return 0;
      dashes = 0;
    } else if (!isBlank(code)) return 0;
  }
  if (dashes > 0) cells++;
  return pipes + colons > 0 ? cells : 0;
}

function countCells(text: string, from: number, to: number): number {
  let cells = 1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 124 && at > from && at < to - 1) cells++;
  }
  return cells;
}

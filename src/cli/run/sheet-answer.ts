import type { CoverageRow, SheetModel } from '../../documents/sheet/sheet-model';

/** What leads and why, what stands in the appendix and what was left out, for people. */
export function told({ leading, appendix, leftOut }: SheetModel): string {
  const rows = leading.map(({ rank, initiative, because }) => `${rank}. ${initiative}\n   ${because}`);
  for (const { title, because } of appendix) rows.push(`Appendix: ${title}\n   ${because}`);
  for (const { title, path: note, because } of leftOut)
    rows.push(`Left out: ${title} (${note})\n   ${because}`);
  if (leading.length === 0)
    rows.push('Nothing leads yet: tag results with #impact and give each a baseline, evidence and a value');
  return `${rows.join('\n')}\n\n`;
}

/** The same for programs, by the contract. */
export function modelJson({ leading, appendix, leftOut, coverage }: SheetModel): object {
  return {
    leading: leading.map(({ path: note, line, initiative, rank, because }) => ({
      path: note,
      line,
      title: initiative,
      rank,
      because,
    })),
    appendix: appendix.map(({ path: note, line, title, because }) => ({
      path: note,
      line,
      title,
      rank: null,
      because,
    })),
    'left-out': leftOut.map(({ path: note, title, because }) => ({ path: note, title, because })),
    coverage: coverage.map(coverageJson),
  };
}

export const coverageJson = ({ kind, name, entries, stories, goals, missing }: CoverageRow): object => ({
  kind,
  name,
  entries,
  stories,
  goals,
  missing,
});

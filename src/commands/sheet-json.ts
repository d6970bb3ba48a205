import type { CoverageRow, SheetModel } from '../documents/sheet/sheet-model';

/** What leads and why, what stands in the appendix and what was left out, by the contract. */
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

import type { Document } from '../document';
import { asMarkdown } from '../plain-text';
import { partsFrom } from '../render';
import { tableOf } from '../table';
import { coverageTemplate } from '../templates/coverage';
import type { CoverageRow, SheetModel } from './sheet-model';

type Covered = Pick<SheetModel, 'cycle' | 'asOf' | 'coverage'>;

/** Which principles and key results have proof, as a note for the user alone: what is missing comes first. */
export function coverageDocument(
  { cycle, asOf, coverage }: Covered,
  template: string = coverageTemplate(),
): Document {
  const title = `${cycle.name} coverage`;
  const head = { title: asMarkdown(title), from: cycle.from, to: cycle.to, asOf };
  return {
    kind: 'coverage',
    title,
    properties: new Map([
      ['title', title],
      ['cycle', cycle.name],
      ['audience', 'me'],
      ['as-of', asOf],
    ]),
    parts: partsFrom(template, [
      { id: 'head', section: 'head', view: { ...head, missing: missingText(coverage) } },
      { id: 'principles', section: 'principles', view: { table: tableFor('principle', coverage) } },
      { id: 'okrs', section: 'okrs', view: { table: tableFor('okr', coverage) } },
    ]),
  };
}

function missingText(rows: readonly CoverageRow[]): string {
  const missing = rows.filter((row) => row.missing).length;
  if (rows.length === 0) return 'Neither principles nor key results are known: choose a set in the settings.';
  const all = rows.some(({ kind }) => kind === 'okr') ? 'principles and key results' : 'principles';
  return missing === 0
    ? `All ${rows.length} ${all} have proof.`
    : `Without proof yet: ${missing} of ${rows.length} ${all}.`;
}

/** Empty where there is no row, and the part with it. */
function tableFor(kind: CoverageRow['kind'], rows: readonly CoverageRow[]): string {
  const own = missingFirst(rows.filter((row) => row.kind === kind));
  if (own.length === 0) return '';
  return tableOf(
    [kind === 'principle' ? 'Principle' : 'Key result', 'Entries', 'Stories', 'Goals'],
    own.map(({ name, entries, stories, goals, missing }) => [
      asMarkdown(name),
      missing ? 'nothing yet' : String(entries),
      missing ? '' : String(stories),
      String(goals),
    ]),
  );
}

/** What nothing proves yet, then the rest, each in the order of the sets. */
export const missingFirst = (rows: readonly CoverageRow[]): CoverageRow[] => [
  ...rows.filter(({ missing }) => missing),
  ...rows.filter(({ missing }) => !missing),
];

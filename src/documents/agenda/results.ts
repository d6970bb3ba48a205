import { assembleSheet, type SheetChoicesOf, type SheetSources } from '../sheet/assemble-sheet';
import type { SheetEntry } from '../sheet/sheet-model';
import { metricMoved } from '../sheet/words';
import { arrange, type AgendaMove } from './arrange';
import { told, type Arranged, type Proposal } from './proposals';

/** As many results as a manager remembers. */
export const mostResults = 3;

/** The results that lead the manager's sheet; behind them what could stand there instead, in the sheet's order. */
export function proposedResults(
  index: SheetSources,
  choices: Omit<SheetChoicesOf, 'audience'>,
  moves: readonly AgendaMove[],
): Arranged<SheetEntry> {
  const sheet = assembleSheet(index, { ...choices, audience: 'manager' });
  const on = sheet.leading.slice(0, mostResults);
  const off = [
    ...sheet.leading.slice(mostResults).map(proposalOf),
    ...sheet.appendix.map(({ title, ...one }) => proposalOf({ ...one, initiative: title })),
  ];
  const now = arrange({ on: on.map(proposalOf), off }, moves, () => mostResults);
  const ids = now.on.map(({ id }) => id);
  const isAsRanked = ids.join('\n') === on.map(({ id }) => id).join('\n');
  return {
    items: isAsRanked ? on : shownInOrder(index, { ...choices, audience: 'manager' }, ids),
    proposals: told(now),
  };
}

/** The entries of these ids, in this order, whatever the gates say of them. */
function shownInOrder(index: SheetSources, choices: SheetChoicesOf, ids: readonly string[]): SheetEntry[] {
  const pins = [...ids].reverse().map((id) => ({ id, to: 'pin' as const }));
  const settings = { ...choices.settings, leading: ids.length };
  return assembleSheet(index, { ...choices, settings, moves: [...(choices.moves ?? []), ...pins] }).leading;
}

type Shown = Pick<
  SheetEntry,
  'id' | 'path' | 'line' | 'initiative' | 'metric' | 'baseline' | 'result' | 'because'
>;

const proposalOf = ({ id, path, line, initiative, metric, baseline, result, because }: Shown): Proposal => ({
  ...{ id, kind: 'result', path, line, title: initiative, because, warning: '' },
  detail: metricMoved(initiative, { metric, baseline, result }),
});

import type { FiguresShared } from '../../notes/entry/handling';
import { findFigures } from '../../claims/figures/find-figures';
import { formatNumber } from '../../claims/figures/format-change';
import type { SheetEntry, Told } from './sheet-model';

/**
 * An entry with its figures as the user lets calibration see them. `relative` leaves the relative change alone;
 * `indexed` adds both ends on a scale on which the baseline is 100. Absolute amounts, samples, worth in money and
 * counts of customers are gone in both, and so is every text of the entry that holds an amount.
 */
export function withFiguresShared(entry: SheetEntry, how: FiguresShared | undefined): SheetEntry {
  if (how === undefined || how === 'absolute') return entry;
  const relative = entry.changes.filter(({ text }) => /%\s*$/.test(text));
  const bare: SheetEntry = {
    ...entry,
    // The id is made from the title, which may state an amount as well.
    id: `entry-${entry.id.slice(-8)}`,
    baseline: null,
    result: null,
    changes: relative,
    interval: relativeOnly(entry.interval),
    proof: entry.proof?.replace(/, [^,]*(?:,\d[^,]*)* in the arms/, () => '') ?? null,
    picture: null,
    initiative: withoutAmounts(entry.initiative) ?? 'A result whose figures are not shared',
    metric: withoutAmounts(entry.metric),
    hypothesis: withoutAmounts(entry.hypothesis),
    definition: withoutAmounts(entry.definition),
    principleBecause: withoutAmounts(entry.principleBecause),
    role: withoutAmounts(entry.role),
    quote: entry.quote !== null && withoutAmounts(entry.quote.text) !== null ? entry.quote : null,
    worth: { value: null, basis: entry.worth.basis, assumption: null, customers: null },
  };
  return how === 'relative' ? bare : indexed(bare, entry);
}

/** The text, or null where it states an amount: money, a count, a time or a rate. */
const withoutAmounts = (text: string | null): string | null =>
  text !== null && findFigures(text).some(({ kind }) => kind !== 'date' && kind !== 'identifier')
    ? null
    : text;

const relativeOnly = (interval: Told | null): Told | null =>
  interval !== null && / relative\b/.test(interval.text) ? interval : null;

function indexed(bare: SheetEntry, { picture }: SheetEntry): SheetEntry {
  if (!picture || picture.baseline === 0) return bare;
  const scale = 100 / picture.baseline;
  const about = bare.changes.some(({ text }) => text.startsWith('~')) ? '~' : '';
  const result = about + formatNumber(Math.round(picture.result * scale * 10) / 10);
  const end = (value: number | null) => (value === null ? null : value * scale);
  return {
    ...bare,
    baseline: '100 (index)',
    result,
    picture: {
      ...picture,
      baseline: 100,
      result: picture.result * scale,
      low: end(picture.low),
      high: end(picture.high),
      baselineText: '100',
      resultText: result,
    },
  };
}

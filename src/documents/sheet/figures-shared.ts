import type { FiguresShared } from '../../notes/entry/handling';
import { formatNumber } from '../../claims/figures/format-change';
import type { SheetEntry, Told } from './sheet-model';

/**
 * An entry with its figures as the user lets calibration see them. `relative` leaves the relative change alone;
 * `indexed` adds both ends on a scale on which the baseline is 100. Absolute amounts, samples, worth in money and
 * counts of customers are gone in both.
 */
export function withFiguresShared(entry: SheetEntry, how: FiguresShared | undefined): SheetEntry {
  if (how === undefined || how === 'absolute') return entry;
  const relative = entry.changes.filter(({ text }) => /%\s*$/.test(text));
  const bare: SheetEntry = {
    ...entry,
    baseline: null,
    result: null,
    changes: relative,
    interval: relativeOnly(entry.interval),
    proof: entry.proof?.replace(/, [^,]*(?:,\d[^,]*)* in the arms/, () => '') ?? null,
    picture: null,
    hypothesis: null,
    definition: entry.definition,
    worth: { value: null, basis: entry.worth.basis, assumption: null, customers: null },
  };
  return how === 'relative' ? bare : indexed(bare, entry);
}

const relativeOnly = (interval: Told | null): Told | null =>
  interval !== null && / relative\b/.test(interval.text) ? interval : null;

function indexed(bare: SheetEntry, { picture }: SheetEntry): SheetEntry {
  if (!picture || picture.baseline === 0) return bare;
  const scale = 100 / picture.baseline;
  const result = formatNumber(Math.round(picture.result * scale * 10) / 10);
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

import type { ImpactEntry } from '../../notes/impact-entry';
import { countedInterval, levelOf } from '../../rules/counted-interval';
import { countedIntervalText, endsOf, statedIntervalText, type IntervalEnds } from './interval';
import type { Told } from './sheet-model';

/**
 * The interval that the note states, else the one that its counts give, of the quantity that the note quotes or
 * that `of` asks for; null where there is neither.
 */
export function intervalOf(
  entry: ImpactEntry,
  of: IntervalEnds['of'] = entry.ciOf?.value ?? 'points',
): { told: Told; ends: IntervalEnds } | null {
  const { ciLow, ciHigh, ciLevel, ciSides, ciOf } = entry;
  if (!ciLow || !ciHigh) return counted(entry, of);
  const stated = {
    low: { text: ciLow.text, figure: ciLow.value },
    high: { text: ciHigh.text, figure: ciHigh.value },
    level: ciLevel === null ? null : `${ciLevel.value}%`,
    sides: ciSides?.value ?? null,
    of: ciOf?.value ?? null,
  };
  const ends = endsOf(stated);
  return ends && { told: statedIntervalText(stated), ends };
}

/** Newcombe's in points: unlike Wald's it holds for small arms too. */
function counted(entry: ImpactEntry, of: IntervalEnds['of']): { told: Told; ends: IntervalEnds } | null {
  const interval = countedInterval(entry, of === 'relative' ? 'relative' : 'newcombe');
  if (!interval) return null;
  const ends = { ...interval, of };
  const text = countedIntervalText(ends, levelOf(entry), entry.ciSides?.value ?? 2);
  return { told: { text, computed: true }, ends };
}

import type { ImpactEntry } from '../notes/impact-entry';
import { differenceInterval, type Interval, type IntervalChoice } from '../statistics/difference-interval';

/**
 * The interval that an entry's counts give by one method, at the level and sides that it states, else two-sided
 * at 95%: in percentage points, or in percent for `relative`. Undefined where it gives no counts, or none that
 * can be.
 */
export function countedInterval(entry: ImpactEntry, method: IntervalChoice['method']): Interval | undefined {
  const { eventsControl, sampleControl, eventsTreatment, sampleTreatment } = entry;
  if (!eventsControl || !sampleControl || !eventsTreatment || !sampleTreatment) return undefined;
  const interval = differenceInterval(
    { events: eventsControl.value, sample: sampleControl.value },
    { events: eventsTreatment.value, sample: sampleTreatment.value },
    { level: levelOf(entry), sides: entry.ciSides?.value ?? 2, method },
  );
  return interval && { low: 100 * interval.low, high: 100 * interval.high };
}

/** As a share; 0.95 where the entry states none, or one that no interval has. */
export function levelOf({ ciLevel }: Pick<ImpactEntry, 'ciLevel'>): number {
  const level = (ciLevel?.value ?? 95) / 100;
  return level > 0.5 && level < 1 ? level : 0.95;
}

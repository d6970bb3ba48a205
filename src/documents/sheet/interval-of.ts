import type { ImpactEntry } from '../../notes/impact-entry';
import { computedInterval, endsOf, statedIntervalText, type IntervalEnds } from './interval';
import type { Told } from './sheet-model';

/** The interval that the note states, else the one that its counts give; null where there is neither. */
export function intervalOf(entry: ImpactEntry): { told: Told; ends: IntervalEnds } | null {
  const { ciLow, ciHigh, ciLevel, ciSides, ciOf } = entry;
  if (ciLow && ciHigh) {
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
  const { eventsControl, eventsTreatment, sampleControl, sampleTreatment } = entry;
  if (!eventsControl || !eventsTreatment || !sampleControl || !sampleTreatment) return null;
  return computedInterval(
    { events: eventsControl.value, sample: sampleControl.value },
    { events: eventsTreatment.value, sample: sampleTreatment.value },
  );
}

import { addBusinessDays } from '../../days/business-days';
import { dayOf, type Day } from '../../days/day';
import { hoursAfter, parseInstant } from '../../days/meeting';

export interface DueTimes {
  /** 24 elapsed hours after the meeting. */
  due: Date;
  /** Two business days after the recap was sent; as long as it was not, after it is due. */
  confirmBy: Day;
}

/**
 * When a recap is due and by when it should be confirmed, where this machine is. `sent` is a day or a moment;
 * null where nothing was sent, and one that cannot be read counts as such.
 */
export function dueTimes(meeting: string, sent: string | null, holidays: readonly Day[]): DueTimes {
  const due = hoursAfter(meeting, 24);
  const from = sent === null ? due : (parseInstant(sent) ?? due);
  return { due, confirmBy: addBusinessDays(dayOf(from), 2, holidays) };
}

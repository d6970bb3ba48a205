import type { Day } from '../days/day';
import { formatMoment } from '../days/moment-tokens';

/** The moment for which a template is filled. */
export interface Stamp {
  day: Day;
  /** `15:00`. */
  time: string;
}

/**
 * `{{date}}`, `{{time}}`, `{{date:FORMAT}}` and `{{time:FORMAT}}` filled in as the core Templates do it, with Moment's
 * tokens. Lines stay where they are. Names in `own` belong to the document, and are left to it.
 */
export const withCoreTokens = (template: string, { day, time }: Stamp, own: readonly string[] = []): string =>
  template.replace(
    /\{\{(date|time)(?::([^{}\n]{1,100}))?\}\}/g,
    (tag: string, name: string, format?: string) => {
      if (format === undefined && own.includes(name)) return tag;
      return formatMoment(format ?? (name === 'date' ? 'YYYY-MM-DD' : 'HH:mm'), day, time);
    },
  );

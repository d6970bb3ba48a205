import { readRegions } from '../vault/region-reader';
import type { Outcome, Part } from '../vault/regions';

/**
 * The outcomes of a refresh, those of entries whose figures changed with a sentence that says from what to what:
 * "Booking page: 31.4% → 35.5%" is now "Booking page: 31.4% → 35.8%".
 */
export function withFigureChanges(
  before: string,
  parts: readonly Part[],
  outcomes: readonly Outcome[],
): Outcome[] {
  const { regions } = readRegions(before);
  return outcomes.map((outcome) => {
    const region = regions.find(({ id }) => id === outcome.id);
    const part = parts.find(({ id }) => id === outcome.id);
    if (outcome.action !== 'refreshed' || outcome.message !== undefined || !region || !part) return outcome;
    const [old, now] = [headingIn(before.slice(region.bodyFrom, region.bodyTo)), headingIn(part.markdown)];
    return old === null || now === null || old === now
      ? outcome
      : { ...outcome, message: `"${old}" is now "${now}".` };
  });
}

/** The first heading without its rank: an entry's name and figures stand there. */
function headingIn(markdown: string): string | null {
  const heading = /^#{1,6} (?:\d{1,3}\. )?(.*)$/m.exec(markdown)?.[1];
  return heading === undefined ? null : heading.trim();
}

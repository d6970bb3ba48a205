import type { Figure } from '../../claims/claim';
import { comparable, formatSigned } from '../../claims/figures/format-change';
import { differenceInterval, type Arm } from '../../statistics/difference-interval';
import type { Picture, Told } from './sheet-model';

/** An interval as it stands in the note: texts as typed, figures as read. */
export interface StatedInterval {
  low: { text: string; figure: Figure | null };
  high: { text: string; figure: Figure | null };
  /** "95%"; null where it is not stated. */
  level: string | null;
  sides: 1 | 2 | null;
  of: 'points' | 'relative' | null;
}

/** Ends around the difference, in points of the metric or as a share of the baseline. */
export interface IntervalEnds {
  low: number;
  high: number;
  of: 'points' | 'relative';
}

/** "95% interval 3.2 pp to 5.0 pp, two-sided": the user's own figures, with what was left unsaid left out. */
export function statedIntervalText({ low, high, level, sides, of }: StatedInterval): Told {
  const bare = [low, high].every(({ text }) => /^[-+\u2212]?[\d.,]+$/.test(text.trim()));
  const unit = bare && of === 'points' ? ' points' : of === 'relative' ? ' relative' : '';
  const opening = level === null ? 'Interval' : `${level} interval`;
  return { text: `${opening} ${low.text} to ${high.text}${unit}${sidesText(sides)}`, computed: false };
}

/**
 * The two-sided 95% interval of the difference in points, from the counts of both arms by Newcombe's method;
 * null where the counts are none.
 */
export function computedInterval(control: Arm, treatment: Arm): { told: Told; ends: IntervalEnds } | null {
  const choice = { level: 0.95, sides: 2, method: 'newcombe' } as const;
  const interval = differenceInterval(control, treatment, choice);
  if (!interval) return null;
  const [low, high] = [interval.low * 100, interval.high * 100];
  const text = `95% interval ${inPoints(low)} to ${inPoints(high)} points, two-sided, by Newcombe`;
  return { told: { text, computed: true }, ends: { low, high, of: 'points' } };
}

/** Ends of a stated interval, where both are figures. */
export function endsOf({ low, high, of }: StatedInterval): IntervalEnds | null {
  const [from, to] = [low.figure?.value ?? null, high.figure?.value ?? null];
  return from === null || to === null ? null : { low: from, high: to, of: of ?? 'points' };
}

/** The small picture, or null where baseline and result are not figures of one quantity. */
export function pictureFrom(
  baseline: { text: string; figure: Figure | null },
  result: { text: string; figure: Figure | null },
  ends: IntervalEnds | null,
  better: 'up' | 'down' | null,
): Picture | null {
  if (!baseline.figure || !result.figure) return null;
  const [from, to] = [comparable(baseline.figure), comparable(result.figure)];
  if (from === null || to === null) return null;
  const scale = baseline.figure.value ? from / baseline.figure.value : 1;
  const end = (value: number) => from + (ends?.of === 'relative' ? (from * value) / 100 : value * scale);
  return {
    baseline: from,
    result: to,
    low: ends === null ? null : end(ends.low),
    high: ends === null ? null : end(ends.high),
    better,
    baselineText: baseline.text,
    resultText: result.text,
  };
}

const inPoints = (value: number): string => formatSigned(Math.round(value * 100) / 100);

const sidesText = (sides: 1 | 2 | null): string =>
  sides === null ? '' : sides === 1 ? ', one-sided' : ', two-sided';

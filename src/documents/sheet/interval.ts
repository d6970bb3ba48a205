import type { Figure } from '../../claims/claim';
import { comparable, formatSigned } from '../../claims/figures/format-change';
import { signedValue } from '../../rules/amount';
import { includesZero } from '../../statistics/difference-interval';
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
export function statedIntervalText(stated: StatedInterval): Told {
  const { low, high, level, sides, of } = stated;
  const bare = [low, high].every(({ text }) => /^[-+\u2212]?[\d.,]+$/.test(text.trim()));
  const unit = bare && of === 'points' ? ' points' : of === 'relative' ? ' relative' : '';
  const opening = level === null ? 'Interval' : `${level} interval`;
  const text = `${opening} ${low.text} to ${high.text}${unit}${sidesText(sides)}`;
  return { text: text + zeroText(endsOf(stated)), computed: false };
}

/** "95% interval +2.52 to +7.49 points, two-sided, by Newcombe"; `level` is a share. */
export function countedIntervalText(ends: IntervalEnds, level: number, sides: 1 | 2): string {
  const confidence = Math.round(level * 1e4) / 100;
  const [unit, of, method] =
    ends.of === 'relative' ? ['%', 'relative', 'log ratio'] : ['', 'points', 'Newcombe'];
  const digits = ends.of === 'relative' ? 10 : 100;
  const end = (value: number) => `${formatSigned(Math.round(value * digits) / digits)}${unit}`;
  const span = `${end(ends.low)} to ${end(ends.high)} ${of}`;
  return `${confidence}% interval ${span}${sidesText(sides)}, by ${method}${zeroText(ends)}`;
}

/** Ends of a stated interval, where both are figures. */
export function endsOf({ low, high, of }: StatedInterval): IntervalEnds | null {
  const [from, to] = [signedValue(low.figure), signedValue(high.figure)];
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

/** Said wherever the interval stands: a change that may be none is never shown as a win. */
const zeroText = (ends: IntervalEnds | null): string =>
  ends !== null && includesZero(ends) ? ', includes zero' : '';

const sidesText = (sides: 1 | 2 | null): string =>
  sides === null ? '' : sides === 1 ? ', one-sided' : ', two-sided';

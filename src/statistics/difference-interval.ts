import { normalQuantile } from './normal-quantile';

/** One arm of an experiment. `events` may be a product of rate and sample, so it need not be whole. */
export interface Arm {
  events: number;
  sample: number;
}

export interface IntervalChoice {
  /** Confidence, 0.95 for 95%. */
  level: number;
  /** 1 puts all of the error on one side, as a "95% one-sided" interval does: narrower, so it has to be said. */
  sides: 1 | 2;
  /** `wald` and `newcombe` are of the difference in points; `relative` is of the lift over the control. */
  method: 'wald' | 'newcombe' | 'relative';
}

/** Ends of an interval: of the difference as a share (0.0435 is 4.35 points), or of the lift (0.488 is +48.8%). */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The confidence interval of treatment against control, for two independent proportions.
 *
 * One-sided, each end is the bound at `level` on its own side: only one of them is to be read at a time.
 * Undefined where an arm has no sample, more events than sample, or negative numbers; for `relative` also where
 * an arm has no events, since no ratio can be formed. Throws a RangeError where `level` is not between 0.5 and 1.
 */
export function differenceInterval(
  control: Arm,
  treatment: Arm,
  choice: IntervalChoice,
): Interval | undefined {
  if (!(choice.level > 0.5 && choice.level < 1))
    throw new RangeError(`Expected a level such as 0.95, got ${choice.level}`);
  if (!isArm(control) || !isArm(treatment)) return undefined;
  const z = normalQuantile(1 - (1 - choice.level) / choice.sides);
  if (choice.method === 'wald') return wald(control, treatment, z);
  return choice.method === 'newcombe' ? newcombe(control, treatment, z) : relative(control, treatment, z);
}

/** Whether the interval leaves open that nothing changed. */
export const includesZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0;

const isArm = ({ events, sample }: Arm): boolean => sample > 0 && events >= 0 && events <= sample;

/**
 * d ± z √(p₁(1−p₁)/n₁ + p₂(1−p₂)/n₂).
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17 (1998), method 1.
 */
function wald(control: Arm, treatment: Arm, z: number): Interval {
  const difference = rate(treatment) - rate(control);
  const error = z * Math.sqrt(variance(control) + variance(treatment));
  return { low: difference - error, high: difference + error };
}

/**
 * The square-and-add interval from the Wilson limits (l, u) of each arm:
 * d − √((p₂−l₂)² + (u₁−p₁)²) to d + √((u₂−p₂)² + (p₁−l₁)²). Stays within −1 and 1, and holds for small samples.
 * Source: Newcombe (1998) as above, method 10.
 */
function newcombe(control: Arm, treatment: Arm, z: number): Interval {
  const before = wilson(control, z);
  const after = wilson(treatment, z);
  const p1 = rate(control);
  const p2 = rate(treatment);
  return {
    low: p2 - p1 - Math.hypot(p2 - after.low, before.high - p1),
    high: p2 - p1 + Math.hypot(after.high - p2, p1 - before.low),
  };
}

/**
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
function wilson(arm: Arm, z: number): Interval {
  const n = arm.sample;
  const square = (z * z) / n;
  const centre = rate(arm) + square / 2;
  const error = z * Math.sqrt(variance(arm) + square / (4 * n));
  return { low: (centre - error) / (1 + square), high: (centre + error) / (1 + square) };
}

/**
 * exp(ln(p₂/p₁) ± z √((1−p₁)/x₁ + (1−p₂)/x₂)) − 1, x being the events: the interval of the lift itself. Dividing
 * the interval in points by the control's rate would leave out that this rate is uncertain too.
 * Source: D. Katz et al., "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978).
 */
function relative(control: Arm, treatment: Arm, z: number): Interval | undefined {
  if (control.events === 0 || treatment.events === 0) return undefined;
  const log = Math.log(rate(treatment) / rate(control));
  const error =
    z * Math.sqrt((1 - rate(control)) / control.events + (1 - rate(treatment)) / treatment.events);
  return { low: Math.exp(log - error) - 1, high: Math.exp(log + error) - 1 };
}

const rate = ({ events, sample }: Arm): number => events / sample;

/** Of the estimated rate. */
const variance = (arm: Arm): number => (rate(arm) * (1 - rate(arm))) / arm.sample;

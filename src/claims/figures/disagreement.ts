import type { Figure } from '../claim';
import type { Range } from '../text';

/** A figure that the others in its claim contradict. */
export interface Disagreement extends Range {
  /** The figure that does not fit; the range is its own. */
  stated: Figure;
  /** What it should be, in its own unit, without sign. */
  expected: number;
  /** The stated text with the reckoned number in it, to offer as a replacement: "37.5%" for "40%". */
  computed: string;
  /** How that was reckoned: "480 ms to 300 ms is 37.5%". */
  because: string;
}

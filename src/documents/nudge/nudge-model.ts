import type { Day } from '../../days/day';

/** A week as it waits for its figures: for the user alone. Texts are plain, without Markdown. */
export interface NudgeModel {
  title: string;
  from: Day;
  to: Day;
  tag: string;
  finished: Waiting[];
  entries: Waiting[];
  due: (Waiting & { day: Day; baseline: string })[];
  goals: (Waiting & { day: Day; prediction: string })[];
}

/** Something that waits for a figure, and where it stands. */
export interface Waiting {
  text: string;
  path: string;
  /** 1-based. */
  line: number;
}

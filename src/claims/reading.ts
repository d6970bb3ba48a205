import type { Ask } from './asks';
import type { ClaimClass } from './claim';

/** What a claim is, and why. `ask` holds the asking words of an ask. */
export interface Reading {
  class: ClaimClass;
  because: string[];
  ask: Ask | null;
  /** Read as a result by its words alone. */
  likely: boolean;
  /** Where in the work such a result stands is not known. */
  unplaced: boolean;
  /** Its words speak against its class. */
  doubted: boolean;
}

export const readingOf = (kind: ClaimClass, because: string, ask: Ask | null = null): Reading => ({
  class: kind,
  because: [because],
  ask,
  likely: false,
  unplaced: false,
  doubted: false,
});

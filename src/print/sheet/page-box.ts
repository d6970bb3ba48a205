import type { PageSize } from '../../settings/settings';

/** A page and the room inside its margins, in points (72 to the inch). */
export interface PageBox {
  size: PageSize;
  /** As the `size` of a CSS page. */
  css: string;
  width: number;
  height: number;
}

/** Half an inch on every side. */
export const marginPoints = 36;

/** Never smaller than this, whatever the settings say. */
export const smallestPoints = 9;

const sizes: Record<PageSize, { css: string; width: number; height: number }> = {
  letter: { css: '8.5in 11in', width: 612, height: 792 },
  a4: { css: '210mm 297mm', width: 595.27, height: 841.89 },
};

export function pageBox(size: PageSize): PageBox {
  const { css, width, height } = sizes[size];
  return { size, css, width: width - 2 * marginPoints, height: height - 2 * marginPoints };
}

/** CSS pixels, 96 to the inch. */
export const pixels = (points: number): number => (points * 96) / 72;

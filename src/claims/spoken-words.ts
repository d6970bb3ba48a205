import type { Figure } from './claim';
import { findFigures } from './figures/find-figures';
import { spokenFigure } from './figures/spoken-figure';

const word = /[\p{L}\p{M}][\p{L}\p{M}\d'’]*/gu;

/**
 * How many words `text` takes when it is said aloud, with figures as people say them: "$4.2M" is five (four point
 * two million dollars), "37.5%" five, "2026" three. Markdown's signs are silent. Linear in the text.
 */
export function spokenWords(text: string): number {
  let words = 0;
  let at = 0;
  for (const figure of findFigures(text)) {
    words += wordsIn(text.slice(at, figure.from)) + figureWords(figure);
    at = figure.to;
  }
  return words + wordsIn(text.slice(at));
}

const wordsIn = (text: string): number => text.match(word)?.length ?? 0;

/** Figures in words are said as they are written. */
function figureWords(figure: Figure): number {
  return /\d/.test(figure.text) ? spokenFigure(figure.text) : wordsIn(figure.text.replace(/-/g, ' '));
}

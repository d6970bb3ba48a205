import type { Figure } from '../claim';
import { isDigit } from './characters';
import { formatNumber } from './format-change';
import { readDigits } from './read-digits';

/** `figure`'s text with `expected` (in the figure's unit, without sign) in place of its number: "40%" to "37.5%". */
export function restate(figure: Figure, expected: number): string {
  const { text } = figure;
  let at = 0;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
  const read = at < text.length ? readDigits(text, at) : null;
  if (!read || !figure.value) return restateWord(figure, expected);
  const number = read.digits / 10 ** read.decimals;
  const magnitude = Math.abs(figure.value) / number;
  const stated = expected / magnitude;
  const behind = text.slice(read.to);
  if (stated < 1 && magnitude >= 1000)
    return text.slice(0, at) + roundedLike(expected, 0) + behind.replace(magnitudeSign, () => '');
  return text.slice(0, at) + roundedLike(stated, read.decimals) + behind;
}

const magnitudeSign = /^\s?(?:[kKmMbB]n?|thousand|million|billion)(?![a-z])/;

/** At least the stated decimals' precision, and one more where that would hide what differs. */
export function roundedLike(value: number, decimals: number): string {
  const scale = 10 ** Math.max(decimals, value >= 100 ? 0 : value < 10 ? 2 : 1);
  return formatNumber(Math.round(value * scale) / scale);
}

function restateWord({ kind }: Figure, expected: number): string {
  const number = roundedLike(expected, 0);
  if (kind === 'multiple') return `${number}x`;
  return kind === 'percent' ? `${number}%` : number;
}

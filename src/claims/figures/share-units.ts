import type { Figure } from '../claim';
import { isDigit } from './characters';
import { orderOf } from './connectors';
import { functionWords } from './neighbour-words';
import { wordAfter } from './near-words';
import { milliseconds } from './units';

/** Gives a bare number the unit of the amount it is set against: "to 5 weeks from 8", "from 20 to 25%". */
export function shareUnits(text: string, figures: readonly Figure[]): void {
  for (let i = 1; i < figures.length; i++) {
    const first = figures[i - 1];
    const second = figures[i];
    if (!first || !second) continue;
    const firstIsBare = isBare(text, first);
    if (firstIsBare === isBare(text, second)) continue;
    const [bare, full] = firstIsBare ? [first, second] : [second, first];
    if (!isAmount(full) || countsNoun(text, bare) || orderOf(text, first, second, figures[i + 1]) === null)
      continue;
    lend(text, full, bare);
  }
}

function isBare(text: string, { kind, unit, to, cadence }: Figure): boolean {
  return kind === 'count' && unit === null && cadence === undefined && isDigit(text.charCodeAt(to - 1));
}

function isAmount({ kind, value }: Figure): boolean {
  if (value === null) return false;
  return (
    kind === 'ratio' ||
    kind === 'percent' ||
    kind === 'points' ||
    kind === 'bps' ||
    kind === 'duration' ||
    kind === 'money' ||
    kind === 'count'
  );
}

/** "from 8% to 3 people". */
function countsNoun(text: string, { to }: Figure): boolean {
  const word = wordAfter(text, to);
  return word !== '' && !functionWords.has(word);
}

function lend(text: string, full: Figure, bare: Figure): void {
  if (full.kind === 'ratio') return lendScale(full, bare);
  bare.kind = full.kind;
  bare.unit = full.unit;
  const magnitude = magnitudeIn(text, full);
  if (magnitude <= 1 || bare.value === null || full.value === null) return;
  const ratio = (bare.value * magnitude) / full.value;
  if (ratio < 0.05 || ratio > 20) return;
  bare.value = Math.round(bare.value * magnitude * 1e6) / 1e6;
  if (bare.step !== null) bare.step *= magnitude;
}

/** "from 4.1 to 4.6 out of 5": the other score is on the same scale. */
function lendScale(full: Figure, bare: Figure): void {
  const scale = Number(full.text.slice(Math.max(full.text.lastIndexOf('/'), full.text.lastIndexOf(' ')) + 1));
  if (!(scale > 0) || bare.value === null || bare.value > scale) return;
  bare.kind = 'ratio';
  bare.value /= scale;
  if (bare.step !== null) bare.step /= scale;
}

/** The magnitude that `figure` is stated with, 1 where its digits are the value; seconds and euros alike. */
function magnitudeIn(text: string, figure: Figure): number {
  if (figure.kind === 'duration' && figure.unit && milliseconds.get(figure.unit)) return 1;
  const digits = Number.parseFloat(text.slice(figure.from, figure.to).replace(/[^\d.]/g, ''));
  if (!(digits > 0) || figure.value === null) return 1;
  const ratio = Math.abs(figure.value) / digits;
  return [1e3, 1e5, 1e6, 1e7, 1e9].find((magnitude) => Math.abs(ratio / magnitude - 1) < 1e-6) ?? 1;
}

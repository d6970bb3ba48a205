import type { Change, Figure } from '../claim';
import type { Disagreement } from './disagreement';
import { comparable } from './format-change';
import { restate } from './restate';
import { sameQuantity } from './same-quantity';
import { claimed, spread } from './tolerance';

const plus = /^(?:\s+[a-z][a-z'’-]*){0,3}\s*\+\s*$/i;
const equals = /^(?:\s+[a-z][a-z'’-]*){0,3}\s*=\s*$/i;
const total = /^\s*(?:[a-z'’-]+\s+){0,2}(?:in total|in all|total|altogether|combined|overall)\b/i;
const totalBefore = /\b(?:a total of|totalling|totaling|in total,?|total:?)\s*$/i;
const listed =
  /^(?:\s+(?!from\b|to\b|of\b|in\b|by\b|at\b|for\b|per\b|with\b)[a-z'’-]+){0,4}\s*(?:,|\+|,?\s+and|&|,?\s+plus)\s*(?:(?!from\b|to\b|of\b|by\b|at\b)[a-z'’-]+\s+){0,2}$/i;
const opensParts = /^\s*(?:[a-z'’-]+\s+){0,3}(?:in total|in all|total|altogether)?\s*(?:[:=(]|[–—-]\s)\s*$/i;

/** A total that its own parts contradict: "3 + 4 = 8", "120 in total: 50 + 60", "$4k and $2k, $7k in total". */
export function checkSums(
  text: string,
  figures: readonly Figure[],
  changes: readonly Change[],
): Disagreement[] {
  const moving = new Set(
    changes.flatMap(({ before, after, by }) => (before || after ? [before, after, by] : [])),
  );
  const amounts = figures.filter((figure) => isSummable(figure));
  const found: Disagreement[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const stated = amounts[i];
    if (!stated || moving.has(stated)) continue;
    const parts = partsBefore(text, amounts, i) ?? partsAfter(text, amounts, i);
    if (!parts || parts.some((part) => moving.has(part))) continue;
    const wrong = compare(stated, parts);
    if (wrong) found.push(wrong);
  }
  return found;
}

const isSummable = ({ kind, value, approximate }: Figure): boolean =>
  value !== null && !approximate && (kind === 'money' || kind === 'count' || kind === 'duration');

/** The parts that lead up to a total: joined by `+` before `=`, or listed before "in total". */
function partsBefore(text: string, amounts: readonly Figure[], i: number): Figure[] | null {
  const stated = amounts[i];
  const last = amounts[i - 1];
  if (!stated || !last) return null;
  const between = text.slice(last.to, stated.from);
  if (equals.test(between)) return joinedBefore(text, amounts, i - 1, stated, plus);
  const isTotal = total.test(text.slice(stated.to)) || totalBefore.test(between);
  if (!isTotal || !/[,;:(–—-]|\b(?:so|or)\b/.test(between) || between.length > 40) return null;
  return joinedBefore(text, amounts, i - 1, stated, listed);
}

function joinedBefore(
  text: string,
  amounts: readonly Figure[],
  last: number,
  stated: Figure,
  joint: RegExp,
): Figure[] | null {
  const parts: Figure[] = [];
  for (let i = last; i >= 0; i--) {
    const part = amounts[i];
    const next = amounts[i + 1];
    if (!part || !next) break;
    if (i < last && !joint.test(text.slice(part.to, next.from))) break;
    if (!isPart(part, stated)) return null;
    parts.unshift(part);
  }
  return parts.length > 1 ? parts : null;
}

/** The parts that follow a total: "120 in total: 50 + 60". */
function partsAfter(text: string, amounts: readonly Figure[], i: number): Figure[] | null {
  const stated = amounts[i];
  const first = amounts[i + 1];
  if (!stated || !first || !opensParts.test(text.slice(stated.to, first.from))) return null;
  const parts: Figure[] = [first];
  for (let next = i + 2; next < amounts.length; next++) {
    const part = amounts[next];
    const before = amounts[next - 1];
    if (!part || !before || !plus.test(text.slice(before.to, part.from))) break;
    parts.push(part);
  }
  const end = parts[parts.length - 1]?.to ?? 0;
  const goesOn = /^\s*[+x×*=]/.test(text.slice(end));
  return parts.length > 1 && !goesOn && parts.every((part) => isPart(part, stated)) ? parts : null;
}

const isPart = (part: Figure, stated: Figure): boolean =>
  sameQuantity(part, stated) && part.cadence === stated.cadence && part.sign === undefined;

function compare(stated: Figure, parts: readonly Figure[]): Disagreement | null {
  const allowed = claimed(stated);
  const value = comparable(stated);
  if (!allowed || !value || !stated.value) return null;
  const spreads = parts.map((part) => spread(part) ?? { low: 0, high: 0 });
  const low = spreads.reduce((sum, part) => sum + part.low, 0);
  const high = spreads.reduce((sum, part) => sum + part.high, 0);
  const isWhole = stated.kind === 'count' && stated.unit === null && stated.step === 1;
  const [least, most] = isWhole ? [value, value] : [allowed.low, allowed.high];
  if (least <= high && low <= most) return null;
  const sum = parts.reduce((all, part) => all + (comparable(part) ?? 0), 0);
  const expected = sum / (value / stated.value);
  const computed = restate(stated, expected);
  const because = `${parts.map(({ text }) => text).join(' + ')} is ${computed}`;
  return { from: stated.from, to: stated.to, stated, expected, computed, because };
}

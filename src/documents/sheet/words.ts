import { asMarkdown, linkLabel, linkName } from '../plain-text';
import type { SheetLink, Told, Worth } from './sheet-model';

/** "31.4% → 35.5%", or what there is of it; empty where nothing is. */
export const fromTo = (baseline: string | null, result: string | null): string =>
  [baseline, result].filter((one) => one !== null).join(' → ');

/** The same, empty where the words beside it are the sentence that states what there is of it already. */
export const fromToBeside = (beside: string, baseline: string | null, result: string | null): string =>
  [baseline, result].every((one) => one === null || states(beside, one)) ? '' : fromTo(baseline, result);

/** The metric and how it moved; beside a title or a sentence for a metric that says how, nothing twice. */
export function metricMoved(
  title: string,
  { metric, baseline, result }: Record<'metric' | 'baseline' | 'result', string | null>,
): string {
  const moved = fromToBeside(`${title} ${metric ?? ''}`, baseline, result);
  return [metric ?? '', moved].filter((one) => one !== '').join(' ');
}

/** Whether a figure stands among the words, and not as a part of another. */
function states(words: string, figure: string): boolean {
  const at = words.indexOf(figure);
  const around = (words[at - 1] ?? '') + (words[at + figure.length] ?? '');
  return at >= 0 && !/[\p{L}\d]/u.test(around);
}

/** "$124,800/yr saved, confirmed by finance (assumption); 1,430 contractors" */
export function worthText({ value, basis, assumption, customers }: Worth): string {
  const money = [value, value === null ? null : basis].filter((one) => one !== null).join(' ');
  const base = value === null || assumption === null ? '' : ` (${assumption})`;
  return [money + base, customers ?? ''].filter((one) => one !== '').join('; ');
}

/** The same, without an amount that the words beside it state already and of which nothing else is known. */
export const worthBeside = (beside: string, worth: Worth): string =>
  worthText(
    worth.value !== null && worth.basis === null && worth.assumption === null && beside.includes(worth.value)
      ? { ...worth, value: null }
      : worth,
  );

/** A key result by its sign where it has one: "KR1" for "KR1: Booking page completion from 31% to 35%". */
export function shortName(name: string): string {
  const sign = /^([\p{L}\p{N}][\p{L}\p{N} .-]{0,14}):\s/u.exec(name)?.[1];
  if (sign !== undefined) return sign;
  return name.length <= 48 ? name : `${name.slice(0, 45).trimEnd()}...`;
}

/** "+4.1 points, +13.1% (computed)": said once where it holds for all. */
export function changesText(changes: readonly Told[]): string {
  const texts = changes.map(({ text }) => text).join(', ');
  if (changes.length > 0 && changes.every(({ computed }) => computed)) return `${texts} (computed)`;
  return changes.map(toldText).join(', ');
}

export const toldText = ({ text, computed }: Told): string => `${text}${computed ? ' (computed)' : ''}`;

/** Links as they work in a note: into the vault as wikilinks, outside as Markdown links. */
export const noteLinks = (links: readonly SheetLink[]): string => links.map(noteLink).join('; ');

function noteLink({ label, target, kind, checked }: SheetLink): string {
  const date = checked === null ? '' : `, ${checked}`;
  if (kind === 'web') {
    const safe = /^https?:\/\/[^\s<>()[\]]+$/i.test(target);
    return safe
      ? `[${asMarkdown(label).replace(/[[\]]/g, (one) => `\\${one}`)}](${target})${date}`
      : `${asMarkdown(label)}${date}`;
  }
  if (kind === 'text') return asMarkdown(label) + date;
  const name = linkLabel(label);
  const path = target.replace(/[[\]|\n]/g, () => '');
  return `[[${name === '' || name === linkName(path) || name === path ? path : `${path}|${name}`}]]${date}`;
}

import { formLength, type FormCount, type FormGap, type FormUnit } from './form-model';
import { formText } from './form-text';

export interface FittedForm {
  units: FormUnit[];
  text: string;
  length: number;
  leftOut: FormGap[];
}

/**
 * As many units as the limit holds, in their order, each whole: what is too long is left out, and a later one that
 * still fits is taken. More results come before more words on each: those with a short form are tried by it first.
 */
export function fitForm(units: readonly FormUnit[], limit: number | null, count: FormCount): FittedForm {
  const overBy = (some: readonly FormUnit[]): number =>
    limit === null ? 0 : formLength(formText(some), count) - limit;
  const { chosen, leftOut } = chosenFrom(units, overBy);
  const shortened: FormGap[] = [];
  chosen.forEach((unit, at) => {
    if (!unit.short) return;
    const whole = { ...unit, lines: unit.whole ?? unit.lines };
    if (overBy(chosen.map((one, place) => (place === at ? whole : one))) <= 0) chosen[at] = whole;
    else shortened.push({ title: unit.title, because: 'Only its figures and their source were copied.' });
  });
  const text = formText(chosen);
  return { units: chosen, text, length: formLength(text, count), leftOut: [...shortened, ...leftOut] };
}

type Chosen = FormUnit & { whole?: FormUnit['lines'] };

function chosenFrom(
  units: readonly FormUnit[],
  overBy: (some: readonly FormUnit[]) => number,
): { chosen: Chosen[]; leftOut: FormGap[] } {
  let chosen: Chosen[] = [];
  let headings: FormUnit[] = [];
  const leftOut: FormGap[] = [];
  for (const unit of units) {
    const { level, title, lines, short = lines } = unit;
    if (level !== null) {
      headings = [...headings.filter((one) => (one.level ?? 0) < level), unit];
      continue;
    }
    const next = [...chosen, ...headings, { ...unit, lines: short, whole: lines }];
    const over = overBy(next);
    if (over > 0) {
      leftOut.push({ title, because: `It is ${over} too long for what is left of the limit.` });
      continue;
    }
    chosen = next;
    headings = [];
  }
  return { chosen, leftOut };
}

import type { SheetEntry, SheetModel } from '../../documents/sheet/sheet-model';
import { concessionsOf, withoutLowest, withoutThese, type Concession } from './give-way';
import { pixels, smallestPoints } from './page-box';
import type { SheetPage } from './sheet-html';

/** CSS pixels by which a sheet is higher than its page; zero or less where it fits. */
export type Overflow = (model: SheetModel) => Promise<number>;

/** What stands on the page, or why nothing can. */
export type FittedModel =
  | {
      model: SheetModel;
      /** One sentence for each thing that gave way, with what would bring it back. */
      gaveWay: string[];
      /** Entries that moved to the appendix, lowest first. */
      moved: SheetEntry[];
    }
  | { refused: string };

type Paper = Pick<SheetPage, 'page' | 'bodyPoints'>;

/**
 * What of the sheet stands on one page, by whatever measures it. What does not fit gives way in its order, as
 * little of it as will do; where one entry alone is too much the sheet is refused.
 */
export async function fitModel(model: SheetModel, page: Paper, overflow: Overflow): Promise<FittedModel> {
  const moved: SheetEntry[] = [];
  let now = model;
  for (;;) {
    const all = concessionsOf(now);
    const least = await overflow(withoutThese(now, all));
    if (least <= 0) return settled(now, all, moved, page, overflow);
    const lowest = now.leading[now.leading.length - 1];
    if (!lowest || now.leading.length === 1) return { refused: refusal(now, least, page) };
    moved.push(lowest);
    now = withoutLowest(now);
  }
}

async function settled(
  model: SheetModel,
  all: readonly Concession[],
  moved: SheetEntry[],
  page: Paper,
  overflow: Overflow,
): Promise<FittedModel> {
  const made = await withoutIdle(model, await fewest(model, all, overflow), overflow);
  const shown = withoutThese(model, made);
  const gaveWay: string[] = [];
  for (const [at, { entry, what }] of made.entries()) {
    const over = await overflow(withoutThese(model, made.slice(0, at)));
    gaveWay.push(`The ${what} of ${nameOf(model, entry)} gave way: ${bringingBack(over, page)}.`);
  }
  for (const entry of moved) {
    gaveWay.push(`${entry.initiative} moved to the appendix: shorten the entries above it to bring it back.`);
  }
  return { model: shown, gaveWay, moved };
}

/** The first so many of `all` with which the page fits: more never make it higher, so halving finds them. */
async function fewest(
  model: SheetModel,
  all: readonly Concession[],
  overflow: Overflow,
): Promise<Concession[]> {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((await overflow(withoutThese(model, all.slice(0, middle)))) <= 0) high = middle;
    else low = middle + 1;
  }
  return all.slice(0, low);
}

/** A picture beside a longer text costs no height: what frees nothing stays on the page. */
async function withoutIdle(model: SheetModel, made: Concession[], overflow: Overflow): Promise<Concession[]> {
  let kept = made;
  const height = await overflow(withoutThese(model, made));
  for (const one of made) {
    const others = kept.filter((other) => other !== one);
    if ((await overflow(withoutThese(model, others))) <= height) kept = others;
  }
  return kept;
}

function bringingBack(over: number, { bodyPoints }: Paper): string {
  const lines = Math.max(1, Math.ceil(over / pixels(Math.max(bodyPoints, smallestPoints) * 1.27)));
  return `${lines} ${lines === 1 ? 'line' : 'lines'} less on the page would bring it back`;
}

const nameOf = ({ leading }: SheetModel, id: string): string =>
  leading.find((entry) => entry.id === id)?.initiative ?? id;

function refusal({ leading: [entry] }: SheetModel, over: number, { page }: Paper): string {
  const paper = page === 'a4' ? 'A4' : 'Letter';
  if (!entry)
    return `The sheet does not fit on ${paper} though no entry leads: shorten the names and the coverage.`;
  const [name, length] = longestField(entry);
  const lines = Math.ceil(over / pixels(14));
  return `${entry.initiative} alone does not fit on ${paper}, by about ${lines} lines: its longest field is ${name}, with ${length} characters.`;
}

function longestField(entry: SheetEntry): [string, number] {
  const fields: [string, string | null][] = [
    ['initiative', entry.initiative],
    ['metric', entry.metric],
    ['baseline', entry.baseline],
    ['result', entry.result],
    ['role', entry.role],
    ['principle-because', entry.principleBecause],
    ['principles', entry.principles.join(', ')],
    ['value', entry.worth.value],
    ['value-assumption', entry.worth.assumption],
    ['customers', entry.worth.customers],
    ['evidence', entry.links[0]?.label ?? null],
    ['period and samples', entry.proof],
  ];
  return fields
    .map(([name, text]): [string, number] => [name, text?.length ?? 0])
    .reduce((longest, other) => (other[1] > longest[1] ? other : longest));
}

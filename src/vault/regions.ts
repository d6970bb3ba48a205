import { applyEdits } from '../claims/text';
import type { Damage, Region } from './region-markers';
import { lineEndOf, writtenParts, type Part, type Written } from './region-parts';
import { placesFor } from './region-places';
import { readRegions } from './region-reader';

export type { Part } from './region-parts';

export type Action = 'created' | 'refreshed' | 'kept' | 'unchanged' | 'refused';

export interface Outcome {
  id: string;
  action: Action;
  /** Why something was kept, refused or taken out: one sentence for the user. */
  message?: string;
  /** What the plugin would have written into a region that it kept. */
  wouldBe?: string;
}

export interface Refreshed {
  text: string;
  outcomes: Outcome[];
}

/**
 * `text` with its regions brought up to `parts`; everything outside them stays to the byte.
 *
 * A region that was edited or moved by hand is kept, unless `take` names it; so is everything near a damaged
 * mark. Where nothing differs the text comes back as it was. New parts stand after the part that precedes
 * them, and the note keeps its own line ends. Throws where two parts share an id or an id is not one.
 */
export function refresh(
  text: string,
  parts: readonly Part[],
  take: ReadonlySet<string> = new Set(),
): Refreshed {
  const written = writtenParts(parts, lineEndOf(text));
  const { regions, damage } = readRegions(text);
  const byHand = touchedByHand(regions, take);
  const barred = new Set(damage.map(({ id }) => id));
  const standing = new Set(regions.map(({ id }) => id));
  const fresh = barred.has(null) ? [] : written.filter(({ id }) => !standing.has(id) && !barred.has(id));
  const { edits, stuck } = placesFor(text, written, regions, byHand, fresh);
  const outcomes = [
    ...written.map((part) => outcomeOf(text, part, regions, damage, byHand, stuck)),
    ...goneOutcomes(written, regions, byHand),
  ];
  return { text: applyEdits(text, edits), outcomes };
}

/** The parts of a new note, each in its region, with LF line ends. */
export const inRegions = (parts: readonly Part[]): string =>
  writtenParts(parts, '\n')
    .map(({ whole }) => whole)
    .join('\n\n');

/** What to say of a note as a whole: what was refused or kept outweighs what was written. */
export function overall(outcomes: readonly Outcome[]): Action {
  const order: Action[] = ['refused', 'kept', 'refreshed', 'created'];
  return order.find((action) => outcomes.some((outcome) => outcome.action === action)) ?? 'unchanged';
}

/** Why each region that the user touched is left alone, by id. */
function touchedByHand(regions: readonly Region[], take: ReadonlySet<string>): Map<string, string> {
  const reasons = new Map<string, string>();
  const untouched = regions.filter(({ edited }) => !edited);
  for (const { id } of outOfOrder(untouched))
    reasons.set(id, 'You moved this part, so it was left as it is.');
  for (const { id, edited } of regions) {
    if (edited) reasons.set(id, 'You edited this part, so it was left as it is.');
    if (take.has(id)) reasons.delete(id);
  }
  return reasons;
}

/** Regions in the order they were written in, from the last one back. */
interface Chain {
  region: Region;
  length: number;
  prior: Chain | null;
}

/** The fewest regions that must have been moved for the others to stand in the order they were written in. */
function outOfOrder(regions: readonly Region[]): Region[] {
  const chains: Chain[] = [];
  let longest: Chain | null = null;
  for (const region of regions) {
    let prior: Chain | null = null;
    for (const chain of chains)
      if (chain.region.order <= region.order && chain.length >= (prior?.length ?? 0)) prior = chain;
    const chain: Chain = { region, length: (prior?.length ?? 0) + 1, prior };
    chains.push(chain);
    if (chain.length >= (longest?.length ?? 0)) longest = chain;
  }
  const inOrder = new Set<Region>();
  for (let chain: Chain | null = longest; chain; chain = chain.prior) inOrder.add(chain.region);
  return regions.filter((region) => !inOrder.has(region));
}

function outcomeOf(
  text: string,
  { id, body }: Written,
  regions: readonly Region[],
  damage: readonly Damage[],
  byHand: ReadonlyMap<string, string>,
  stuck: ReadonlySet<string>,
): Outcome {
  const region = regions.find((one) => one.id === id);
  const hurt = damage.find((one) => one.id === id);
  const unreadable = damage.find((one) => one.id === null);
  const reason = byHand.get(id);
  if (hurt)
    return { id, action: 'kept', message: `${hurt.message}, so nothing was written there.`, wouldBe: body };
  if (!region && unreadable)
    return {
      id,
      action: 'refused',
      message: `${unreadable.message}: mend or delete it first.`,
      wouldBe: body,
    };
  if (!region) return { id, action: 'created' };
  if (text.slice(region.bodyFrom, region.bodyTo) === body)
    return { id, action: 'unchanged', ...placeOf(id, stuck) };
  if (reason !== undefined) return { id, action: 'kept', message: reason, wouldBe: body };
  return { id, action: 'refreshed', ...placeOf(id, stuck) };
}

const placeOf = (id: string, stuck: ReadonlySet<string>): { message?: string } =>
  stuck.has(id)
    ? { message: 'Its rank has changed, but it stays where it is: you wrote between the parts.' }
    : {};

function goneOutcomes(
  written: readonly Written[],
  regions: readonly Region[],
  byHand: ReadonlyMap<string, string>,
): Outcome[] {
  const planned = new Set(written.map(({ id }) => id));
  return regions
    .filter(({ id }) => !planned.has(id))
    .map(({ id }) =>
      byHand.has(id)
        ? {
            id,
            action: 'kept',
            message: `"${id}" no longer belongs here, but you changed it, so it was left.`,
          }
        : { id, action: 'refreshed', message: `"${id}" no longer belongs here and was taken out.` },
    );
}

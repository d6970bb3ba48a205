import { applyEdits, type Edit } from '../claims/text';
import type { Region } from './region-markers';
import { lineEndOf, peersOf, type Written } from './region-parts';

/** What to write where; `stuck` are the parts whose place has changed but which could not be moved. */
export interface Plan {
  edits: Edit[];
  stuck: Set<string>;
}

/**
 * The edits that bring the regions of `text` up to `written`, and put new ones where they belong.
 *
 * Peers change places only where nothing but blank lines stands between them: what the user wrote under an
 * entry must not end up under another.
 */
export function placesFor(
  text: string,
  written: readonly Written[],
  regions: readonly Region[],
  byHand: ReadonlyMap<string, string>,
  fresh: readonly Written[],
): Plan {
  const plan: Plan = { edits: [], stuck: new Set() };
  const places = new Map<string, Place>();
  const planned = new Set(written.map(({ id }) => id));
  const going = regions.filter(({ id }) => !planned.has(id) && !byHand.has(id));
  const without = applyEdits(
    text,
    going.map(({ from, to }) => ({ from, to, insert: ' '.repeat(to - from) })),
  );
  for (const group of groupsOf(regions)) {
    const targets = written.filter(({ id }) => group.some((region) => region.id === id));
    if (inOrder(group, targets)) inPlace(text, group, targets, byHand, plan, places);
    else if (isLoose(without, group, byHand)) intoSlots(text, group, targets, byHand, plan, places);
    else {
      for (const { id } of targets) plan.stuck.add(id);
      inPlace(text, group, targets, byHand, plan, places);
    }
  }
  plan.edits.push(...insertions(text, fresh, written, places));
  plan.edits = plan.edits.filter(({ from, to, insert }) => text.slice(from, to) !== insert);
  return plan;
}

/** Where a part will stand, in offsets of the old text. */
interface Place {
  from: number;
  to: number;
}

function groupsOf(regions: readonly Region[]): Region[][] {
  const groups = new Map<string, Region[]>();
  for (const region of regions) {
    const peers = peersOf(region.id);
    groups.set(peers, [...(groups.get(peers) ?? []), region]);
  }
  return [...groups.values()];
}

function inOrder(group: readonly Region[], targets: readonly Written[]): boolean {
  const ids = new Set(targets.map(({ id }) => id));
  const standing = group.filter(({ id }) => ids.has(id));
  return standing.every(({ id }, at) => id === targets[at]?.id);
}

function isLoose(text: string, group: readonly Region[], byHand: ReadonlyMap<string, string>): boolean {
  return group.every(({ id, from, edited }, at) => {
    const prior = group[at - 1];
    const moved = byHand.has(id) && !edited;
    return !moved && (!prior || text.slice(prior.to, from).trim() === '');
  });
}

function inPlace(
  text: string,
  group: readonly Region[],
  targets: readonly Written[],
  byHand: ReadonlyMap<string, string>,
  plan: Plan,
  places: Map<string, Place>,
): void {
  for (const { id, from, to, order } of group) {
    const target = targets.find((one) => one.id === id);
    places.set(id, { from, to });
    if (byHand.has(id)) continue;
    // A part that stays where it was tells its place of then: by the new one it would seem moved by the user.
    const whole = plan.stuck.has(id) ? target?.wholeAt(order) : target?.whole;
    plan.edits.push(whole === undefined ? removal(text, from, to) : { from, to, insert: whole });
  }
}

function intoSlots(
  text: string,
  group: readonly Region[],
  targets: readonly Written[],
  byHand: ReadonlyMap<string, string>,
  plan: Plan,
  places: Map<string, Place>,
): void {
  const planned = new Set(targets.map(({ id }) => id));
  const sequence: { id: string; whole?: string }[] = [
    ...targets,
    ...group.filter(({ id }) => byHand.has(id) && !planned.has(id)),
  ];
  const old = new Map(group.map(({ id, from, to }) => [id, text.slice(from, to)]));
  group.forEach(({ from, to }, at) => {
    const next = sequence[at];
    if (next) places.set(next.id, { from, to });
    const whole = next && (byHand.has(next.id) ? old.get(next.id) : next.whole);
    plan.edits.push(whole === undefined ? removal(text, from, to) : { from, to, insert: whole });
  });
}

/** A region goes with the blank line that was set before it. */
function removal(text: string, from: number, to: number): Edit {
  const gap = ['\r\n\r\n', '\n\n'].find((one) => text.slice(0, from).endsWith(one)) ?? '';
  return { from: from - gap.length, to, insert: '' };
}

/** Each new part goes behind the nearest part before it that stands in the note, else before the next one. */
function insertions(
  text: string,
  fresh: readonly Written[],
  written: readonly Written[],
  places: ReadonlyMap<string, Place>,
): Edit[] {
  const lineEnd = lineEndOf(text);
  const gap = lineEnd + lineEnd;
  const first = written.flatMap(({ id }) => places.get(id) ?? [])[0];
  let end = text.endsWith(gap) || text === '' ? '' : text.endsWith('\n') ? lineEnd : gap;
  return fresh.map(({ order, whole }) => {
    const before = written.slice(0, order - 1).reverse();
    const behind = before.flatMap(({ id }) => places.get(id) ?? [])[0];
    if (behind) return { from: behind.to, to: behind.to, insert: gap + whole };
    if (first) return { from: first.from, to: first.from, insert: whole + gap };
    const opening = end;
    end = lineEnd;
    return { from: text.length, to: text.length, insert: opening + whole + lineEnd };
  });
}

import type { AppendixEntry, SheetEntry, SheetModel } from '../../documents/sheet/sheet-model';

/** One thing taken off the page. */
export interface Concession {
  entry: string;
  /** As it ends "The quote of ...". */
  what: 'quote' | 'picture' | 'hypothesis' | 'links after the first';
}

interface Field {
  what: Concession['what'];
  has: (entry: SheetEntry) => boolean;
  without: (entry: SheetEntry) => SheetEntry;
}

/** SPEC's order: every quote goes before any picture; within a kind the lowest entry gives way first. */
const fields: Field[] = [
  { what: 'quote', has: ({ quote }) => quote !== null, without: (entry) => ({ ...entry, quote: null }) },
  {
    what: 'picture',
    has: ({ picture }) => picture !== null,
    without: (entry) => ({ ...entry, picture: null }),
  },
  {
    what: 'hypothesis',
    has: ({ hypothesis }) => hypothesis !== null,
    without: (entry) => ({ ...entry, hypothesis: null }),
  },
  {
    what: 'links after the first',
    has: ({ links }) => links.length > 1,
    without: (entry) => ({ ...entry, links: entry.links.slice(0, 1) }),
  },
];

/** Everything that can give way on this page, in the order in which it does. */
export const concessionsOf = ({ leading }: SheetModel): Concession[] =>
  fields.flatMap(({ what, has }) =>
    [...leading]
      .reverse()
      .filter(has)
      .map(({ id }) => ({ entry: id, what })),
  );

export const withoutThese = (model: SheetModel, concessions: readonly Concession[]): SheetModel => ({
  ...model,
  leading: model.leading.map((entry) =>
    fields
      .filter(({ what }) => concessions.some((one) => one.entry === entry.id && one.what === what))
      .reduce((rest, field) => field.without(rest), entry),
  ),
});

/** The lowest entry on the page, in the appendix instead: its first line there. */
export function withoutLowest(model: SheetModel): SheetModel {
  const lowest = model.leading[model.leading.length - 1];
  if (!lowest) return model;
  const because = `Ranked ${lowest.rank} of those that lead, but there was no room for it on the page.`;
  return {
    ...model,
    leading: model.leading.slice(0, -1),
    appendix: [inAppendix(lowest, because), ...model.appendix],
  };
}

export const inAppendix = (entry: SheetEntry, because: string): AppendixEntry => ({
  id: entry.id,
  path: entry.path,
  line: entry.line,
  title: entry.initiative,
  metric: entry.metric,
  baseline: entry.baseline,
  result: entry.result,
  changes: entry.changes,
  definition: entry.definition,
  principles: entry.principles,
  worth: entry.worth,
  day: null,
  links: entry.links,
  marks: [],
  because,
});

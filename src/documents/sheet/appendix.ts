import type { Document } from '../document';
import { asMarkdown } from '../plain-text';
import { partsFrom, type View } from '../render';
import { tableOf } from '../table';
import { appendixTemplate } from '../templates/appendix';
import { missingFirst } from './coverage-note';
import { appendixTitle, headView } from './sheet';
import type { AppendixEntry, CoverageRow, SheetModel } from './sheet-model';
import { changesText, metricMoved, noteLinks, worthText } from './words';

/** The appendix as a note: always a file of its own. */
export function appendixDocument(model: SheetModel, template: string = appendixTemplate()): Document {
  const title = appendixTitle(model);
  const initiatives = linksByInitiative(model);
  const metrics = metricsOf(model);
  const coverage = coverageShown(model);
  const parts = partsFrom(template, [
    { id: 'head', section: 'head', view: { ...headView(model), title: asMarkdown(title) } },
    ...(model.appendix.length === 0
      ? []
      : [{ id: 'results', section: 'results', view: { entries: model.appendix.map(entryView) } }]),
    ...(initiatives.length === 0 ? [] : [{ id: 'data', section: 'data', view: { initiatives } }]),
    ...(metrics.length === 0 ? [] : [{ id: 'metrics', section: 'metrics', view: { metrics } }]),
    ...(coverage.length === 0
      ? []
      : [{ id: 'coverage', section: 'coverage', view: { table: coverageTable(coverage) } }]),
  ]);
  const properties = new Map<string, string>([
    ['title', title],
    ['cycle', model.cycle.name],
    ['audience', model.audience],
    ['as-of', model.asOf],
  ]);
  return { kind: 'appendix', title, properties, parts };
}

function entryView(entry: AppendixEntry): View {
  const result = metricMoved(entry.title, entry);
  return {
    title: asMarkdown(entry.title),
    figures: asMarkdown([result, changesText(entry.changes)].filter((one) => one !== '').join(', ')),
    worth: asMarkdown(worthText({ ...entry.worth, assumption: null })),
    principles: asMarkdown(entry.principles.join(', ')),
    links: noteLinks(entry.links),
    mark: asMarkdown(entry.marks.join(', ')),
  };
}

function linksByInitiative({ leading, appendix }: SheetModel): View[] {
  const groups = new Map<string, Map<string, SheetModel['leading'][number]['links'][number]>>();
  const entries = [
    ...leading.map(({ initiative, links }) => ({ title: initiative, links })),
    ...appendix.map(({ title, links }) => ({ title, links })),
  ];
  for (const { title, links } of entries) {
    const group = groups.get(title) ?? new Map<string, (typeof links)[number]>();
    for (const link of links) if (!group.has(link.target)) group.set(link.target, link);
    if (group.size > 0) groups.set(title, group);
  }
  return [...groups].map(([title, links]) => ({
    title: asMarkdown(title),
    links: noteLinks([...links.values()]),
  }));
}

function metricsOf({ leading, appendix }: SheetModel): View[] {
  const definitions = new Map<string, string>();
  for (const { metric, definition } of [...leading, ...appendix]) {
    if (metric !== null && definition !== null && !definitions.has(metric))
      definitions.set(metric, definition);
  }
  return [...definitions].map(([name, definition]) => ({
    name: asMarkdown(name),
    definition: asMarkdown(definition),
  }));
}

/** What nothing proves yet is for the user to know: others are shown what is proven. */
export const coverageShown = ({
  audience,
  coverage,
}: Pick<SheetModel, 'audience' | 'coverage'>): CoverageRow[] =>
  audience === 'me' ? coverage : coverage.filter(({ missing }) => !missing);

/** What nothing proves yet comes first: that is what the reader can still do something about. */
export function coverageTable(rows: readonly CoverageRow[]): string {
  const kinds = { principle: 'Principle', okr: 'Key result' };
  return tableOf(
    ['What', 'Name', 'Entries', 'Stories'],
    missingFirst(rows).map(({ kind, name, entries, stories, missing }) => [
      kinds[kind],
      asMarkdown(name),
      missing ? 'nothing yet' : String(entries),
      missing ? '' : String(stories),
    ]),
  );
}

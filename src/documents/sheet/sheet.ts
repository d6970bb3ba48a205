import type { Document } from '../document';
import { asMarkdown } from '../plain-text';
import { partsFrom, type Filling, type View } from '../render';
import { sheetTemplate } from '../templates/sheet';
import { audienceWords } from './gates';
import type { CoverageRow, SheetEntry, SheetModel } from './sheet-model';
import { fromToBeside, noteLinks, shortName, toldText, worthText } from './words';

type Named = Pick<SheetModel, 'cycle' | 'audience'>;

/** Of the note; each audience has one of its own, so that none is refreshed into what another was given. */
export const sheetTitle = (of: Named): string => `${of.cycle.name} impact sheet${suffix(of)}`;

export const appendixTitle = (of: Named): string => `${of.cycle.name} impact appendix${suffix(of)}`;

const suffix = ({ audience }: Named): string => (audience === 'manager' ? '' : ` for ${audience}`);

/** The sheet as a note, one part for each entry. */
export function sheetDocument(model: SheetModel, template: string = sheetTemplate()): Document {
  const fillings: Filling[] = [
    { id: 'head', section: 'head', view: headView(model) },
    ...model.leading.map((entry): Filling => ({ id: entry.id, section: 'entry', view: entryView(entry) })),
    { id: 'coverage', section: 'coverage', view: coverageView(model.coverage) },
    { id: 'foot', section: 'foot', view: footView(model) },
  ];
  return {
    kind: 'sheet',
    title: sheetTitle(model),
    properties: new Map<string, string | string[]>([
      ['title', sheetTitle(model)],
      ['cycle', model.cycle.name],
      ['audience', model.audience],
      ['as-of', model.asOf],
      ['cssclasses', ['review-prep-sheet']],
    ]),
    parts: partsFrom(template, fillings),
  };
}

export const headView = ({ title, person, cycle, asOf, audience }: SheetModel): View => ({
  title: asMarkdown(title),
  name: asMarkdown(person.name),
  role: asMarkdown(person.role),
  from: cycle.from,
  to: cycle.to,
  asOf,
  audience: audienceWords[audience],
});

function entryView(entry: SheetEntry): View {
  const { quote, interval, proof } = entry;
  return {
    rank: entry.rank,
    initiative: asMarkdown(entry.initiative),
    figures: asMarkdown(fromToBeside(entry.initiative, entry.baseline, entry.result)),
    metric: asMarkdown(entry.metric ?? ''),
    changes: entry.changes.map(({ text }) => asMarkdown(text)).join(', '),
    computed: entry.changes.length > 0 && entry.changes.every(({ computed }) => computed),
    hypothesis: asMarkdown(entry.hypothesis ?? ''),
    proof: asMarkdown(
      [interval === null ? '' : toldText(interval), proof ?? ''].filter((one) => one !== '').join('. '),
    ),
    worth: asMarkdown(worthText(entry.worth)),
    principles: asMarkdown(entry.principles.join(', ')),
    because: asMarkdown(entry.principleBecause ?? ''),
    okrs: asMarkdown(entry.okrs.join(', ')),
    role: asMarkdown(entry.role ?? ''),
    links: noteLinks(entry.links),
    quote: asMarkdown(quote?.text ?? ''),
    source: asMarkdown(quote?.source ?? ''),
  };
}

function coverageView(rows: readonly CoverageRow[]): View {
  const proven = (kind: CoverageRow['kind']) =>
    rows
      .filter((row) => row.kind === kind && !row.missing)
      .map(
        ({ name, entries, stories }) =>
          `${asMarkdown(kind === 'okr' ? shortName(name) : name)} (${entries + stories})`,
      )
      .join(', ');
  return { principles: proven('principle'), okrs: proven('okr') };
}

const footView = (model: SheetModel): View => ({
  ...headView(model),
  cycle: asMarkdown(model.cycle.name),
  more: model.appendix.length,
  appendix: appendixTitle(model),
});

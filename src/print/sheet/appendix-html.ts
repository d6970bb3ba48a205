import { audienceWords } from '../../documents/sheet/gates';
import { coverageShown } from '../../documents/sheet/appendix';
import { fromToBeside, worthText } from '../../documents/sheet/words';
import type {
  AppendixEntry,
  CoverageRow,
  SheetLink,
  SheetModel,
  Told,
} from '../../documents/sheet/sheet-model';
import { joined, markup, nothing, type Markup } from '../markup';
import { pageOf } from '../page';
import { appendixStyle } from './appendix-style';
import { pageBox } from './page-box';
import { linkOf, titleOf, type SheetPage } from './sheet-html';

/**
 * The appendix as one self-contained page without scripts, on as many sheets of paper as it takes, each with
 * its number.
 */
export function appendixHtml(model: SheetModel, { page, bodyPoints, fontFaces = '' }: SheetPage): string {
  const title = titleOf(`${model.cycle.name} impact appendix`, model.person.name);
  const body = markup`<main class="appendix">
    ${head(model)} ${results(model.appendix)} ${data(model)} ${metrics(model)} ${coverage(coverageShown(model))}
  </main>`;
  return pageOf(title, appendixStyle(pageBox(page), bodyPoints, fontFaces), body);
}

const head = ({ person, cycle, asOf, audience }: SheetModel): Markup =>
  markup`<header class="head">
    <p class="kind">Appendix to the impact sheet</p>
    <h1>${person.name === '' ? 'Results' : person.name}</h1>
    <p class="small">
      ${cycle.name}, ${cycle.from} to ${cycle.to} · as of ${asOf} · for ${audienceWords[audience]}
    </p>
  </header>`;

function results(entries: readonly AppendixEntry[]): Markup {
  if (entries.length === 0) return nothing;
  return markup`<section>
    <h2>Other results</h2>
    <ul>
      ${entries.map(resultOf)}
    </ul>
  </section>`;
}

function resultOf(entry: AppendixEntry): Markup {
  const figures = fromToBeside(`${entry.title} ${entry.metric ?? ''}`, entry.baseline, entry.result);
  const pieces: Markup[] = [
    ...(entry.metric === null && figures === ''
      ? []
      : [markup`${entry.metric ?? ''}${figures === '' ? nothing : markup` <strong>${figures}</strong>`}`]),
    ...(entry.changes.length === 0 ? [] : [joined(entry.changes.map(told), markup`, `)]),
    ...worthOf(entry),
    ...(entry.principles.length === 0 ? [] : [markup`${entry.principles.join(', ')}`]),
    ...(entry.links.length === 0 ? [] : [markup`<span class="small">${links(entry.links)}</span>`]),
    ...(entry.marks.length === 0 ? [] : [markup`<span class="mark">${entry.marks.join(', ')}</span>`]),
  ];
  return markup`<li>
    <strong>${entry.title}</strong>${pieces.length === 0 ? '' : ': '}${joined(pieces, markup` · `)}
  </li>`;
}

const worthOf = ({ worth }: AppendixEntry): Markup[] => {
  const text = worthText({ ...worth, assumption: null });
  return text === '' ? [] : [markup`${text}`];
};

const told = ({ text, computed }: Told): Markup => markup`${text}${computed ? ' (computed)' : ''}`;

const links = (all: readonly SheetLink[]): Markup => joined(all.map(linkOf), markup`; `);

function data({ leading, appendix }: SheetModel): Markup {
  const rows = [
    ...leading.map(({ initiative, links: own }) => ({ title: initiative, own })),
    ...appendix.map(({ title, links: own }) => ({ title, own })),
  ].filter(({ own }) => own.length > 0);
  if (rows.length === 0) return nothing;
  const items = rows.map(({ title, own }) => markup`<li><strong>${title}:</strong> ${links(own)}</li>`);
  return markup`<section>
    <h2>Raw data</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}

function metrics({ leading, appendix }: SheetModel): Markup {
  const definitions = new Map<string, string>();
  for (const { metric, definition } of [...leading, ...appendix]) {
    if (metric !== null && definition !== null && !definitions.has(metric))
      definitions.set(metric, definition);
  }
  if (definitions.size === 0) return nothing;
  const items = [...definitions].map(
    ([name, definition]) =>
      markup`<dt>${name}</dt>
        <dd>${definition}</dd>`,
  );
  return markup`<section>
    <h2>Metrics</h2>
    <dl>${items}</dl>
  </section>`;
}

function coverage(rows: readonly CoverageRow[]): Markup {
  if (rows.length === 0) return nothing;
  const ordered = [...rows.filter(({ missing }) => missing), ...rows.filter(({ missing }) => !missing)];
  const items = ordered.map(
    ({ kind, name, entries, stories, missing }) =>
      markup`<tr>
        <th scope="row">${name}</th>
        <td>${kind === 'okr' ? 'Key result' : 'Principle'}</td>
        <td>${missing ? 'nothing yet' : entries}</td>
        <td>${missing ? '' : stories}</td>
      </tr>`,
  );
  return markup`<section>
    <h2>Coverage</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What</th>
          <th scope="col">Entries</th>
          <th scope="col">Stories</th>
        </tr>
      </thead>
      <tbody>
        ${items}
      </tbody>
    </table>
  </section>`;
}

import { audienceWords } from '../../documents/sheet/gates';
import { shortName } from '../../documents/sheet/words';
import type { CoverageRow, SheetEntry, SheetLink, SheetModel, Told } from '../../documents/sheet/sheet-model';
import type { PageSize } from '../../settings/settings';
import { joined, markup, nothing, type Markup } from '../markup';
import { pageOf } from '../page';
import { pageBox } from './page-box';
import { pictureOf } from './picture';
import { sheetStyle } from './style';

export interface SheetPage {
  page: PageSize;
  /** Size of body text in points; 9 where it is less. */
  bodyPoints: number;
  /** The faces of "Source Sans 3" as CSS; without them the reader's own sans-serif serves. */
  fontFaces?: string;
}

/**
 * The sheet as one self-contained page without scripts, whose policy forbids every request. It is laid out
 * for the paper; whether it fits is for `fitSheet` to see to.
 */
export function sheetHtml(model: SheetModel, { page, bodyPoints, fontFaces = '' }: SheetPage): string {
  const body = markup`<main class="sheet">
${head(model)}
${model.leading.map((entry, at) => entryOf(entry, `e${at + 1}`))}${coverage(model.coverage)}
${foot(model)}
</main>`;
  return pageOf(
    titleOf(model.title, model.person.name),
    sheetStyle(pageBox(page), bodyPoints, fontFaces),
    body,
  );
}

/** What a reader's window or tab is called. */
export const titleOf = (document: string, name: string): string =>
  name === '' ? document : `${document}, ${name}`;

const head = ({ person, cycle, asOf, audience }: SheetModel): Markup => markup`<header class="head">
<div><p class="kind">Impact sheet</p><h1>${person.name === '' ? 'Results' : person.name}</h1><p>${person.role}</p></div>
<p class="about"><strong>${cycle.name}</strong><br>${cycle.from} to ${cycle.to}<br>As of ${asOf}<br>For ${audienceWords[audience]}</p>
</header>`;

const entryOf = (
  entry: SheetEntry,
  id: string,
): Markup => markup`<section class="entry" aria-labelledby="${id}">
<div class="figures">${figures(entry)}${entry.picture === null ? nothing : pictureOf(entry.picture, `${id}-picture`)}</div>
<div class="text"><h2 id="${id}">${title(entry)}</h2>
${entry.hypothesis === null ? nothing : markup`<p class="hypothesis">${entry.hypothesis}</p>`}${proof(entry)}${worth(entry)}${principles(entry)}${role(entry)}${quote(entry)}${links(entry.links)}</div>
</section>
`;

const title = ({ initiative, metric }: SheetEntry): Markup =>
  markup`${initiative}${metric === null ? nothing : markup`<span class="metric">: ${metric}</span>`}`;

function figures({ baseline, result, changes }: SheetEntry): Markup {
  const shown = result ?? changes[0]?.text ?? '';
  const length = shown.length > 16 ? ' longer' : shown.length > 7 ? ' long' : '';
  const rest = result === null ? changes.slice(1) : changes;
  return markup`${baseline === null ? nothing : markup`<p class="from">${baseline} <span aria-hidden="true">→</span><span class="spoken">to</span></p>`}
${shown === '' ? nothing : markup`<p class="result${length}">${shown}</p>`}
${rest.length === 0 ? nothing : markup`<p class="change">${joined(rest.map(told), markup`<br>`)}</p>`}
`;
}

/** A computed figure carries a star, which the foot explains. */
const told = ({ text, computed }: Told): Markup => markup`${text}${computed ? '*' : ''}`;

function proof({ interval, proof: how }: SheetEntry): Markup {
  const pieces = [
    ...(interval === null ? [] : [markup`<span class="label">${told(interval)}</span>`]),
    ...(how === null ? [] : [markup`${how}`]),
  ];
  return pieces.length === 0
    ? nothing
    : markup`<p>${joined(pieces, markup`. `)}</p>
`;
}

function worth({ worth: { value, basis, assumption, customers } }: SheetEntry): Markup {
  if (value === null && customers === null) return nothing;
  const money =
    value === null
      ? nothing
      : markup`<span class="label">${value}</span>${basis === null ? '' : ` ${basis}`}`;
  const base = value === null || assumption === null ? '' : ` (${assumption})`;
  const units = customers === null ? '' : `${value === null ? '' : '; '}${customers}`;
  return markup`<p>${money}${base}${units}</p>
`;
}

function principles({ principles: names, principleBecause }: SheetEntry): Markup {
  if (names.length === 0) return nothing;
  const marks = names.map((name) => markup`<li>${name}</li>`);
  return markup`<div class="principles"><ul class="marks" aria-label="Principles">${marks}</ul> ${principleBecause ?? ''}</div>
`;
}

const role = ({ role: part }: SheetEntry): Markup =>
  part === null
    ? nothing
    : markup`<p><span class="label">My part:</span> ${part}</p>
`;

const quote = ({ quote: said }: SheetEntry): Markup =>
  said === null
    ? nothing
    : markup`<blockquote>“${said.text}”${said.source === null ? nothing : markup` <cite>${said.source}</cite>`}</blockquote>
`;

const links = (all: readonly SheetLink[]): Markup =>
  all.length === 0
    ? nothing
    : markup`<p class="small"><span class="label">Data:</span> ${joined(all.map(linkOf), markup`; `)}</p>
`;

/** Notes of the vault are named, since a page outside it cannot lead there; only web addresses are links. */
export function linkOf({ label, target, kind, checked }: SheetLink): Markup {
  const date = checked === null ? '' : `, ${checked}`;
  const web = kind === 'web' && /^https?:\/\//i.test(target);
  return web ? markup`<a href="${target}" rel="noreferrer">${label}</a>${date}` : markup`${label}${date}`;
}

function coverage(rows: readonly CoverageRow[]): Markup {
  const proven = rows.filter(({ missing }) => !missing);
  if (proven.length === 0) return nothing;
  return markup`<section class="coverage" aria-label="Coverage">${strip(proven, 'principle', 'Principles shown:')}${strip(proven, 'okr', 'Key results moved:')}</section>`;
}

function strip(proven: readonly CoverageRow[], kind: CoverageRow['kind'], label: string): Markup {
  const named = proven.filter((row) => row.kind === kind);
  const items = named.map(
    ({ name, entries, stories }) => markup`${kind === 'okr' ? shortName(name) : name} ×${entries + stories}`,
  );
  return items.length === 0
    ? nothing
    : markup`<p><span class="label">${label}</span> ${joined(items, markup` · `)}</p>`;
}

function foot({ cycle, asOf, audience, leading, appendix }: SheetModel): Markup {
  const computed = leading.some(({ changes, interval }) =>
    [...changes, interval].some((one) => one?.computed === true),
  );
  const more = appendix.length === 0 ? '' : `${appendix.length} more in the appendix`;
  const period = `${cycle.name}, ${cycle.from} to ${cycle.to} · as of ${asOf} · for ${audienceWords[audience]}`;
  return markup`<footer class="foot"><p><span>${period}</span><span>${more}${computed && more !== '' ? ' · ' : ''}${computed ? '*\u00a0computed' : ''}</span></p></footer>`;
}

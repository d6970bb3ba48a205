import { audienceWords } from '../../documents/sheet/gates';
import type { CoverageRow, SheetEntry, SheetLink, SheetModel, Told } from '../../documents/sheet/sheet-model';
import { html, joined, nothing, type Markup } from '../markup';
import { pageOf } from '../page';
import type { PageSize } from '../../settings/settings';
import { pageBox } from './page-box';
import { pictureOf } from './picture';
import { sheetStyle } from './style';

export interface SheetPage {
  page: PageSize;
  /** Size of body text in points; 9 where it is less. */
  bodyPoints: number;
}

/**
 * The sheet as one self-contained page without scripts, whose policy forbids every request. It is laid out
 * for the paper; whether it fits is for `fitSheet` to see to.
 */
export function sheetHtml(model: SheetModel, { page, bodyPoints }: SheetPage): string {
  const body = html`<main class="sheet">
    ${head(model)} ${model.leading.map((entry, at) => entryOf(entry, `e${at + 1}`))}
    ${coverage(model.coverage)} ${foot(model)}
  </main>`;
  return pageOf(`${model.title}, ${model.person.name}`, sheetStyle(pageBox(page), bodyPoints), body);
}

const head = ({ person, cycle, asOf, audience }: SheetModel): Markup =>
  html`<header class="head">
    <div>
      <p class="kind">Impact sheet</p>
      <h1>${person.name === '' ? 'Results' : person.name}</h1>
      <p>${person.role}</p>
    </div>
    <p class="about">
      <strong>${cycle.name}</strong><br />${cycle.from} to ${cycle.to}<br />As of ${asOf}<br />For
      ${audienceWords[audience]}
    </p>
  </header>`;

const entryOf = (entry: SheetEntry, id: string): Markup =>
  html`<section class="entry" aria-labelledby="${id}">
    <div class="figures">
      ${figures(entry)} ${entry.picture === null ? nothing : pictureOf(entry.picture, `${id}-picture`)}
    </div>
    <div class="text">
      <h2 id="${id}">
        ${entry.initiative}${entry.metric === null ? nothing : html`<span class="metric">: ${entry.metric}</span>`}
      </h2>
      ${entry.hypothesis === null ? nothing : html`<p class="hypothesis">${entry.hypothesis}</p>`}
      ${proof(entry)} ${worth(entry)} ${principles(entry)}
      ${entry.role === null ? nothing : html`<p><span class="label">My part:</span> ${entry.role}</p>`}
      ${quote(entry)} ${links(entry.links)}
    </div>
  </section>`;

function figures({ baseline, result, changes }: SheetEntry): Markup {
  const shown = result ?? changes[0]?.text ?? '';
  const length = shown.length > 16 ? ' longer' : shown.length > 7 ? ' long' : '';
  const rest = result === null ? changes.slice(1) : changes;
  return html`${baseline === null ? nothing : html`<p class="from">${baseline} <span aria-hidden="true">→</span><span class="spoken">to</span></p>`}
  ${shown === '' ? nothing : html`<p class="result${length}">${shown}</p>`}
  ${rest.length === 0 ? nothing : html`<p class="change">${joined(rest.map(told), html`<br />`)}</p>`}`;
}

/** A computed figure carries a star, which the footer explains. */
const told = ({ text, computed }: Told): Markup => html`${text}${computed ? '*' : ''}`;

function proof({ interval, proof: how }: SheetEntry): Markup {
  const pieces = [
    ...(interval === null ? [] : [html`<span class="label">${told(interval)}</span>`]),
    ...(how === null ? [] : [html`${how}`]),
  ];
  return pieces.length === 0 ? nothing : html`<p>${joined(pieces, html`. `)}</p>`;
}

function worth({ worth: { value, basis, assumption, customers } }: SheetEntry): Markup {
  if (value === null && customers === null) return nothing;
  const money =
    value === null ? nothing : html`<span class="label">${value}</span>${basis === null ? '' : ` ${basis}`}`;
  const base = value === null || assumption === null ? nothing : html` (${assumption})`;
  const units = customers === null ? nothing : html`${value === null ? '' : '; '}${customers}`;
  return html`<p>${money}${base}${units}</p>`;
}

function principles({ principles: names, principleBecause }: SheetEntry): Markup {
  if (names.length === 0) return nothing;
  const marks = names.map((name) => html`<li>${name}</li>`);
  return html`<div class="principles">
    <ul class="marks" aria-label="Principles">
      ${marks}
    </ul>
    ${principleBecause ?? ''}
  </div>`;
}

const quote = ({ quote: said }: SheetEntry): Markup =>
  said === null
    ? nothing
    : html`<blockquote>
        “${said.text}”${said.source === null ? nothing : html` <footer>${said.source}</footer>`}
      </blockquote>`;

const links = (all: readonly SheetLink[]): Markup =>
  all.length === 0
    ? nothing
    : html`<p class="small"><span class="label">Data:</span> ${joined(all.map(linkOf), html`; `)}</p>`;

/** Notes of the vault are named, since a page outside it cannot lead there; only web addresses are links. */
export function linkOf({ label, target, kind, checked }: SheetLink): Markup {
  const date = checked === null ? '' : `, ${checked}`;
  const web = kind === 'web' && /^https?:\/\//i.test(target);
  return web ? html`<a href="${target}" rel="noreferrer">${label}</a>${date}` : html`${label}${date}`;
}

function coverage(rows: readonly CoverageRow[]): Markup {
  const proven = rows.filter(({ missing }) => !missing);
  if (proven.length === 0) return nothing;
  const strip = (kind: CoverageRow['kind'], label: string) => {
    const named = proven.filter((row) => row.kind === kind);
    const items = named.map(({ name, entries, stories }) => html`${name} ${entries + stories}`);
    return items.length === 0
      ? nothing
      : html`<p><span class="label">${label}</span> ${joined(items, html` · `)}</p>`;
  };
  return html`<section class="coverage" aria-label="Coverage">
    ${strip('principle', 'Principles shown, with how often:')}${strip('okr', 'Key results moved:')}
  </section>`;
}

function foot({ cycle, asOf, audience, leading, appendix }: SheetModel): Markup {
  const computed = leading.some(({ changes, interval }) =>
    [...changes, interval].some((one) => one?.computed === true),
  );
  const more = appendix.length === 0 ? '' : `${appendix.length} more in the appendix`;
  return html`<footer class="foot">
    <p>
      <span>${cycle.name}, ${cycle.from} to ${cycle.to} · as of ${asOf} · for ${audienceWords[audience]}</span
      ><span>${more}${computed && more ? ' · ' : ''}${computed ? '* computed' : ''}</span>
    </p>
  </footer>`;
}

import type { FormLine, FormUnit } from '../documents/form/form-model';
import { escaped } from './markup';

/** The same as HTML for the clipboard: headings and leads strong, bullets as lists; no styles, links or pictures. */
export function formHtml(units: readonly FormUnit[]): string {
  let html = '';
  let open = 0;
  for (const line of units.flatMap(({ lines }) => lines)) {
    const depth = Math.min(line.depth, open + 1);
    for (; open > depth; open--) html += '</li></ul>';
    if (depth === 0) html += `<p>${content(line)}</p>`;
    else {
      html += depth > open ? '<ul><li>' : '</li><li>';
      html += content(line);
      open = depth;
    }
  }
  return html + '</li></ul>'.repeat(open);
}

const content = ({ lead, text }: FormLine): string => {
  const between = lead === '' || text === '' ? '' : ': ';
  return `${lead === '' ? '' : `<strong>${escaped(lead)}</strong>`}${between}${escaped(text)}`;
};

import type { Picture } from '../../documents/sheet/sheet-model';
import { markup, nothing, type Markup } from '../markup';

/** Points; the picture stands at this size on the page. */
export const pictureSize = { width: 126, height: 36 };

const { width, height } = pictureSize;
const left = 8;
const right = width - 8;
const line = 13;

/**
 * Baseline, result and interval on one scale, as a drawing that needs no colour: an open ring, a filled dot
 * and an arrow between them, the interval as a bar with ends. The scale holds just these, not zero.
 */
export function pictureOf(picture: Picture, id: string): Markup {
  const { baseline, result, low, high, better, baselineText, resultText } = picture;
  const values = [baseline, result, low, high].filter((value): value is number => value !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const at = (value: number) => (left + ((value - least) / span) * (right - left)).toFixed(1);
  return markup`<svg class="picture" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">
<title id="${id}-title">${baselineText} to ${resultText}</title>
<desc id="${id}-desc">${described(picture)}</desc>
<line class="scale" x1="2" y1="${line}" x2="${width - 2}" y2="${line}"/>
${low !== null && high !== null ? interval(at(low), at(high)) : nothing}${arrow(Number(at(baseline)), Number(at(result)))}
<circle class="ring" cx="${at(baseline)}" cy="${line}" r="4"/>
<circle class="dot" cx="${at(result)}" cy="${line}" r="4.5"/>
${better === null ? nothing : direction(better)}
</svg>`;
}

const interval = (low: string, high: string): Markup =>
  markup`<path class="interval" d="M${low} ${line - 6}V${line + 6}M${low} ${line}H${high}M${high} ${line - 6}V${line + 6}"/>`;

/** A head on the way, left out where ring and dot stand too close for one. */
function arrow(from: number, to: number): Markup {
  const way = to - from;
  if (Math.abs(way) < 18) return nothing;
  const toward = Math.sign(way);
  const tip = to - toward * 7;
  return markup`<path class="way" d="M${(from + toward * 4).toFixed(1)} ${line}H${tip.toFixed(1)}"/><path class="tip" d="M${tip.toFixed(1)} ${line}l${-toward * 5} -3.2v6.4z"/>`;
}

const direction = (better: 'up' | 'down'): Markup =>
  better === 'up'
    ? markup`<text class="better" x="${width - 2}" y="32" text-anchor="end">higher is better →</text>`
    : markup`<text class="better" x="2" y="32">← lower is better</text>`;

function described({ baselineText, resultText, low, high, better }: Picture): string {
  const range = low !== null && high !== null ? ', with the interval of the result as a bar around it' : '';
  const good = better === null ? '' : `; ${better === 'up' ? 'higher' : 'lower'} is better`;
  return `From ${baselineText}, an open ring, to ${resultText}, a filled dot${range}${good}.`;
}

import type { Range } from '../claims/text';
import { insideOneOf, unreadStretches } from './unread';

/** A link as it stands in prose. `from` and `to` hold all of it, with the `!` of an embed. */
export interface Link extends Range {
  kind: 'wiki' | 'markdown' | 'address';
  /** A path or name of a note, or a web address; without heading and block. */
  target: string;
  heading: string | null;
  block: string | null;
  /** What a reader sees. */
  label: string;
  embed: boolean;
}

const longestLink = 2000;
/** Past so many openings that lead nowhere a text is no prose. */
const mostMisses = 1000;

/** The links in a stretch of prose, in order: wikilinks, Markdown links, web addresses. None in code or comments. */
export function linksIn(text: string, range: Range): Link[] {
  const links: Link[] = [];
  const part = text.slice(range.from, range.to);
  if (!part.includes('[') && !part.includes('://')) return links;
  const isUnread = insideOneOf(unreadStretches(text, range));
  const openings = /\[|\bhttps?:\/\//g;
  let misses = 0;
  for (let found = openings.exec(part); found && misses < mostMisses; found = openings.exec(part)) {
    const at = range.from + found.index;
    if (isUnread(at)) continue;
    const link = found[0] === '[' ? bracketLink(text, at, range) : address(text, at, range.to);
    if (!link) {
      misses++;
      continue;
    }
    links.push(link);
    openings.lastIndex = link.to - range.from;
  }
  return links;
}

function bracketLink(text: string, at: number, range: Range): Link | null {
  const embed = at > range.from && text.charAt(at - 1) === '!';
  const link = text.charAt(at + 1) === '[' ? wikilink(text, at, range.to) : markdownLink(text, at, range.to);
  return link && { ...link, embed, from: embed ? at - 1 : at };
}

function wikilink(text: string, at: number, to: number): Link | null {
  const inner = text.slice(at + 2, Math.min(to, at + longestLink));
  const close = inner.search(/\]\]|[\r\n]/);
  if (close <= 0 || inner.charAt(close) !== ']') return null;
  const [target = '', ...alias] = inner.slice(0, close).split('|');
  const place = placeIn(target.replace(/\\$/, '').trim());
  const label = alias.join('|').trim();
  return {
    kind: 'wiki',
    from: at,
    to: at + 2 + close + 2,
    ...place,
    label: label || labelOf(place),
    embed: false,
  };
}

type Place = Pick<Link, 'target' | 'heading' | 'block'>;

/** `Note#Heading` and `Note#^block`, as in a wikilink without its brackets. */
export function placeIn(target: string): Place {
  const hash = target.indexOf('#');
  if (hash < 0) return { target, heading: null, block: null };
  const note = target.slice(0, hash).trim();
  const part = target.slice(hash + 1).trim();
  const block = /(?:^|#)\^([A-Za-z0-9-]+)$/.exec(part)?.[1] ?? null;
  return { target: note, heading: block === null && part !== '' ? part : null, block };
}

const labelOf = ({ target, heading }: Place): string => {
  const name = target.slice(target.lastIndexOf('/') + 1);
  return heading === null ? name : name === '' ? heading : `${name}, ${heading}`;
};

/** `[label](target "title")`; the target may stand between `<` and `>`, and hold brackets one deep. */
function markdownLink(text: string, at: number, to: number): Link | null {
  const part = text.slice(at, Math.min(to, at + longestLink));
  const label = /^\[((?:\\.|[^[\]\\\r\n])*)\]\(/.exec(part);
  if (!label) return null;
  const rest = part.slice(label[0].length);
  const target =
    /^[ \t]{0,20}(?:<([^<>\r\n]*)>|((?:\\.|[^\s()\\]|\([^\s()]*\))*))(?:[ \t]{1,20}(?:"[^"\r\n]*"|'[^'\r\n]*'))?[ \t]{0,20}\)/.exec(
      rest,
    );
  if (!target) return null;
  const raw = target[1] ?? target[2] ?? '';
  const place = isAddress(raw) ? { target: raw, heading: null, block: null } : placeIn(decoded(raw));
  const shown = (label[1] ?? '').trim();
  return {
    kind: 'markdown',
    from: at,
    to: at + label[0].length + target[0].length,
    ...place,
    label: shown || labelOf(place),
    embed: false,
  };
}

/** Whether a target leads out of the vault. */
export const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]{1,20}:/i.test(target);

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Up to the next blank; punctuation that ends a sentence and brackets it did not open are left out. */
function address(text: string, at: number, to: number): Link | null {
  const run = /^[^\s<>"`]*/.exec(text.slice(at, Math.min(to, at + longestLink)))?.[0] ?? '';
  let end = run.length;
  while (end > 0 && (/[.,;:!?'*_\]]/.test(run.charAt(end - 1)) || isUnopened(run.slice(0, end)))) end--;
  const target = run.slice(0, end);
  if (!/^https?:\/\/[^/]/i.test(target)) return null;
  return {
    kind: 'address',
    from: at,
    to: at + end,
    target,
    heading: null,
    block: null,
    label: target,
    embed: false,
  };
}

const isUnopened = (run: string): boolean =>
  run.endsWith(')') && (run.match(/\)/g)?.length ?? 0) > (run.match(/\(/g)?.length ?? 0);

/** The id that a block ends with (`^id`), as `[[Note#^id]]` names it, or null. */
export function blockIdIn(text: string, { from, to }: Range): (Range & { id: string }) | null {
  const tail = text.slice(Math.max(from, to - 80), to);
  if (!tail.includes('^')) return null;
  const found = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(tail);
  const id = found?.[1];
  if (!found || id === undefined) return null;
  const start = to - tail.length + found.index + found[0].indexOf('^');
  return { from: start, to: start + id.length + 1, id };
}

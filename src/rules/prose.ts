import { isTagPart } from '../notes/tags';

/**
 * `text` at the same offsets with everything blanked out that is not the writer's own running words: code,
 * comments, template commands, link targets, addresses, inline fields, tags and quoted speech.
 */
export function proseOf(text: string): string {
  return blanked(blanked(text, openers, hidden), spokenOpeners, spoken);
}

/** Of what `hidden` masks; neither a field nor a link begins with a digit or a space. */
const openers = /`|%%|<!--|<%|\{\{|[[(](?![\d\s])|#|\]\(|http/g;

const spokenOpeners = /["\u201c]/g;

interface Mask {
  open: string;
  /** The stretch to blank out that begins at `at`, or null where nothing does. */
  stretch(text: string, at: number, find: Find): Stretch | null;
}

/** By the character that they open with. */
type Masks = Readonly<Record<string, readonly Mask[]>>;

interface Stretch {
  blank: { from: number; to: number }[];
  to: number;
}

/** `indexOf` that never looks again for what was not found once: unmatched openers stay linear. */
type Find = (what: string, from: number) => number;

/** `openers` only has to find every place where a mask may begin: most bullets have none. */
function blanked(text: string, openers: RegExp, masks: Masks): string {
  openers.lastIndex = 0;
  let opener = openers.exec(text);
  if (!opener) return text;
  const find = finderIn(text);
  let result = '';
  let done = 0;
  for (; opener; opener = openers.exec(text)) {
    const stretch = stretchAt(text, opener.index, masks, find);
    openers.lastIndex = stretch?.to ?? opener.index + 1;
    for (const { from, to } of stretch?.blank ?? []) {
      result += text.slice(done, from) + ' '.repeat(to - from);
      done = to;
    }
  }
  return done === 0 ? text : result + text.slice(done);
}

function stretchAt(text: string, at: number, masks: Masks, find: Find): Stretch | null {
  for (const mask of masks[text.charAt(at)] ?? []) {
    if (!text.startsWith(mask.open, at)) continue;
    const stretch = mask.stretch(text, at, find);
    if (stretch) return stretch;
  }
  return null;
}

function finderIn(text: string): Find {
  const missing: string[] = [];
  return (what, from) => {
    if (missing.includes(what)) return -1;
    const at = text.indexOf(what, from);
    if (at < 0) missing.push(what);
    return at;
  };
}

const whole = (from: number, to: number): Stretch => ({ blank: [{ from, to }], to });

const between = (open: string, close: string): Mask => ({
  open,
  stretch(_text, at, find) {
    const end = find(close, at + open.length);
    return end < 0 ? null : whole(at, end + close.length);
  },
});

const code: Mask = {
  open: '`',
  stretch(text, at, find) {
    let after = at;
    while (text[after] === '`') after++;
    const fence = text.slice(at, after);
    const end = find(fence, after);
    return end < 0 ? { blank: [], to: after } : whole(at, end + fence.length);
  },
};

const wikilink: Mask = {
  open: '[[',
  stretch(text, at, find) {
    const end = find(']]', at + 2);
    if (end < 0) return null;
    const bar = text.slice(at, end).indexOf('|');
    const target = { from: at, to: bar < 0 ? at + 2 : at + bar + 1 };
    return { blank: [target, { from: end, to: end + 2 }], to: end + 2 };
  },
};

const longestAddress = 2000;

const linkTarget: Mask = {
  open: '](',
  stretch(text, at) {
    const end = text.slice(at, at + longestAddress).indexOf(')');
    return end < 0 ? null : whole(at, at + end + 1);
  },
};

const address: Mask = {
  open: 'http',
  stretch(text, at) {
    const found = /^https?:\/\/[^\s)>\]]{1,2000}/.exec(text.slice(at, at + longestAddress));
    return found ? whole(at, at + found[0].length) : null;
  },
};

const longestField = 1000;

const field = (open: string, close: string): Mask => ({
  open,
  stretch(text, at, find) {
    if (find('::', at) < 0) return null;
    const piece = text.slice(at, at + longestField);
    if (!/^[[(][\p{L}][\p{L}\p{N} _-]{0,60}::/u.test(piece)) return null;
    const end = closingOf(piece, open, close);
    return end < 0 ? null : whole(at, at + end + 1);
  },
});

/** Where the bracket that opens `piece` is closed again, links inside it counted. */
function closingOf(piece: string, open: string, close: string): number {
  let depth = 0;
  for (let at = 0; at < piece.length; at++) {
    if (piece[at] === open) depth++;
    else if (piece[at] === close && --depth === 0) return at;
  }
  return -1;
}

const tag: Mask = {
  open: '#',
  stretch(text, at) {
    if (at > 0 && !/[\s(]/.test(text[at - 1] ?? '')) return null;
    const most = Math.min(text.length, at + 201);
    let to = at + 1;
    while (to < most && isTagPart(text.charCodeAt(to))) to++;
    return to > at + 1 ? whole(at, to) : null;
  },
};

const longestQuote = 600;

const quote = (open: string, close: string): Mask => ({
  open,
  stretch(text, at) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return null;
    const end = text.slice(at + 1, at + longestQuote).indexOf(close);
    return end < 0 ? null : whole(at, at + 2 + end);
  },
});

const hidden: Masks = {
  '`': [code],
  '%': [between('%%', '%%')],
  '<': [between('<!--', '-->'), between('<%', '%>')],
  '{': [between('{{', '}}')],
  '[': [field('[', ']'), wikilink],
  '(': [field('(', ')')],
  ']': [linkTarget],
  h: [address],
  '#': [tag],
};

const spoken: Masks = { '"': [quote('"', '"')], '\u201c': [quote('\u201c', '\u201d')] };

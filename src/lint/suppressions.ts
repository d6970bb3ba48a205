import type { Range } from '../claims/text';
import type { Note } from '../notes/note';

/** A wish not to see some rules' findings in a stretch of the note. */
export interface Suppression {
  /** Null for every rule. */
  rule: string | null;
  /** Findings that touch it are left out. */
  reach: Range;
  /** What to underline where it turns out unused: the rule's name in the comment, else the comment. */
  at: Range;
  /** It reaches over its own line and no further. */
  ofLine: boolean;
}

export interface Suppressions {
  /** `review-prep-lint: false`: nothing of this note is linted. */
  everything: boolean;
  /** `review-prep-lint: [rule, ...]`: not run in this note. */
  rules: ReadonlySet<string>;
  comments: Suppression[];
}

/** The property that switches rules, or all of them, off for a note. */
export const suppressionProperty = 'review-prep-lint';

/** What the note says about its own linting, in its properties and in comments. */
export function suppressionsIn(note: Note): Suppressions {
  const value = note.frontMatter.properties.get(suppressionProperty)?.value;
  const listed = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,]+/) : [];
  return {
    everything: value === false || value === 'false',
    rules: new Set(listed.map(String).filter((rule) => rule !== '')),
    comments: fromComments(note),
  };
}

interface Directive {
  action: 'disable-line' | 'disable' | 'enable';
  comment: Range;
  /** Empty where it names no rule and so means all. */
  named: (Range & { rule: string })[];
}

function fromComments(note: Note): Suppression[] {
  const found: Suppression[] = [];
  let open: Suppression[] = [];
  for (const directive of directivesIn(note)) {
    if (directive.action === 'enable') {
      open = closed(open, directive);
      continue;
    }
    const ofLine = directive.action === 'disable-line';
    const reach = ofLine
      ? lineAround(note.text, directive.comment)
      : { from: directive.comment.to, to: note.text.length };
    const made = suppressionsOf(directive, reach, ofLine);
    found.push(...made);
    if (!ofLine) open.push(...made);
  }
  return found;
}

function suppressionsOf({ named, comment }: Directive, reach: Range, ofLine: boolean): Suppression[] {
  if (named.length === 0) return [{ rule: null, reach: { ...reach }, at: comment, ofLine }];
  return named.map(({ rule, from, to }) => ({ rule, reach: { ...reach }, at: { from, to }, ofLine }));
}

/** Ends what `enable` names, or all that is open, and answers with what stays open. */
function closed(open: Suppression[], { named, comment }: Directive): Suppression[] {
  const ends = ({ rule }: Suppression) => named.length === 0 || named.some((name) => name.rule === rule);
  for (const suppression of open) if (ends(suppression)) suppression.reach.to = comment.from;
  return open.filter((suppression) => !ends(suppression));
}

function* directivesIn({ text, blocks }: Note): Generator<Directive> {
  for (const comment of blocks.comments) {
    const body = text.slice(comment.from, Math.min(comment.to, comment.from + longestDirective));
    const found = /^(?:%%|<!--)\s{0,20}review-prep-(disable-line|disable|enable)(?![\w-])/.exec(body);
    if (!found) continue;
    yield {
      action: found[1] as Directive['action'],
      comment,
      named: [...body.slice(found[0].length).matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)].map((name) => ({
        rule: name[0],
        from: comment.from + found[0].length + name.index,
        to: comment.from + found[0].length + name.index + name[0].length,
      })),
    };
  }
}

const longestDirective = 2000;

function lineAround(text: string, { from, to }: Range): Range {
  let start = from;
  while (start > 0 && !isLineEnd(text[start - 1])) start--;
  let end = to;
  while (end < text.length && !isLineEnd(text[end])) end++;
  return { from: start, to: end };
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r';

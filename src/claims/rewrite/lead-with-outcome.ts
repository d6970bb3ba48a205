import type { Claim } from '../claim';
import { sameFacts } from '../facts';
import { readClaim } from '../read-claim';
import { applyEdits, type Edit } from '../text';
import { clauseSplits } from './clause-splits';
import { composeFronted, composeLabelled, composeLed, composeSplit } from './compose';
import { coordinationSplits } from './coordination-splits';
import { readEffort, type Span } from './effort';
import { frameOf } from './frame';
import { readFronted, readOpening, type Fronted } from './fronted';
import { isHazardous, pointsBack } from './hazards';
import { judgeFronted, judgeSplit } from './judge-split';
import { readLabelled } from './labelled';
import { participleSplits } from './participle-splits';
import { textOf } from './phrase-text';
import { gainSplits, purposeSplits } from './purpose-splits';
import { relativeSplits } from './relative-splits';
import type { Sentence, Split } from './split';
import { tokensOf, type Tokens } from './tokens';
import { isWord } from './words';

/** A reordering of one claim, as edits on the text that was given. */
export interface Reordering {
  edits: Edit[];
  /** The construction is certain: the result is the writer's, the effort brought it, and only the order changes. */
  safe: boolean;
  /** What was read, for "explain". */
  because: string;
}

/** Longer bullets are paragraphs; nobody wants one turned round by a machine. */
const longest = 1200;

/**
 * Puts the result of a claim first: "Ran 9 price tests to lift margin by 1.8 pp" becomes
 * "Lifted margin by 1.8 pp by running 9 price tests".
 *
 * Null where the result does not come late, where no construction that we know is certain enough, or where credit,
 * the sequence of events or the meaning would change. Figures, links, tags, fields, names and code are the same
 * multiset before and after; applying it a second time gives null.
 */
export function leadWithOutcome(text: string, claim: Claim): Reordering | null {
  if (claim.class !== 'outcome-late' || text.length > longest) return null;
  return reorder(text, claim.outcome) ?? standing(text, reorderAside(text));
}

/** The reordering where it keeps every fact and leads with the result, safe only where the result is read for certain. */
function standing(text: string, reordering: Reordering | null): Reordering | null {
  const after = reordering ? applyEdits(text, reordering.edits) : text;
  if (!reordering || after === text || !sameFacts(text, after)) return null;
  // The finding has to be gone, or a second fix would turn the claim round again; and nothing new may come of it.
  const reading = readClaim(after).class;
  return reading === 'outcome-late'
    ? null
    : { ...reordering, safe: reordering.safe && reading === 'outcome-first' };
}

/** "Switched to LED fixtures (saving $14k a year)", "(errors -9%)": read as if a comma or a dash stood there; never safe. */
function reorderAside(text: string): Reordering | null {
  const { tokens } = tokensOf(text);
  const { first, last } = frameOf(text, tokens);
  const aside = tokens[last - 1];
  const before = tokens[last - 2];
  if (aside?.kind !== 'aside' || aside.end > aside.to || !before || last - first < 4) return null;
  const mark = /^\([\p{L}-]+ing /u.test(text.slice(aside.from)) ? ',' : ' —';
  const opened = `${text.slice(0, before.end)}${mark} ${text.slice(aside.from + 1, aside.to - 1)}${text.slice(aside.to)}`;
  const found = reorder(opened, null);
  if (!found) return null;
  const whole = applyEdits(opened, found.edits);
  const behind = text.length - aside.to;
  const from = tokens[first]?.start ?? 0;
  return {
    edits: [{ from, to: aside.to, insert: whole.slice(from, whole.length - behind) }],
    safe: false,
    because: found.because,
  };
}

function reorder(text: string, hint: Claim['outcome']): Reordering | null {
  const read = tokensOf(text);
  const frame = frameOf(text, read.tokens);
  const whole: Sentence = { text, tokens: read.tokens, from: frame.first, to: frame.last };
  if (frame.last - frame.first < 4 || isHazardous(textOf(text, read.tokens, whole))) return null;
  if (goesOnBehindTag(whole)) return null;
  const labelled = byLabels(whole);
  if (labelled) return standing(text, labelled);
  const first = firstSentence(whole);
  if (first.to < whole.to && restLeans(whole, first.to)) return null;
  const fronted = readFronted(first);
  if (fronted) return standing(text, byMeans(first, fronted, read, first.to === whole.to));
  const opening = first.to < whole.to ? null : readOpening(first);
  if (opening) {
    const rest = { ...first, from: opening.to + 1 };
    const led = bySplit(rest, read, splitsOf(rest, hint), opening);
    if (led) return led;
  }
  // A result inside the first sentence leaves the others where they are; else it may be the second sentence itself.
  const own = bySplit(first, read, splitsOf(first, hint));
  if (own || first.to === whole.to)
    return own && { ...own, safe: own.safe && first.to === whole.to && !frame.adjunct };
  return bySplit(
    whole,
    read,
    splitsOf(whole, hint).filter(({ effort }) => effort.to === first.to),
  );
}

/** A tag ended its line, and a line below it joined the bullet: where the claim ends is anybody's guess. */
const goesOnBehindTag = ({ text, tokens, from, to }: Sentence): boolean =>
  tokens
    .slice(from, to - 1)
    .some(
      ({ kind, end }) =>
        (kind === 'tag' || kind === 'field') && /^[ \t]*[\r\n]/.test(text.slice(end, end + 80)),
    );

function byLabels(whole: Sentence): Reordering | null {
  const labelled = readLabelled(whole);
  if (!labelled) return null;
  const sure = !pointsBack(textOf(whole.text, whole.tokens, labelled.outcome));
  return replaced(
    whole,
    composeLabelled(whole, labelled),
    sure,
    'the labels name the work before the result',
  );
}

function byMeans(sentence: Sentence, fronted: Fronted, read: Tokens, alone: boolean): Reordering | null {
  const verdict = judgeFronted(sentence, fronted);
  if (verdict === 'no' || crosses(read, [fronted.means, fronted.main])) return null;
  const safe = verdict === 'sure' && alone;
  return replaced(sentence, composeFronted(sentence, fronted), safe, 'the claim opens with its means');
}

/**
 * The first split that can be read decides: where it may not be offered, a worse one may not either. What does not
 * read as a result once it leads was misread.
 */
function bySplit(
  sentence: Sentence,
  read: Tokens,
  splits: readonly Split[],
  opening: Sentence | null = null,
): Reordering | null {
  const whole = { ...sentence, from: opening?.from ?? sentence.from };
  for (const split of splits) {
    const effort = readEffort(sentence.tokens, split.effort);
    if (!effort || crosses(read, [opening ?? split.effort, split.effort, split.outcome])) continue;
    const verdict = judgeSplit(sentence, split, effort);
    const composed = verdict === 'no' ? null : composeSplit(sentence, split, effort);
    if (composed === null) return null;
    // "After" twice tells nobody what came when.
    if (
      opening &&
      / after .* after /.test(` ${composed} ${textOf(opening.text, opening.tokens, opening)} `.toLowerCase())
    )
      return null;
    const because = `the result stands after "${split.link}"`;
    const insert = opening ? composeLed(opening, composed) : composed;
    const found = standing(sentence.text, replaced(whole, insert, verdict === 'sure', because));
    if (found) return found;
  }
  return null;
}

function splitsOf(sentence: Sentence, hint: Claim['outcome']): Split[] {
  const splits = [
    participleSplits,
    relativeSplits,
    purposeSplits,
    clauseSplits,
    coordinationSplits,
    gainSplits,
  ].flatMap((read) => read(sentence));
  // The reader's outcome may begin with the connective or behind it.
  const off = ({ effort, outcome }: Split): number => {
    const connective = sentence.tokens[effort.to]?.from ?? 0;
    const result = sentence.tokens[outcome.from]?.from ?? 0;
    return !hint || (hint.from >= connective - 2 && hint.from <= result + 12) ? 0 : 1;
  };
  return splits.sort((a, b) => off(a) - off(b) || a.rank - b.rank || a.outcome.from - b.outcome.from);
}

function firstSentence(whole: Sentence): Sentence {
  const { tokens } = whole;
  for (let i = whole.from + 1; i < whole.to - 1; i++) {
    if (isWord(tokens[i], '.', '!', '?')) return { ...whole, to: i };
  }
  return whole;
}

/** Several later sentences, or one that leans on the order of the first, keep the whole as it is. */
function restLeans({ text, tokens, to }: Sentence, from: number): boolean {
  const sentences = tokens.slice(from + 1, to).filter((token) => isWord(token, '.', '!', '?')).length;
  return sentences > 1 || /^\W*(?:these|those|they|he|she)\b/i.test(textOf(text, tokens, { from, to }));
}

/** Whether cutting the text there would leave half of an emphasised stretch on either side. */
const crosses = ({ tokens, emphasis }: Tokens, spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    return emphasis.some(
      (mark) => (mark.from < start && mark.to > start) || (mark.from < end && mark.to > end),
    );
  });

function replaced(
  { text, tokens, from, to }: Sentence,
  insert: string,
  safe: boolean,
  because: string,
): Reordering {
  const edit = { from: tokens[from]?.start ?? 0, to: tokens[to - 1]?.end ?? text.length, insert };
  return { edits: [edit], safe, because };
}

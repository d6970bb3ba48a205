import type { Claim } from '../claim';
import { sameFacts } from '../facts';
import { readClaim } from '../read-claim';
import { applyEdits, type Edit } from '../text';
import { clauseSplits } from './clause-splits';
import { composeFronted, composeLabelled, composeSplit, statesMeans } from './compose';
import { readEffort, textOf, type Effort, type Span } from './effort';
import { frameOf, type Frame } from './frame';
import { readFronted } from './fronted';
import { hazardIn, isSetback, leansBack, pointsBack } from './hazards';
import { readLabelled } from './labelled';
import type { Sentence, Split } from './split';
import { tokensOf, type Token, type Tokens } from './tokens';
import { coordinationSplits } from './coordination-splits';
import { participleSplits } from './participle-splits';
import { gainSplits, purposeSplits } from './purpose-splits';
import { relativeSplits } from './relative-splits';
import { hasForm, isBreak, isDeterminer, isWord, lists, resultStrength, verbAt } from './words';

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
  const reordering = reorder(text, claim.outcome) ?? reorderAside(text);
  if (!reordering) return null;
  const after = applyEdits(text, reordering.edits);
  if (after === text || !sameFacts(text, after)) return null;
  // The finding has to be gone, or a second fix would turn the claim round again; and nothing new may come of it.
  const reading = readClaim(after).class;
  if (reading === 'outcome-late') return null;
  return { ...reordering, safe: reordering.safe && reading === 'outcome-first' };
}

/** "Switched to LED fixtures (saving $14k a year)": read as if a comma stood there, and never safe. */
function reorderAside(text: string): Reordering | null {
  const { tokens } = tokensOf(text);
  const { first, last } = frameOf(text, tokens);
  const aside = tokens[last - 1];
  const before = tokens[last - 2];
  if (aside?.kind !== 'aside' || aside.end > aside.to || !before || last - first < 4) return null;
  const opened = `${text.slice(0, before.end)}, ${text.slice(aside.from + 1, aside.to - 1)}${text.slice(aside.to)}`;
  const found = /^\([\p{L}-]+ing /u.test(text.slice(aside.from)) ? reorder(opened, null) : null;
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
  const body = textOf(text, read.tokens, whole);
  if (frame.last - frame.first < 4 || hazardIn(body)) return null;
  const labelled = readLabelled(whole);
  if (labelled)
    return replaced(
      whole,
      composeLabelled(whole, labelled),
      true,
      'the labels name the work before the result',
    );
  const sentence = firstSentence(whole, read);
  const rest = { from: sentence.to, to: whole.to };
  if (rest.to > rest.from && restLeans(whole, rest)) return null;
  const fronted = readFronted(sentence);
  if (fronted) {
    if (crosses(read, sentence, [fronted.means, fronted.main])) return null;
    const sure = fronted.sure && rest.to === rest.from;
    return replaced(sentence, composeFronted(sentence, fronted), sure, 'the claim opens with its means');
  }
  return bySplit(whole, sentence, read, frame, hint);
}

function bySplit(
  whole: Sentence,
  first: Sentence,
  read: Tokens,
  frame: Frame,
  hint: Claim['outcome'],
): Reordering | null {
  // A result inside the first sentence leaves the others where they are; else it may be the second sentence itself.
  for (const sentence of first.to < whole.to ? [first, whole] : [whole]) {
    for (const split of splitsOf(sentence, hint)) {
      if (sentence.to !== first.to && split.effort.to !== first.to) continue;
      const effort = readEffort(sentence.tokens, split.effort);
      if (!effort || crosses(read, sentence, [split.effort, split.outcome])) continue;
      const verdict = judge(sentence, split, effort);
      if (verdict === 'no') return null;
      const composed = composeSplit(sentence, split, effort);
      if (composed === null) return null;
      const safe = verdict === 'sure' && sentence.to === whole.to && !frame.adjunct;
      return replaced(sentence, composed, safe, `the result stands after "${split.link}"`);
    }
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

/** Whether a split may be offered, and whether without a person's look. */
function judge(sentence: Sentence, split: Split, effort: Effort): 'sure' | 'unsure' | 'no' {
  const { text, tokens } = sentence;
  const outcome = textOf(text, tokens, split.outcome);
  const lemmas = effort.heads.map(({ verb }) => verb.lemma);
  if (
    lemmas.some((lemma) => lists.lentWork.has(lemma)) ||
    leansBack(outcome) ||
    secondEffort(sentence, split)
  )
    return 'no';
  if (split.shape === 'noun' && (isSetback(outcome) || / being /.test(outcome))) return 'no';
  if (isWord(tokens[split.effort.to - 1], 'for', 'of', 'to', 'with', 'on', 'in', 'at', 'and')) return 'no';
  if (effort.heads.length > 3 || (effort.kind === 'verb' && split.effort.to - effort.phrase < 2)) return 'no';
  if (otherSubjects(sentence, split, effort)) return 'no';
  const sure =
    split.sure &&
    effort.kind === 'verb' &&
    !effort.ambiguous &&
    effort.heads.length < 3 &&
    effort.form !== 'gerund' &&
    (effort.heads[0]?.verb.known ?? false) &&
    !statesMeans(tokens, split.outcome) &&
    !statesMeans(tokens, split.effort) &&
    !lemmas.some((lemma) => lists.sharedWork.has(lemma)) &&
    !pointsBack(outcome) &&
    !isSetback(outcome) &&
    !namesOther(sentence, split.effort) &&
    !tokens
      .slice(split.effort.from, split.effort.to)
      .some((token) => isWord(token, 'that', 'which', 'when', 'after', 'while', 'as')) &&
    !tokens
      .slice(split.outcome.from, split.outcome.to)
      .some((token) =>
        isWord(
          token,
          'which',
          'that',
          'after',
          'when',
          'while',
          'us',
          'we',
          'hence',
          'thereby',
          'thus',
          ';',
          ':',
        ),
      );
  return sure ? 'sure' : 'unsure';
}

/** "..., cutting run time by 60%, and trained the volunteers": a second effort, whose result is another. */
function secondEffort({ tokens }: Sentence, { outcome, verbs }: Split): boolean {
  const own = new Set(verbs.map(({ at }) => at));
  for (let i = outcome.from + 1; i < outcome.to - 1; i++) {
    if (!isBreak(tokens[i]) && !isWord(tokens[i], 'and', '&')) continue;
    const next = isWord(tokens[i + 1], 'and', 'i', 'we') ? i + 2 : i + 1;
    const verb = verbAt(tokens[next]);
    if (own.has(next) || !hasForm(verb, 'past')) continue;
    if (!resultStrength(verb) || isWord(tokens[i + 1], 'i', 'we')) return true;
  }
  return false;
}

/**
 * Clauses with a subject of their own, on either side: somebody else's act, or another event, stands between the
 * effort and its result.
 */
function otherSubjects({ text, tokens }: Sentence, split: Split, effort: Effort): boolean {
  const heads = new Set(effort.heads.map(({ at }) => at));
  for (let i = split.effort.from + 1; i < split.effort.to - 1; i++) {
    const next = tokens[i + 1];
    if (isWord(tokens[i], ';', '.', '!', '?')) return true;
    if (isWord(tokens[i], 'that', 'which', 'where') && next && /^\p{Lu}\p{Ll}/u.test(text.slice(next.from)))
      return true;
    if (isWord(tokens[i], ',') && hasForm(verbAt(next), 'past') && !heads.has(i + 1) && verbAt(next)?.known)
      return true;
    if (
      isWord(tokens[i], 'while', 'as', 'when', 'because', 'until', 'where') &&
      pastWithin(tokens, i + 2, Math.min(i + 6, split.effort.to), heads)
    )
      return true;
    if (isWord(tokens[i], ',') && split.rank === 3 && effort.heads.length < 2) return true;
  }
  if (tokens.slice(split.outcome.from, split.outcome.to).some((token) => isWord(token, ';'))) return true;
  if (split.shape !== 'clause') return false;
  return tokens.slice(split.outcome.from, split.outcome.to - 1).some((token, i) => {
    const next = tokens[split.outcome.from + i + 1];
    return (
      isWord(token, 'as', 'while', 'when', 'where', 'because') ||
      (isWord(token, 'after', 'once', 'following') && isDeterminer(next))
    );
  });
}

/** "Backed Omar's rewrite": the work is at least partly somebody else's. */
const namesOther = ({ text, tokens }: Sentence, { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.kind === 'word' && /^\p{Lu}.*['’]s$/u.test(text.slice(token.from, token.to)));

const pastWithin = (
  tokens: readonly Token[],
  from: number,
  to: number,
  heads: ReadonlySet<number>,
): boolean =>
  tokens
    .slice(from, to)
    .some((token, i) => !heads.has(from + i) && hasForm(verbAt(token), 'past') && verbAt(token)?.known);

function firstSentence(whole: Sentence, { tokens }: Tokens): Sentence {
  for (let i = whole.from + 1; i < whole.to - 1; i++) {
    if (isWord(tokens[i], '.', '!', '?')) return { ...whole, to: i };
  }
  return whole;
}

/** Later sentences that lean on the first one's order, or bring results of their own, keep the whole as it is. */
function restLeans({ text, tokens }: Sentence, rest: Span): boolean {
  const sentences = tokens
    .slice(rest.from + 1, rest.to)
    .filter((token) => isWord(token, '.', '!', '?')).length;
  return sentences > 1 || /^\W*(?:these|those|they|he|she)\b/i.test(textOf(text, tokens, rest));
}

const crosses = ({ tokens, emphasis }: Tokens, _sentence: Sentence, spans: readonly Span[]): boolean =>
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

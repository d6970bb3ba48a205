import type { Figure } from './claim';
import { contentsOf } from './contents';
import type { Contents } from './contents';
import { hasDirection, membersSucceed, nounsStateResult, othersAct } from './judge-nouns';
import { concrete, isEffortOnly, quantity, verbStatesResult } from './judge-verb';
import { G, N, V } from './lexicon';
import type { Part } from './parts';
import type { Token } from './tokens';
import { verbOf } from './verb-place';
import { does, is, isPast } from './word-form';

/** What one part says: whether a result stands in it, and how definite that is. */
export interface Verdict {
  result: boolean;
  /** Only quality in general. */
  generic: boolean;
  forecast: boolean;
  /** The part's verb, or -1. */
  verb: number;
  /** Bits of all its nouns. */
  nouns: number;
  /** An amount in words that stands for itself: "half", "doubled". */
  bareAmount: boolean;
}

/** Given as `topic` after "Result:": whatever follows is one. */
export const resultLabel = -1;

/** `topic` is the bits of nouns of a part without a verb right before a colon or a dash. */
export function judge(
  tokens: readonly Token[],
  part: Part,
  figures: readonly Figure[],
  topic: number,
): Verdict {
  const { at, first } = verbOf(tokens, part);
  const contents = contentsOf(tokens, first ? at + 1 : part.start, part.end, figures);
  if (topic > 0) contents.nouns |= topic;
  const verb = tokens[at];
  const found =
    ((contents.grammar & G.directions) !== 0 && hasDirection(tokens, part, contents)) ||
    ((contents.grammar & G.succeeded) !== 0 && membersSucceed(tokens, part, contents)) ||
    (verb
      ? first
        ? verbStatesResult(verb, contents, part, true)
        : subjectStatesResult(tokens, part, at, figures, contents)
      : nounsStateResult(tokens, part, contents));
  /** What is averted is only ever likely. */
  let toCome = contents.forecast;
  for (let before = part.start; before < at; before++) toCome ||= does(tokens[before], G.forecasts);
  const forecast = toCome && !(verb && (verb.entry.verb & V.remove) !== 0);
  const stated = found || topic === resultLabel || (part.link === 'result' && part.end > part.start + 1);
  const result = stated && !forecast;
  const lasted = contents.zero && contents.duration;
  const bareAmount = lasted || ((contents.grammar | (verb?.entry.grammar ?? 0)) & G.bareAmounts) !== 0;
  return {
    result,
    generic: result && isGeneric(contents, at < 0) && !(at < 0 && othersAct(tokens, part)),
    forecast,
    verb: at,
    nouns: contents.nouns,
    bareAmount,
  };
}

/** "Returns fell", "The cache reduced latency": the verb has a subject. */
function subjectStatesResult(
  tokens: readonly Token[],
  part: Part,
  at: number,
  figures: readonly Figure[],
  whole: Contents,
): boolean {
  const verb = tokens[at];
  if (!verb) return false;
  const subject = contentsOf(tokens, part.start, at, figures);
  const object = contentsOf(tokens, at + 1, part.end, figures);
  if ((verb.entry.verb & (V.move | V.lower | V.raise | V.improve)) !== 0) {
    const moved = object.share || object.fromTo;
    const named = isPast(tokens[part.start]);
    if (!named && isEffortOnly(subject) && !object.share && movesItself(tokens[at + 1])) return false;
    if ((subject.nouns & (quantity | N.amount)) !== 0) return true;
    if (moved && (verb.entry.verb & V.move) !== 0) return true;
  }
  if (subject.share && subject.opensWithAmount && part.link !== 'lead') return true;
  if (
    subject.count &&
    subject.opensWithAmount &&
    part.link !== 'lead' &&
    (subject.nouns & (N.win | N.adoption)) !== 0
  )
    return true;
  if (nounsStateResult(tokens, part, whole)) return true;
  return (verb.entry.verb & transitive) !== 0 && verbStatesResult(verb, object, part, false);
}

/** After the verb comes an amount or nothing: "reviews went from 3 to 9". */
const movesItself = (after: Token | undefined): boolean =>
  after === undefined || after.figure >= 0 || is(after, N.preposition);

const transitive =
  V.raise | V.lower | V.improve | V.gain | V.remove | V.cause | V.enable | V.multiply | V.exceed;

function isGeneric(c: Contents, topic: boolean): boolean {
  if (c.comparison || c.zero || c.checked) return false;
  const named = quantity & ~N.change;
  const nouns = !(topic && (c.heads & N.change) !== 0) && (c.heads & named) !== 0 ? c.heads : c.nouns;
  return (nouns & concrete) === 0 && (nouns & (N.generic | N.change | N.comparative)) !== 0;
}

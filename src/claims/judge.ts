import { isEverybody, opensWithState, tellsAftermath } from './aftermath';
import type { Figure } from './claim';
import { contentsOf } from './contents';
import { isStandard } from './contents-words';
import type { Contents } from './contents';
import { C, holds } from './contents-marks';
import { hasDirection, membersSucceed, nounsStateResult, othersAct } from './judge-nouns';
import { isPersuading, verbStatesResult } from './judge-verb';
import { concrete, isEffortOnly, quantity } from './verb-kinds';
import { F, G, N, V } from './lexicon';
import type { Part } from './parts';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { verbOf } from './verb-place';
import { kept as keptWords } from './words/special-verbs';
import { does, holdsOneOf, is, isIng, isPast, prior, setOf, verbIs } from './word-form';

/** What one part says: whether a result stands in it, and how definite that is. */
export interface Verdict {
  result: boolean;
  /** Only that others were brought to decide or to act. */
  obtained: boolean;
  /** Only quality in general. */
  generic: boolean;
  forecast: boolean;
  /** The part's verb, or -1. */
  verb: number;
  /** Bits of all its nouns. */
  nouns: number;
  /** The result stands inside the work: "a zero-downtime move", "ensured 99.9% uptime". */
  embedded: boolean;
  /** "Weeks instead of months". */
  contrasted: boolean;
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
  const verb = at < 0 ? undefined : tokens[at];
  const found =
    ((contents.grammar & G.directions) !== 0 && hasDirection(tokens, part, contents)) ||
    ((contents.grammar & G.succeeded) !== 0 && membersSucceed(tokens, part, contents)) ||
    (verb
      ? first
        ? verbStatesResult(verb, contents, part, true)
        : subjectStatesResult(tokens, part, at, figures, contents)
      : nounsStateResult(tokens, part, contents) && !isHeld(tokens, part)) ||
    (verb !== undefined && first && isBetteredBy(tokens, verb, contents, part));
  const said = found && !(verb?.entry.lemma === 'raise' && raisesPaper(tokens, at, contents));
  const told =
    said ||
    differs(tokens, part, contents, at) ||
    (topic > 0 && (topic & (N.metric | N.harm)) !== 0 && contents.amounts > 1 && !isEffortOnly(contents)) ||
    ((!first || part.link === 'relative' || isEverybody(tokens[part.start])) &&
      tellsOfOthers(tokens, part) &&
      !(verb === undefined && isHeld(tokens, part)));
  /** What is averted is only ever likely. */
  let toCome = holds(contents, C.forecast) || does(prior(tokens, part.start), G.forecasts);
  for (let before = part.start; before <= at; before++)
    toCome ||= does(tokens[before], G.forecasts) && !isStandard(tokens, before);
  const forecast = toCome && !(verb && (verb.entry.verb & V.remove) !== 0);
  const stated = told || topic === resultLabel || (part.link === 'result' && part.end > part.start + 1);
  const result = stated && !forecast;
  const obtained = holds(contents, C.decided) && verb !== undefined && first && isPersuading(verb, part);
  const lasted = holds(contents, C.zero) && holds(contents, C.duration);
  const bareAmount =
    lasted ||
    (holds(contents, C.flawless) && holds(contents, C.zero)) ||
    (holds(contents, C.contrast) && (contents.amounts > 0 || (contents.nouns & N.time) !== 0)) ||
    verbIs(verb, V.multiply) ||
    ((contents.grammar | (verb?.entry.grammar ?? 0)) & G.bareAmounts) !== 0;
  return {
    result,
    obtained,
    generic:
      isGeneric(contents, at < 0) &&
      !obtained &&
      !isEverybody(tokens[part.start]) &&
      !(!first && is(tokens[part.start], N.outsider) && is(tokens[part.start], N.plural)) &&
      !(verb && !first && ceasing.has(verb.entry.lemma)) &&
      verb?.entry.lemma !== 'win' &&
      !(told && !said && (contents.nouns & N.comparative) === 0) &&
      !(at < 0 && othersAct(tokens, part)),
    forecast,
    verb: at,
    nouns: contents.nouns,
    embedded:
      result &&
      first &&
      ((holds(contents, C.flawless) && !verbIs(verb, V.keep)) ||
        (verb !== undefined && ensuring.has(verb.entry.lemma))),
    contrasted: holds(contents, C.contrast) && (contents.nouns & N.time) !== 0,
    bareAmount,
  };
}

/** "Opens 30% smaller", "took a day rather than four": the difference is stated, whatever the verb. */
const differs = (tokens: readonly Token[], { link }: Part, c: Contents, verb: number): boolean =>
  holds(c, C.compared | C.attained | C.flawless) &&
  link !== 'aim' &&
  link !== 'means' &&
  !(holds(c, C.early) && verbIs(tokens[verb], V.work));

/** "In charge of 9 sites", "Head of Stores - 40 people", "on call for 7 weeks": whatever follows is held, not reached. */
const isHeld = (tokens: readonly Token[], part: Part): boolean => isDuty(tokens) && !hasLabel(tokens, part);

function isDuty(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  const second = tokens[1];
  return (
    first?.text === 'on-call' ||
    (is(first, N.role) && second?.text === 'of') ||
    (first?.text === 'on' && second?.text === 'call') ||
    (first?.text === 'in' && does(second, G.charged))
  );
}

const hasLabel = (tokens: readonly Token[], { start }: Part): boolean =>
  tokens.slice(0, start).some(({ kind }) => kind === TokenKind.colon);

/** "Improve the reliability of reports by moving to templates": told as done, since its means are. */
const isBetteredBy = (tokens: readonly Token[], { entry }: Token, c: Contents, part: Part): boolean =>
  part.link === 'lead' &&
  (entry.verb & (V.improve | V.raise | V.lower)) !== 0 &&
  (entry.form & (F.base | F.ing)) !== 0 &&
  (c.pure & (N.metric | N.generic | N.harm)) !== 0 &&
  (tokens[part.end]?.text === 'by' || does(tokens[part.end], G.means));

const keptSafe = setOf(keptWords);
const ceasing = setOf('stop cease vanish disappear evaporate');
const ensuring = setOf('ensure assure guarantee');
const papers = setOf(
  'order orders po pos ticket tickets invoice invoices defect defects bug bugs query queries request requests issue issues requisition requisitions flag flags concern concerns',
);

/** "Raised purchase orders": writing one is work. */
function raisesPaper(tokens: readonly Token[], verb: number, c: Contents): boolean {
  if (holds(c, C.share | C.byAmount | C.fromTo)) return false;
  return holdsOneOf(tokens, verb + 1, verb + 5, papers);
}

function tellsOfOthers(tokens: readonly Token[], part: Part): boolean {
  if (tokens[part.start]?.text === 'on-call') return false;
  switch (part.link) {
    case 'lead':
    case 'main':
    case 'setting':
      return opensWithState(tokens, part);
    case 'aim':
    case 'means':
    case 'purpose':
    case 'with':
    case 'while':
    case 'wrapped':
      return false;
    default:
      return tellsAftermath(tokens, part.start, part.end, part.link === 'relative');
  }
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
    const moved = holds(object, C.share | C.fromTo);
    const named = isPast(tokens[part.start]);
    if (!named && isEffortOnly(subject) && !holds(object, C.share) && movesItself(tokens[at + 1]))
      return false;
    if ((subject.nouns & (quantity | N.amount)) !== 0) return true;
    if (moved && (verb.entry.verb & V.move) !== 0) return true;
  }
  if (isWon(verb, subject) || (ceasing.has(verb.entry.lemma) && isIng(tokens[at + 1]))) return true;
  if (holds(subject, C.share) && holds(subject, C.opensWithAmount) && part.link !== 'lead') return true;
  if (
    holds(subject, C.count) &&
    holds(subject, C.opensWithAmount) &&
    part.link !== 'lead' &&
    (subject.nouns & (N.win | N.adoption)) !== 0
  )
    return true;
  if (nounsStateResult(tokens, part, whole)) return true;
  return (verb.entry.verb & transitive) !== 0 && verbStatesResult(verb, object, part, false);
}

/** "$220k ARR closed", "9 grants won". */
const isWon = ({ entry }: Token, c: Contents): boolean =>
  holds(c, C.opensWithAmount) &&
  (entry.form & F.past) !== 0 &&
  ((holds(c, C.count | C.money) && keptSafe.has(entry.lemma)) || ((entry.verb & V.gain) !== 0 && isWorth(c)));

const isWorth = (c: Contents): boolean =>
  holds(c, C.money) ||
  (holds(c, C.count) && (c.heads & N.win) !== 0 && (c.heads & (N.metric | N.people)) === 0);

/** After the verb comes an amount or nothing: "reviews went from 3 to 9". */
const movesItself = (after: Token | undefined): boolean =>
  after === undefined || after.figure >= 0 || is(after, N.preposition);

const transitive =
  V.raise | V.lower | V.improve | V.gain | V.remove | V.cause | V.enable | V.multiply | V.exceed | V.reach;

function isGeneric(c: Contents, topic: boolean): boolean {
  if (holds(c, C.comparison | C.zero | C.checked)) return false;
  const named = quantity & ~N.change;
  const nouns = !(topic && (c.heads & N.change) !== 0) && (c.heads & named) !== 0 ? c.heads : c.nouns;
  return (nouns & concrete) === 0 && (nouns & (N.generic | N.change | N.comparative)) !== 0;
}

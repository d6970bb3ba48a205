import type { Contents } from './contents';
import { C, holds } from './contents-marks';
import { F, N, V } from './lexicon';
import type { Part } from './parts';
import type { Token } from './tokens';
import { setOf } from './word-form';
import * as special from './words/special-verbs';
import * as change from './words/verbs-of-change';

export const countable = setOf(special.countable);
const opening = setOf(special.opening);
const arranging = setOf(special.arranging);
const endingToo = setOf(change.endingToo);
const leading = setOf(special.leading);
const fetching = setOf(special.fetching);
const ending = setOf(special.ending);
const plainCauses = setOf(special.plainCauses);
const lending = setOf(special.lending);
const certainGains = setOf(special.certainGains);
const mending = setOf(special.mending);

/** What a quantity, a quality, a trouble or a gain is made of. */
export const quantity = N.metric | N.generic | N.harm | N.change | N.win | N.adoption | N.target;
export const concrete = N.metric | N.harm | N.adoption | N.target;

export const isLevelClause = ({ link }: Part): boolean => link === 'participle' || link === 'relative';

/** Whether a verb of these kinds states a result with what follows it. */
export function statesByKind(token: Token, kinds: number, c: Contents, part: Part, first: boolean): boolean {
  return (
    (kinds & V.multiply) !== 0 ||
    (movesAlone(c) && moving.has(token.entry.lemma)) ||
    ((kinds & (V.raise | V.lower)) !== 0 && shifts(c, part)) ||
    /** "Reduced flaky tests from 31 to 4": to have less of what one made is no work. */
    ((kinds & V.lower) !== 0 && holds(c, C.fromTo)) ||
    ((kinds & V.improve) !== 0 && improves(token, c)) ||
    ((kinds & V.remove) !== 0 && removes(token, c, part)) ||
    ((kinds & V.gain) !== 0 && gains(token, c, part)) ||
    ((kinds & V.exceed) !== 0 &&
      ((c.heads & N.target) !== 0 || holds(c, C.share) || token.entry.lemma.startsWith('out'))) ||
    ((kinds & V.keep) !== 0 && keeps(c, part)) ||
    ((kinds & V.ensure) !== 0 && (holds(c, C.share) || (holds(c, C.toLevel) && holds(c, C.duration)))) ||
    (((kinds & V.enable) !== 0 || (isLevelClause(part) && opensWay(c) && opening.has(token.entry.lemma))) &&
      enables(token, c, part)) ||
    ((kinds & V.reach) !== 0 && reaches(token, c, part)) ||
    ((kinds & V.cause) !== 0 && causes(token, c, part, first)) ||
    ((kinds & V.wrap) !== 0 && wraps(token, c, part))
  );
}

/** "Opened the Gulf market to our sellers". */
const opensWay = (c: Contents): boolean =>
  (c.heads & N.outsider) === 0 && (c.nouns & (N.outsider | N.people | N.win)) !== 0;

const certainHelp = setOf('facilitate support help assist');
const moving = setOf('climb rise fall grow go jump shrink decline slip dip soar plunge rebound tumble');

/** "Climbed to 114%": what moved is named elsewhere. */
const movesAlone = (c: Contents): boolean =>
  holds(c, C.bare) && holds(c, C.toLevel | C.byAmount | C.fromTo) && (c.nouns & N.people) === 0;

export const isLate = ({ link }: Part): boolean =>
  link !== 'lead' &&
  link !== 'setting' &&
  link !== 'and' &&
  link !== 'sentence' &&
  link !== 'colon' &&
  link !== 'dash' &&
  link !== 'main' &&
  link !== 'wrapped';

export const isSized = (c: Contents): boolean =>
  holds(c, C.share | C.fromTo | C.money | C.duration | C.zero | C.byAmount);

/** Counts of work and of people are no result, however they grow. */
export const isEffortOnly = (c: Contents): boolean =>
  (c.heads & (N.effort | N.people)) !== 0 && (c.heads & quantity) === 0;

const shifts = (c: Contents, part: Part): boolean =>
  !(
    isArtefactOnly(c) &&
    !holds(c, C.rate) &&
    !holds(c, C.share) &&
    !holds(c, C.money) &&
    !holds(c, C.duration)
  ) && hasShift(c, part);

/** A thing that was made may grow without an effect. */
export const isArtefactOnly = (c: Contents): boolean =>
  (c.heads & N.artefact) !== 0 && (c.heads & quantity) === 0;

const hasShift = (c: Contents, part: Part): boolean =>
  (c.heads & quantity & ~N.target) !== 0 ||
  holds(c, C.share | C.fromTo | C.byAmount | C.duration) ||
  (holds(c, C.money) && (c.nouns & quantity) !== 0) ||
  (isLate(part) && (c.nouns & (N.metric | N.generic | N.harm)) !== 0) ||
  (part.link === 'participle' && c.heads === 0);

const improves = (token: Token, c: Contents): boolean =>
  (c.pure & (arranging.has(token.entry.lemma) ? N.generic : N.metric | N.generic | N.harm)) !== 0 ||
  holds(c, C.share | C.fromTo | C.byAmount);

/** What ends of itself or by contract. */
const lasting = N.time | N.artefact | N.award | N.role | N.effort | N.win;

function removes(token: Token, c: Contents, part: Part): boolean {
  const { lemma } = token.entry;
  const harm = (c.heads & (N.harm | N.metric)) !== 0;
  if (lemma === 'minimise' || lemma === 'minimize') return harm || holds(c, C.share);
  if ((c.heads & N.pile) !== 0 && (token.entry.form & F.past) !== 0) return true;
  if (mending.has(lemma))
    return (
      holds(c, C.share) || (lemma === 'unblock' && (token.entry.form & F.past) !== 0 && part.link !== 'and')
    );
  if (lemma === 'catch') return harm || (c.nouns & N.harm) !== 0 || holds(c, C.money);
  if (lemma === 'end' && (c.heads & lasting) === 0 && (token.entry.form & F.past) !== 0) return true;
  if (endingToo.has(lemma))
    return (
      holds(c, C.share) || harm || (isLevelClause(part) && holds(c, C.count) && holds(c, C.opensWithAmount))
    );
  if (ending.has(lemma)) return holds(c, C.share) || harm || isLevelClause(part);
  if (lemma === 'spare') return isSized(c);
  return true;
}

function gains(token: Token, c: Contents, part: Part): boolean {
  if ((c.heads & N.award) !== 0 && (c.heads & N.win) === 0)
    return holds(c, C.forOthers) && (part.link === 'and' || holds(c, C.checked));
  if ((c.heads & N.award) !== 0 && !holds(c, C.forOthers)) return false;
  const { lemma } = token.entry;
  if (
    isLevelClause(part) &&
    (fetching.has(lemma) || (countable.has(lemma) && holds(c, C.count) && holds(c, C.opensWithAmount)))
  )
    return true;
  if (lemma === 'release') return holds(c, C.money);
  if (lemma === 'close' && isLevelClause(part) && (c.heads & N.harm) !== 0 && !holds(c, C.count)) return true;
  if (countable.has(lemma)) return isCounted(c, lemma);
  if (holds(c, C.opensWithAmount) && holds(c, C.money | C.share)) return true;
  if (certainGains.has(lemma))
    return (
      (c.heads & N.artefact) === 0 ||
      isSized(c) ||
      (holds(c, C.count) && isLate(part)) ||
      (c.heads & quantity) !== 0
    );
  if (
    ((c.heads & N.artefact) === 0 || lemma === 'retain') &&
    (c.heads & (N.win | N.metric | N.adoption)) !== 0
  )
    return true;
  return holds(c, C.share | C.fromTo | C.money | C.duration) && (c.nouns & quantity) !== 0;
}

/** "Sold 120 policies", "closed the deal", but "sold snacks" and "closed 40 tickets" are work. */
function isCounted(c: Contents, lemma: string): boolean {
  if (holds(c, C.money) && holds(c, C.opensWithAmount)) return true;
  if (lemma === 'sell' && holds(c, C.count | C.duration) && holds(c, C.opensWithAmount)) return true;
  if ((lemma === 'onboard' || lemma === 'recruit') && isEffortOnly(c)) return false;
  if ((c.heads & N.artefact) !== 0 && (c.heads & (N.win | N.metric)) === 0) return false;
  if ((c.heads & N.effort) !== 0 || ((c.heads & N.harm) !== 0 && (c.heads & N.win) === 0)) return false;
  if (holds(c, C.money | C.share)) return true;
  if ((c.heads & N.win) !== 0 || (holds(c, C.count) && (c.heads & N.adoption) !== 0)) return true;
  return (
    holds(c, C.count) &&
    holds(c, C.opensWithAmount) &&
    !listing.has(lemma) &&
    (lemma !== 'close' || (c.heads & N.win) !== 0)
  );
}

/** A count of these is a count of work. */
const listing = setOf('generate produce collect source fetch draw raise recruit register');

const keeps = (c: Contents, part: Part): boolean =>
  holds(c, C.share) ||
  (holds(c, C.zero) && (c.nouns & quantity) !== 0) ||
  (holds(c, C.count) && (isLate(part) || (c.heads & N.score) !== 0));

/** What a thing lets people do is a description of it; that they now can is a result. */
const enables = (token: Token, c: Contents, part: Part): boolean =>
  (((token.entry.lemma === 'let' ? c.nouns : c.heads) & (N.people | N.role | N.outsider)) !== 0 &&
    (token.entry.form & F.past) !== 0) ||
  (isLate(part) &&
    part.link !== 'purpose' &&
    (token.entry.form & (F.past | F.ing)) !== 0 &&
    part.start - part.mark > (part.link === 'participle' ? 0 : -1));

/** A scale that is offered is none; what people then did is one. */
const reaches = (token: Token, c: Contents, part: Part): boolean =>
  (holds(c, C.share) && holds(c, C.opensWithAmount) && (token.entry.form & F.third) !== 0) ||
  (isLevelClause(part) && holds(c, C.count) && (c.nouns & N.adoption) !== 0) ||
  (token.entry.lemma === 'reach' &&
    (c.heads & (N.adoption | N.metric)) !== 0 &&
    holds(c, C.count | C.share) &&
    (c.nouns & N.people) === 0);

function causes(token: Token, c: Contents, part: Part, first: boolean): boolean {
  const worth =
    (c.nouns & (quantity | N.comparative)) !== 0 || holds(c, C.share | C.fromTo | C.money | C.duration);
  const { lemma } = token.entry;
  if (lemma === 'account') return holds(c, C.share);
  if (lending.has(lemma) || lemma === 'deliver') {
    /** "Delivered 40 hours of training". */
    if (holds(c, C.duration) && (c.nouns & N.task) !== 0 && !holds(c, C.share | C.money)) return false;
  }
  if (isLevelClause(part) && fetching.has(lemma) && c.nouns !== 0) return true;
  if (
    fetching.has(lemma) &&
    holds(c, C.count) &&
    holds(c, C.opensWithAmount) &&
    (c.heads & (N.win | N.adoption)) !== 0
  )
    return true;
  if (isLate(part) || !first || plainCauses.has(lemma)) return worth;
  if (lemma === 'drive' && (c.pure & N.generic) !== 0 && (token.entry.form & F.past) !== 0) return true;
  if (holds(c, C.better) && (c.pure & (N.metric | N.generic)) !== 0 && (token.entry.form & F.past) !== 0)
    return true;
  if ((c.heads & N.change) !== 0) return isSized(c) || !lending.has(lemma);
  return isSized(c) && (c.heads & (N.metric | N.win)) !== 0 && !lending.has(lemma);
}

/** "Supported the closure of deals worth $30M" says a result only with its amount. */
const wraps = (token: Token, c: Contents, part: Part): boolean =>
  part.link === 'participle'
    ? (token.entry.lemma === 'help' && holds(c, C.count) && holds(c, C.opensWithAmount)) ||
      (c.heads & (N.generic | N.change | N.metric)) !== 0
    : (holds(c, C.share | C.fromTo | C.money | C.byAmount) ||
        (holds(c, C.count) &&
          certainHelp.has(token.entry.lemma) &&
          (c.nouns & N.change) !== 0 &&
          (c.nouns & N.win) !== 0)) &&
      (c.nouns & (quantity & ~N.generic)) !== 0 &&
      (holds(c, C.infinitive) || !leading.has(token.entry.lemma));

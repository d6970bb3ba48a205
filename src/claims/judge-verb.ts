import type { Contents } from './contents';
import { C, holds } from './contents-marks';
import { F, G, N, V } from './lexicon';
import type { Part } from './parts';
import type { Token } from './tokens';
import {
  concrete,
  countable,
  isArtefactOnly,
  isEffortOnly,
  isLate,
  isLevelClause,
  isSized,
  statesByKind,
} from './verb-kinds';
import { does, setOf } from './word-form';
import * as special from './words/special-verbs';

const attaining = setOf(special.attaining);
const bringing = setOf(special.bringing);
const sparing = setOf(special.sparing);
const spending = setOf(special.spending);
const persuading = setOf(special.persuading);
const prompting = setOf(special.prompting);
const losing = setOf(special.losing);
const taking = setOf(special.taking);

/** Given that others then decide or act: "got the board to approve", ", leading the council to lift the notice". */
export const isPersuading = ({ entry }: Token, { link }: Part): boolean =>
  persuading.has(entry.lemma) || (link === 'participle' && prompting.has(entry.lemma));

/** Whether a part that its verb leads states a result; `c` is what follows the verb. */
export function verbStatesResult(token: Token, c: Contents, part: Part, first: boolean): boolean {
  const { lemma, verb: kinds } = token.entry;
  if (part.link === 'aim' || (holds(c, C.phrasal) && lemma !== 'sell')) return false;
  if (holds(c, C.phrasal)) return (token.entry.form & F.past) !== 0;
  if (holds(c, C.count) && token.text === 'ranked') return true;
  if ((c.heads & N.win) !== 0 && lemma === 'restore') return true;
  if (kinds === 0 && !does(token, G.forecasts | G.credited) && unknownStates(c, part, holds(c, C.ofPeople)))
    return true;
  if (holds(c, C.decided) && isPersuading(token, part)) return true;
  if ((c.heads & N.target) !== 0 && token.text === 'missed') return true;
  if (holds(c, C.opensWithAmount) && losing.has(lemma) && isLoss(c)) return true;
  if (holds(c, C.takenOff) && taking.has(lemma) && part.link !== 'purpose') return true;
  if (holds(c, C.signed) && holds(c, C.share) && (token.entry.form & F.past) === 0 && !isEffortOnly(c))
    return true;
  if (holds(c, C.forOthers) && lemma === 'push') return false;
  if (lemma === 'pass') return holds(c, C.checked) || (holds(c, C.share) && holds(c, C.opensWithAmount));
  /** "Adopted by 11 squads", "used by 2,000 projects": people took it up. */
  if (does(token, G.adopted) && holds(c, C.agent))
    return holds(c, C.count | C.share) || token.text === 'adopted';
  if (holds(c, C.share) && holds(c, C.opensWithAmount) && !c.unknown && attaining.has(lemma)) return true;
  if (reachesState(token, c)) return true;
  if (part.link !== 'wrapped' && holds(c, C.fromTo) && (c.grammar & G.comparing) !== 0 && isContrast(c))
    return true;
  if (holds(c, C.averted) && lemma === 'keep') return true;
  /** "To cut it from 9 to 4", and "-> clean build 26 min to 9 min", where nobody tells work by a base form. */
  const isMeasure = part.link === 'arrow' && (token.entry.form & F.base) !== 0;
  if ((part.link === 'purpose' || isMeasure) && holds(c, C.fromTo) && !isEffortOnly(c)) return true;
  const eases = (kinds & V.lower) !== 0 && holds(c, C.share | C.byAmount | C.fromTo);
  if (part.link === 'participle' && lemma === 'help' && holds(c, C.count) && holds(c, C.opensWithAmount))
    return true;
  if (!eases && isEffortOnly(c) && (!spares(token) || lemma === 'raise') && !abolishes(token))
    return isLevelClause(part) && lemma === 'get' && holds(c, C.share);
  if (lemma === 'grow' && holds(c, C.toLevel) && (c.nouns & (N.win | N.adoption)) !== 0) return true;
  if (holds(c, C.fromTo) && (lemma === 'take' || lemma === 'bring')) return true;
  if (holds(c, C.toLevel) && bringing.has(lemma) && !isArtefactOnly(c)) return true;
  if (isLevelClause(part) && holds(c, C.share) && holds(c, C.opensWithAmount) && !spending.has(lemma))
    return true;
  if (first && !isSettled(token, c, part)) return false;
  return statesByKind(token, kinds, c, part, first);
}

const spares = ({ entry }: Token): boolean =>
  (entry.verb & V.enable) !== 0 || sparing.has(entry.lemma) || countable.has(entry.lemma);

const abolishes = ({ entry }: Token): boolean => (entry.form & F.past) !== 0 && abolishing.has(entry.lemma);

const abolishing = setOf('eliminate abolish scrap');

/** "Lost 6% of users". */
const isLoss = (c: Contents): boolean =>
  holds(c, C.share | C.money) || (holds(c, C.count) && (c.heads & N.win) !== 0);

/** Two times or sums, or two counts of which one came "instead of" the other. */
const isContrast = (c: Contents): boolean =>
  holds(c, C.duration) || (!isEffortOnly(c) && holds(c, C.contrast) && holds(c, C.money | C.share | C.count));

/** A verb that no table knows after the work: what it did to a quantity was its effect. */
function unknownStates(c: Contents, part: Part, ofPeople: boolean): boolean {
  if (isEffortOnly(c)) return false;
  if (isLevelClause(part) && ofPeople) return holds(c, C.share | C.byAmount);
  if (isLevelClause(part))
    return holds(c, C.share | C.fromTo | C.byAmount | C.money) || (c.heads & concrete) !== 0;
  return (
    part.link !== 'purpose' &&
    part.link !== 'wrapped' &&
    (holds(c, C.byAmount) || (holds(c, C.fromTo) && !holds(c, C.count)))
  );
}

/** "Kept the bakery open", "got it approved", "gave carers their Sundays back", "made the form easier". */
function reachesState({ entry }: Token, c: Contents): boolean {
  if ((entry.form & (F.past | F.ing)) === 0) return false;
  if (entry.lemma === 'make')
    return (
      (c.nouns & N.comparative) !== 0 &&
      (c.nouns & (N.metric | N.generic | N.harm | N.people)) !== 0 &&
      !holds(c, C.phrasal)
    );
  const takes =
    ['keep', 'get', 'give', 'bring', 'win'].includes(entry.lemma) ||
    (entry.lemma === 'put' && holds(c, C.money));
  return takes && (c.grammar & G.states) !== 0 && !holds(c, C.agent);
}

/**
 * A base form that leads is a duty or a wish, and after "to" a purpose, unless an amount is given; only "increase
 * coverage", which names its quantity, is how some people tell what they did.
 */
function isSettled(token: Token, c: Contents, part: Part): boolean {
  const sized =
    isSized(c) || (holds(c, C.count) && (holds(c, C.opensWithAmount) || (c.heads & N.amount) !== 0));
  if (part.link === 'purpose') return sized || (token.entry.verb & V.multiply) !== 0;
  if (part.link === 'wrapped') return sized;
  if ((token.entry.form & F.past) !== 0) return true;
  if (
    part.link === 'lead' &&
    (token.entry.form & F.base) !== 0 &&
    (token.entry.verb & (V.raise | V.lower)) !== 0 &&
    (c.heads & (N.metric | N.harm)) !== 0
  )
    return true;
  if (part.link === 'relative') return sized || holds(c, C.count);
  if (isLate(part)) return true;
  return sized;
}

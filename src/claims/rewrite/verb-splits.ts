import type { Head, Span } from './effort';
import {
  hasForm,
  hasAmount,
  isAdverb,
  isAmount,
  isBreak,
  isDash,
  isDeterminer,
  isWord,
  lists,
  resultStrength,
  verbAt,
} from './words';
import { nounLinks } from './result-words';
import type { VerbForm } from './inflect';
import type { Sentence, Split } from './split';
import type { Token } from './tokens';

/** ", cutting rework by a third"; ", resulting in a 19% drop"; "thereby lowering ...". */
export function participleSplits(sentence: Sentence): Split[] {
  const splits: Split[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 1; i++) {
    const split = participleAt(sentence, i);
    if (split) splits.push(split);
  }
  return splits;
}

function participleAt(sentence: Sentence, at: number): Split | null {
  const { tokens, to } = sentence;
  const verb = verbAt(tokens[at]);
  if (!hasForm(verb, 'gerund')) return null;
  const start = linkStart(tokens, at, sentence.from);
  const before = tokens[start - 1];
  const apart =
    isBreak(before) || isWord(before, 'while', 'whilst') || start < at - adverbsBefore(tokens, at);
  const effort = {
    from: sentence.from,
    to: isBreak(before) || isWord(before, 'while', 'whilst') ? start - 1 : start,
  };
  const outcome = { from: at - adverbsBefore(tokens, at), to };
  const noun = nounAfter(tokens, at, verb.lemma);
  const link = linkText(sentence, effort.to, at);
  if (noun > 0 && (apart || verb.lemma !== 'yield'))
    return nounSplit(sentence, effort, { from: noun, to }, link);
  const strength = resultStrength(verb);
  const amount = hasAmount(tokens.slice(at, to));
  // Any other verb may describe the work or be a noun ("pricing"): after a comma, with an amount, it is worth a look.
  if (notResults.has(verb.lemma) || (!strength && !isWord(before, ','))) return null;
  if (!apart && (strength !== 'strong' || !amount || !endsNoun(before))) return null;
  const joined = sameForm(tokens, at, to, 'gerund')
    .slice(1)
    .some((head) => resultStrength(head.verb) === 'strong');
  if (!amount && !joined && (strength === null || strength === 'measured')) return null;
  const change = statesChange(tokens, { from: at, to });
  const certain = strength === 'strong' || (change && (strength === 'soft' || strength === 'measured'));
  const sure = certain && apart && !isWord(before, 'while', 'whilst', ':');
  return verbSplit(sentence, effort, outcome, at, 'gerund', sure, link);
}

/** ", for a 22% saving per assay". */
export function gainSplits(sentence: Sentence): Split[] {
  const { tokens, from, to } = sentence;
  const splits: Split[] = [];
  for (let i = from + 2; i < to - 3; i++) {
    if (!isWord(tokens[i], 'for') || !isWord(tokens[i + 1], 'a', 'an') || !isAmount(tokens[i + 2])) continue;
    const gain = tokens
      .slice(i + 3, i + 5)
      .some(({ word }) =>
        /^(?:savings?|reduction|cut|drop|fall|gain|rise|increase|lift|improvement|uplift|decrease)$/.test(
          word,
        ),
      );
    const effort = { from, to: isBreak(tokens[i - 1]) ? i - 1 : i };
    if (gain)
      splits.push({ ...nounSplit(sentence, effort, { from: i + 1, to }, 'for'), sure: false, rank: 2 });
  }
  return splits;
}

/** Participles that carry on describing the work. */
const notResults: ReadonlySet<string> = new Set(
  `use include cover work serve handle span total comprise involve report manage range feature contain target host attend
  partner collaborate follow replace leverage apply be have do write build test run teach train meet plan write-up oversee
  supervise coordinate liaise present document answer process
  lose miss breach delay waste leave risk lag fail worsen hurt`.split(/\s+/),
);

const adverbsBefore = (tokens: readonly Token[], at: number): number =>
  isAdverb(tokens[at - 1]) && !lists.linkAdverbs.has(tokens[at - 1]?.word ?? '') ? 1 : 0;

/** Where the connective begins: "in turn", "thereby" and adverbs before the verb belong to it. */
function linkStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at - adverbsBefore(tokens, at);
  for (;;) {
    const word = tokens[start - 1]?.word ?? '';
    if (lists.linkAdverbs.has(word)) start -= 1;
    else if (isWord(tokens[start - 2], 'in') && isWord(tokens[start - 1], 'turn')) start -= 2;
    else if (isWord(tokens[start - 3], 'as', 'in') && isWord(tokens[start - 1], 'result', 'process'))
      start -= 3;
    else if (
      isWord(tokens[start - 1], ',') &&
      start < at - 1 &&
      lists.linkAdverbs.has(tokens[start]?.word ?? '')
    )
      return start;
    else if (isWord(tokens[start - 1], 'and') && start < at - adverbsBefore(tokens, at)) start -= 1;
    else return Math.max(start, from);
  }
}

const nounEnders = new Set([
  'for',
  'of',
  'to',
  'from',
  'by',
  'and',
  'or',
  'in',
  'on',
  'at',
  'with',
  'without',
  'while',
  'when',
  'after',
  'before',
  'a',
  'an',
  'the',
  'started',
  'stopped',
  'kept',
  'began',
  'via',
  'through',
  'not',
  'is',
  'was',
  'were',
  'are',
  'as',
  'than',
  'into',
  'about',
  'our',
  'their',
  'its',
  'my',
  'help',
  'helped',
]);

const endsNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'mark' && !nounEnders.has(token.word) && !isAdverb(token);

/** The first token of the result after "resulting in", "led to", "yielding"; 0 where `lemma` is no such link. */
function nounAfter(tokens: readonly Token[], at: number, lemma: string): number {
  const preposition = nounLinks[lemma];
  if (preposition === undefined) return 0;
  if (preposition === '') return at + 1;
  return isWord(tokens[at + 1], preposition) ? at + 2 : 0;
}

/** ", which cut tickets by 31%"; "that halved response time"; "which led to 12% fewer returns". */
export function relativeSplits(sentence: Sentence): Split[] {
  const splits: Split[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 2; i++) {
    const split = isWord(sentence.tokens[i], 'which', 'that') ? relativeAt(sentence, i) : null;
    if (split) splits.push(split);
  }
  return splits;
}

function relativeAt(sentence: Sentence, at: number): Split | null {
  const { tokens, from, to } = sentence;
  const comma = isBreak(tokens[at - 1]);
  const antecedent = tokens[comma ? at - 2 : at - 1];
  if (!antecedent || antecedent.kind === 'mark' || lists.actors.has(antecedent.word)) return null;
  if (isWord(tokens[at], 'that') && (comma || isWord(antecedent, 'so', 'such', 'showed', 'found', 'and')))
    return null;
  let head = at + 1;
  while (
    isWord(tokens[head], 'now', 'also', 'has', 'have', 'in', 'turn', 'directly', 'then') ||
    isAdverb(tokens[head])
  )
    head++;
  const verb = verbAt(tokens[head]);
  if (!verb || head >= to - 1) return null;
  const form = (['past', 'third', 'participle'] as const).find((each) => verb.forms.has(each));
  if (!form) return null;
  const effort = { from, to: comma ? at - 1 : at };
  const link = linkText(sentence, effort.to, head);
  const noun = nounAfter(tokens, head, verb.lemma);
  if (noun > 0) return nounSplit(sentence, effort, { from: noun, to }, link);
  const strength = resultStrength(verb);
  const amount = hasAmount(tokens.slice(head, to));
  if (!strength || (!amount && strength === 'measured') || (form === 'third' && !amount)) return null;
  const plain = form === 'past' && head - adverbsBefore(tokens, head) === at + 1;
  const certain = strength === 'strong' || statesChange(tokens, { from: head, to });
  const sure =
    plain && certain && (comma || amount) && !lists.sharedWork.has(verbAt(tokens[from])?.lemma ?? '');
  return verbSplit(
    sentence,
    effort,
    { from: head - adverbsBefore(tokens, head), to },
    head,
    form,
    sure,
    link,
  );
}

/** "to lift margin by 1.8 pp": a purpose with the amount that was reached, read as achieved. */
export function purposeSplits(sentence: Sentence): Split[] {
  const { tokens, from, to } = sentence;
  const splits: Split[] = [];
  if (lists.intents.has(effortLemma(sentence))) return [];
  for (let i = from + 2; i < to - 2; i++) {
    if (!isWord(tokens[i], 'to')) continue;
    const head = isAdverb(tokens[i + 1]) ? i + 2 : i + 1;
    const verb = verbAt(tokens[head]);
    const strength = resultStrength(verb);
    const start = isWord(tokens[i - 2], 'in', 'so') && isWord(tokens[i - 1], 'order', 'as') ? i - 2 : i;
    if (!hasForm(verb, 'base') || !strength || isWishBefore(tokens, start)) continue;
    const own = { from: head, to: segmentEnd(tokens, head, to) };
    const counted =
      strength === 'strong' ? hasAmount(tokens.slice(own.from, own.to)) : statesChange(tokens, own);
    if (!counted || notPurposes.has(verb.lemma)) continue;
    const effort = { from, to: isBreak(tokens[start - 1]) ? start - 1 : start };
    const alone = !lists.actors.has(tokens[start - 1]?.word ?? '');
    splits.push(
      verbSplit(
        sentence,
        effort,
        { from: i + 1, to },
        head,
        'base',
        alone,
        linkText(sentence, effort.to, head),
      ),
    );
  }
  return splits;
}

const notPurposes = new Set([
  'support',
  'allow',
  'enable',
  'let',
  'ensure',
  'provide',
  'encourage',
  'send',
  'give',
  'make',
  'remove',
]);

const effortLemma = ({ tokens, from }: Sentence): string => {
  const at = isWord(tokens[from], 'i', 'we') ? from + 1 : from;
  return verbAt(tokens[isAdverb(tokens[at]) ? at + 1 : at])?.lemma ?? '';
};

const isWishBefore = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at - 1]?.word ?? '';
  const verb = verbAt(tokens[at - 1]);
  return (
    lists.intentNouns.has(word) ||
    (lists.actors.has(word) && !isWord(tokens[at - 2], 'with') && !isWord(tokens[at - 3], 'with')) ||
    (verb !== null && lists.intents.has(verb.lemma) && verb.forms.has('past')) ||
    isWord(
      tokens[at - 1],
      'able',
      'ready',
      'due',
      'likely',
      'set',
      'how',
      'required',
      'track',
      'ways',
      'way',
      'where',
      'and',
      'not',
      'needed',
      'options',
      'ideas',
    )
  );
};

const segmentEnd = (tokens: readonly Token[], at: number, to: number): number => {
  let end = at;
  while (end < to && !(isBreak(tokens[end]) && !isDash(tokens[end]))) end++;
  return end;
};

/** "Redesigned the form and grew completed registrations 24%": coordinated, so the cause is a reading. */
export function coordinationSplits(sentence: Sentence): Split[] {
  const { tokens, from, to } = sentence;
  const splits: Split[] = [];
  for (let i = from + 2; i < to - 2; i++) {
    const joined = isWord(tokens[i], 'and', '&') || isWord(tokens[i], ',');
    if (!joined) continue;
    let head = i + 1;
    while (
      isAdverb(tokens[head]) ||
      isWord(tokens[head], 'so', 'then', 'thereby', 'thus', 'hence', 'and', 'also')
    )
      head++;
    const verb = verbAt(tokens[head]);
    const strength = resultStrength(verb);
    const rest = { from: head, to };
    const noun = verb ? nounAfter(tokens, head, verb.lemma) : 0;
    const effort = { from, to: isWord(tokens[i - 1], ',') ? i - 1 : i };
    if (!hasForm(verb, 'past') || isLast(sentence, head) || isWord(tokens[head + 1], 'and', '&', ','))
      continue;
    if (hasForm(verbAt(tokens[effort.to - 1]), 'past')) continue;
    if (noun > 0 && verb.lemma !== 'yield')
      splits.push({ ...nounSplit(sentence, effort, { from: noun, to }, 'and'), sure: false, rank: 3 });
    else if (strength === 'strong' && isWord(tokens[i], 'and') && !hasAmount(tokens.slice(head, to)))
      splits.push({ ...verbSplit(sentence, effort, rest, head, 'past', false, 'and'), rank: 4 });
    else if (
      strength === 'strong'
        ? hasAmount(tokens.slice(head, to))
        : strength !== null && statesChange(tokens, rest)
    ) {
      if (
        isWord(tokens[i], ',') &&
        !isWord(tokens[i + 1], 'and', 'thereby', 'thus', 'hence') &&
        laterVerb(sentence, head)
      )
        continue;
      splits.push({
        ...verbSplit(sentence, effort, rest, head, 'past', false, isWord(tokens[i], ',') ? ',' : 'and'),
        rank: 3,
      });
    }
  }
  return splits;
}

/** The shared object of "analysed and improved performance" belongs to both verbs: nothing comes late there. */
const isLast = ({ from }: Sentence, head: number): boolean => head - from < 3;

const laterVerb = ({ tokens, to }: Sentence, at: number): boolean =>
  tokens
    .slice(at, to)
    .some(
      (token, i) =>
        isWord(token, 'and') &&
        hasForm(verbAt(tokens[at + i + 1]), 'past') &&
        !resultStrength(verbAt(tokens[at + i + 1])),
    );

export function verbSplit(
  { tokens }: Sentence,
  effort: Span,
  outcome: Span,
  at: number,
  form: VerbForm,
  sure: boolean,
  link: string,
): Split {
  return {
    effort,
    outcome,
    shape: 'verb',
    verbs: sameForm(tokens, at, outcome.to, form),
    form,
    sure,
    rank: 1,
    link,
  };
}

/** The result's own verb and those coordinated with it: "cutting failures and saving 6 hours". */
function sameForm(tokens: readonly Token[], at: number, to: number, form: VerbForm): Head[] {
  const first = verbAt(tokens[at]);
  const heads: Head[] = first ? [{ at, verb: first }] : [];
  for (let i = at + 1; i < to - 1; i++) {
    if (!isWord(tokens[i], 'and', '&', ',')) continue;
    const next = isAdverb(tokens[i + 1]) ? i + 2 : i + 1;
    const verb = verbAt(tokens[next]);
    const listed =
      isWord(tokens[i], ',') && !tokens.slice(next, to).some((token) => isWord(token, 'and', '&'));
    if (hasForm(verb, form) && resultStrength(verb) && !listed && opensObject(tokens[next + 1], form))
      heads.push({ at: next, verb });
  }
  return heads;
}

/** A base or past form after "and" may be a noun ("fuel and release dates"): it needs an object that begins as one. */
const opensObject = (next: Token | undefined, form: VerbForm): boolean =>
  form === 'gerund' ||
  form === 'past' ||
  form === 'participle' ||
  isDeterminer(next) ||
  isAmount(next) ||
  next?.kind === 'word';

/** "resulting in a 19% drop": achieved, unless the noun itself moves ("support tickets falling 31%"). */
export function nounSplit({ tokens }: Sentence, effort: Span, outcome: Span, link: string): Split {
  const amount = hasAmount(tokens.slice(outcome.from, outcome.to));
  for (let i = outcome.from + 1; i < Math.min(outcome.from + 7, outcome.to - 1); i++) {
    const verb = verbAt(tokens[i]);
    if (isBreak(tokens[i])) break;
    if (
      (hasForm(verb, 'gerund') &&
        lists.movements.has(verb.lemma) &&
        lists.afterMovement.has(tokens[i + 1]?.word ?? '')) ||
      (hasForm(verb, 'gerund') && lists.movements.has(verb.lemma) && isAmount(tokens[i + 1]))
    ) {
      return {
        effort,
        outcome,
        shape: 'clause',
        verbs: [{ at: i, verb }],
        form: 'gerund',
        sure: amount,
        rank: 1,
        link,
      };
    }
  }
  return { effort, outcome, shape: 'noun', verbs: [], form: 'past', sure: amount, rank: 1, link };
}

export const linkText = ({ text, tokens }: Sentence, from: number, to: number): string =>
  text.slice(tokens[from]?.from ?? 0, tokens[to]?.to ?? 0);

const changeUnit =
  /^(?:%|percent|per|points?|pp|pts?|bps|ppts?|ms|s|sec|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|x|fold|gb|mb|tb|usd|eur|gbp|stars?)$/;

/** An amount that measures a change or a level: percent, money, a span of time, a multiple, from-to, "by N". */
export function statesChange(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!isAmount(token)) continue;
    if (/[%$€£¥₹×]|\dx$|\d(?:pp|bps|ms|s|min|h|k|m)$/i.test(token?.word ?? '')) return true;
    if (token?.kind === 'word' && /^(?:hal|doubl|tripl|quadr|third|quarter|zero|twice|none)/.test(token.word))
      return true;
    if (changeUnit.test(tokens[i + 1]?.word ?? '')) return true;
    if (
      isWord(tokens[i - 1], 'by', 'from', 'under', 'below', 'above', 'over') ||
      isWord(tokens[i + 1], 'to', 'of')
    )
      return true;
    if (
      isWord(tokens[i - 1], 'to') ||
      isWord(tokens[i - 1], 'at') ||
      isWord(tokens[i + 1], 'fewer', 'more', 'less')
    )
      return true;
  }
  return false;
}

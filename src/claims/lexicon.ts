import { outsiders, piles, turns } from './words/aftermath-words';
import * as connectives from './words/connectives';
import { each, type Steps } from './in-steps';
import { once } from './once';
import { irregularVerbs, singleOrDouble } from './words/irregular';
import * as nouns from './words/nouns';
import * as trades from './words/nouns-of-trades';
import * as small from './words/small-words';
import * as verbs from './words/verbs';
import * as change from './words/verbs-of-change';

/** Kinds of verb, as bits. */
export enum V {
  raise = 1,
  lower = 2,
  improve = 4,
  gain = 8,
  remove = 16,
  keep = 32,
  enable = 64,
  exceed = 128,
  wrap = 256,
  cause = 512,
  move = 1024,
  multiply = 2048,
  reach = 4096,
  ensure = 8192,
  learn = 16384,
  work = 32768,
  wish = 65536,
  decide = 131072,
}

/** Kinds of noun and of small word, as bits. */
export enum N {
  metric = 1,
  generic = 2,
  harm = 4,
  change = 8,
  artefact = 16,
  effort = 32,
  people = 64,
  win = 128,
  target = 256,
  adoption = 512,
  task = 1024,
  time = 2048,
  award = 4096,
  role = 8192,
  ask = 16384,
  determiner = 32768,
  pronoun = 65536,
  auxiliary = 131072,
  preposition = 262144,
  adverb = 524288,
  comparative = 1048576,
  trait = 2097152,
  amount = 4194304,
  plural = 8388608,
  score = 16777216,
  outsider = 33554432,
  turn = 67108864,
  pile = 134217728,
}

/** What a small word does in the grammar, as bits. */
export enum G {
  fronting = 1,
  settings = 33554432,
  asking = 67108864,
  cutting = 134217728,
  checking = 268435456,
  states = 536870912,
  workKinds = 1073741824,
  pointing = 2,
  ingNouns = 4,
  adopted = 8,
  causing = 16,
  means = 32,
  charged = 64,
  credited = 128,
  wrapping = 256,
  hence = 512,
  nearly = 1024,
  aims = 2048,
  expected = 4096,
  particles = 8192,
  forecasts = 16384,
  comparing = 32768,
  levels = 65536,
  counting = 131072,
  nearAmount = 262144,
  savings = 524288,
  directions = 1048576,
  succeeded = 2097152,
  periods = 4194304,
  scopes = 8388608,
  bareAmounts = 16777216,
}

/** Forms of verb, as bits: one spelling may be several ("cut", "read"). */
export enum F {
  base = 1,
  past = 2,
  ing = 4,
  third = 8,
}

export interface Entry {
  /** In lower case. */
  word: string;
  /** Of the verb; empty where the word is none. */
  lemma: string;
  verb: number;
  form: number;
  noun: number;
  grammar: number;
  /** Bits of the lists that may hold it, set where it enters the table. */
  lists: number;
}

export const unknownWord: Entry = { word: '', lemma: '', verb: 0, form: 0, noun: 0, grammar: 0, lists: 0 };

type Lexicon = Map<string, Entry>;

const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

/** Every spelling that the tables know, so that a word costs one look-up when a claim is read. The tables are open. */
export function* lexiconInSteps(): Steps<Lexicon> {
  const lexicon: Lexicon = new Map();
  const kindsOfAll = yield* verbKinds();
  yield* each(kindsOfAll, ([lemma, kinds]) => addVerb(lexicon, lemma, kinds));
  addIrregular(lexicon);
  for (const [list, kind] of nounLists()) yield* each(split(list), (noun) => addNoun(lexicon, noun, kind));
  for (const [list, kind] of smallLists())
    for (const word of split(list)) entryOf(lexicon, word).noun |= kind;
  yield;
  for (const [list, does] of grammarLists())
    for (const word of split(list)) entryOf(lexicon, word).grammar |= does;
  return lexicon;
}

const nounLists = (): [string, number][] => [
  [nouns.metrics, N.metric],
  [nouns.generics, N.generic],
  [nouns.harms, N.harm],
  [nouns.changes, N.change],
  [nouns.artefacts, N.artefact],
  [nouns.efforts, N.effort],
  [nouns.people, N.people],
  [nouns.wins, N.win],
  [nouns.targets, N.target],
  [nouns.adoption, N.adoption],
  [nouns.tasks, N.task],
  [nouns.scores, N.score],
  [nouns.timeUnits, N.time],
  [nouns.awards, N.award],
  [nouns.roles, N.role],
  [nouns.askNouns, N.ask],
  [trades.metricsOfTrades, N.metric],
  [trades.harmsOfTrades, N.harm],
  [trades.furtherChanges, N.change],
  [trades.furtherAdoption, N.adoption],
  [trades.furtherWins, N.win],
  [trades.furtherArtefacts, N.artefact],
  [trades.furtherEfforts, N.effort],
  [trades.furtherPeople, N.people],
  [trades.furtherTargets, N.target],
  [trades.furtherTasks, N.task],
  [outsiders, N.outsider],
];

const smallLists = (): [string, number][] => [
  [small.determiners, N.determiner],
  [small.pronouns, N.pronoun],
  [small.auxiliaries, N.auxiliary],
  [small.prepositions, N.preposition],
  [small.adverbs, N.adverb],
  [small.comparatives, N.comparative],
  [small.traits, N.trait],
  [small.amountWords, N.amount],
  [turns, N.turn],
  [piles, N.pile],
];

const grammarLists = (): [string, number][] => [
  [connectives.fronting, G.fronting],
  [connectives.settings, G.settings],
  [connectives.asking, G.asking],
  [connectives.cutting, G.cutting],
  [connectives.checking, G.checking],
  [connectives.states, G.states],
  [connectives.workKinds, G.workKinds],
  [connectives.pointing, G.pointing],
  [connectives.ingNouns, G.ingNouns],
  [connectives.adopted, G.adopted],
  [connectives.causing, G.causing],
  [connectives.means, G.means],
  [connectives.charged, G.charged],
  [connectives.credited, G.credited],
  [connectives.wrapping, G.wrapping],
  [connectives.hence, G.hence],
  [connectives.nearly, G.nearly],
  [connectives.aims, G.aims],
  [connectives.expected, G.expected],
  [connectives.particles, G.particles],
  [connectives.forecasts, G.forecasts],
  [connectives.comparing, G.comparing],
  [connectives.levels, G.levels],
  [connectives.counting, G.counting],
  [connectives.nearAmount, G.nearAmount],
  [connectives.savings, G.savings],
  [connectives.directions, G.directions],
  [connectives.succeeded, G.succeeded],
  [connectives.periods, G.periods],
  [connectives.scopes, G.scopes],
  [connectives.bareAmounts, G.bareAmounts],
];

const verbLists = (): [string, number][] => [
  [verbs.raising, V.raise],
  [verbs.lowering, V.lower],
  [verbs.improving, V.improve],
  [verbs.gaining, V.gain],
  [verbs.removing, V.remove],
  [verbs.keeping, V.keep],
  [verbs.enabling, V.enable],
  [verbs.exceeding, V.exceed],
  [verbs.wrapping, V.wrap],
  [verbs.causing, V.cause],
  [verbs.moving, V.move],
  [verbs.multiplying, V.multiply],
  [verbs.reaching, V.reach],
  [verbs.ensuring, V.ensure],
  [verbs.learning, V.learn],
  [verbs.working, V.work],
  [verbs.wishing, V.wish],
  [change.raisingToo, V.raise],
  [change.loweringToo, V.lower],
  [change.improvingToo, V.improve],
  [change.gainingToo, V.gain],
  [change.removingToo, V.remove],
  [change.endingToo, V.remove],
  [change.movingToo, V.move],
  [change.deciding, V.decide],
  [change.workingToo, V.work],
];

const irregular = once(
  () =>
    new Map(
      irregularVerbs
        .replaceAll('\n', '')
        .split(';')
        .map((row) => split(row))
        .map(([lemma = '', ...forms]) => [lemma, forms] as const),
    ),
);

/** Which verb a form that two share belongs to: "ran", "deduped". Else the order of a list says nothing. */
const first = ['found', 'run', 'dedupe'];

function* verbKinds(): Steps<Map<string, number>> {
  const kinds = new Map<string, number>(first.map((lemma) => [lemma, 0]));
  for (const [list, kind] of verbLists()) {
    for (const lemma of split(list)) kinds.set(lemma, (kinds.get(lemma) ?? 0) | kind);
    yield;
  }
  for (const lemma of irregular().keys()) if (!kinds.has(lemma)) kinds.set(lemma, V.work);
  yield;
  return kinds;
}

function entryOf(lexicon: Lexicon, word: string): Entry {
  const known = lexicon.get(word);
  if (known) return known;
  const entry: Entry = { word, lemma: '', verb: 0, form: 0, noun: 0, grammar: 0, lists: 0 };
  lexicon.set(word, entry);
  return entry;
}

function addForm(lexicon: Lexicon, word: string, lemma: string, kinds: number, form: number): void {
  const entry = entryOf(lexicon, word);
  if (entry.lemma === '') entry.lemma = lemma;
  entry.verb |= kinds;
  entry.form |= form;
}

function addVerb(lexicon: Lexicon, lemma: string, kinds: number): void {
  addForm(lexicon, lemma, lemma, kinds, F.base);
  addForm(lexicon, thirdPerson(lemma), lemma, kinds, F.third);
  for (const form of irregular().get(lemma) ?? [regularPast(lemma)])
    addForm(lexicon, form, lemma, kinds, F.past);
  for (const form of ingForms(lemma)) addForm(lexicon, form, lemma, kinds, F.ing);
}

/** American spellings of doubled consonants, and regular pasts beside irregular ones ("learned"). */
function addIrregular(lexicon: Lexicon): void {
  for (const lemma of split(singleOrDouble)) {
    const kinds = lexicon.get(lemma)?.verb ?? 0;
    if (kinds === 0) continue;
    addForm(lexicon, `${lemma}ed`, lemma, kinds, F.past);
    addForm(lexicon, `${lemma}ing`, lemma, kinds, F.ing);
    addForm(lexicon, `${lemma}led`, lemma, kinds, F.past);
    addForm(lexicon, `${lemma}ling`, lemma, kinds, F.ing);
  }
  addForm(lexicon, 'learned', 'learn', V.learn, F.past);
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

export function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !isVowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !isVowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function ingForms(lemma: string): string[] {
  const past = irregular().get(lemma)?.[0] ?? '';
  const last = lemma.at(-1) ?? '';
  const doubles = !isVowel(last) && !'wxy'.includes(last) && isVowel(lemma.at(-2)) && !isVowel(lemma.at(-3));
  const short =
    doubles &&
    (lemma.length <= 4 || past === `${lemma}${last}ed` || /(?:set|get|run|cut|put|win|gin)$/.test(lemma));
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('ee') || lemma.endsWith('ye')) return [`${lemma}ing`];
  if (lemma.endsWith('e')) return [`${lemma.slice(0, -1)}ing`];
  return short ? [`${lemma}${last}ing`] : [`${lemma}ing`];
}

function addNoun(lexicon: Lexicon, noun: string, kind: number): void {
  entryOf(lexicon, noun).noun |= kind;
  if (noun.endsWith('s') && !noun.endsWith('ss')) return;
  entryOf(lexicon, plural(noun)).noun |= kind | N.plural;
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('y') && !isVowel(noun.at(-2))) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

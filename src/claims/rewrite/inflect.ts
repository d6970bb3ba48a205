import { each, inSteps, type Steps } from '../in-steps';
import { once } from '../once';
import { wordsOf } from '../words/set-of';
import { alsoRegular, doublingVerbs, irregularVerbs, regularVerbs } from './verb-table';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** What a word can be, read as a verb. `known` is false where only its ending says that it is one. */
export interface Verb {
  lemma: string;
  forms: ReadonlySet<VerbForm>;
  known: boolean;
}

/**
 * Reads one lower-case word as a verb; null where it is none that we know and has no verb's ending.
 * A prefix (`re`, `over`, `co-`) is looked through: "rewrote" is "rewrite". Where two lemmas share a form
 * ("found"), the past tense of the irregular one wins: notes tell of what was done.
 */
export function readVerb(word: string): Verb | null {
  if (notVerbs.has(word)) return null;
  const known = verbs().get(word) ?? prefixed(word);
  if (known) return known;
  if (/^[\p{L}-]{2,}[^e\W]ed$/u.test(word)) {
    return { lemma: lemmaOf(word.slice(0, -2)), forms: new Set(['past', 'participle']), known: false };
  }
  if (/^[\p{L}-]{3,}ing$/u.test(word)) {
    return { lemma: lemmaOf(word.slice(0, -3)), forms: new Set(['gerund']), known: false };
  }
  return null;
}

/** `word`, which reads as `verb`, in another form. Its own spelling is kept: "cancelled" gives "cancelling". */
export function inflect(word: string, verb: Verb, form: VerbForm): string {
  if (verb.forms.has(form)) return word;
  const irregular = irregulars().get(verb.lemma) ?? irregularWithPrefix(verb.lemma);
  if (!irregular && form === 'gerund' && word.endsWith('ed') && !keepsE(verb.lemma))
    return gerundOfPast(word);
  if (!irregular && (form === 'past' || form === 'participle') && word.endsWith('ing'))
    return pastOfGerund(word);
  if (irregular && form === 'past') return irregular.past;
  if (irregular && form === 'participle') return irregular.participle;
  return regularForm(verb.lemma, form);
}

interface Irregular {
  past: string;
  participle: string;
}

const words = (table: string): string[] => table.split(/\s+/).filter((word) => word !== '');

const irregulars = once(
  (): ReadonlyMap<string, Irregular> =>
    new Map(
      irregularVerbs
        .trim()
        .split('\n')
        .map((line) => {
          const [lemma = '', past = '', participle = ''] = line.split(' ');
          return [lemma, { past, participle }];
        }),
    ),
);

const doubling = once((): ReadonlySet<string> => new Set(words(doublingVerbs)));

/** Words with a verb's ending that open no verb phrase. */
const notVerbs = wordsOf(`hundred indeed kindred sacred biped naked wicked rugged unprecedented
    during nothing something anything everything morning evening ceiling building-wide sterling
    spring string king ring wing thing sibling farthing shilling duckling seedling outstanding upcoming ongoing`);

/** Every form of the verbs that are known. */
export const verbs = inSteps(verbsInSteps);

function* verbsInSteps(): Steps<ReadonlyMap<string, Verb>> {
  const built = new Map<string, { lemma: string; forms: Set<VerbForm>; known: true }>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const entry = built.get(word);
    if (!entry) built.set(word, { lemma, forms: new Set([form]), known: true });
    else if (entry.lemma === lemma) entry.forms.add(form);
  };
  yield* each(irregulars(), ([lemma, { past, participle }]) => {
    add(past, lemma, 'past');
    add(participle, lemma, 'participle');
    for (const form of ['base', 'third', 'gerund'] as const) add(regularForm(lemma, form), lemma, form);
  });
  for (const word of ['am', 'is', 'are', 'were']) add(word, 'be', word === 'were' ? 'past' : 'third');
  add('has', 'have', 'third');
  const regular = [...words(alsoRegular), ...words(regularVerbs), ...doubling()];
  yield* each(regular, (lemma) => addRegular(add, lemma));
  return built;
}

function addRegular(add: (word: string, lemma: string, form: VerbForm) => void, lemma: string): void {
  for (const form of ['base', 'third', 'past', 'participle', 'gerund'] as const)
    add(regularForm(lemma, form), lemma, form);
  if (!doubling().has(lemma) || !lemma.endsWith('l')) return;
  // American spelling does not double the l: "canceled", "modeling".
  add(`${lemma}ed`, lemma, 'past');
  add(`${lemma}ed`, lemma, 'participle');
  add(`${lemma}ing`, lemma, 'gerund');
}

const prefixes = [
  're-',
  're',
  'over',
  'under',
  'out',
  'un',
  'pre-',
  'pre',
  'co-',
  'co',
  'mis',
  'up',
  'off',
  'down',
  'de',
  'fore',
  'sub',
  'inter',
];

/** The known verb behind a prefix; two letters left are chance ("redo" is listed nowhere and needs none). */
function prefixed(word: string): Verb | null {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 2) continue;
    const stem = verbs().get(word.slice(prefix.length));
    if (stem) return { ...stem, lemma: prefix + stem.lemma };
  }
  const hyphen = word.indexOf('-');
  const last = hyphen > 0 ? verbs().get(word.slice(hyphen + 1)) : undefined;
  return last ? { ...last, lemma: word.slice(0, hyphen + 1) + last.lemma } : null;
}

function irregularWithPrefix(lemma: string): Irregular | null {
  if (verbs().has(lemma)) return null;
  const starts = [...prefixes, lemma.slice(0, lemma.indexOf('-') + 1)];
  for (const prefix of starts) {
    const stem =
      prefix !== '' && lemma.startsWith(prefix) ? irregulars().get(lemma.slice(prefix.length)) : undefined;
    if (stem) return { past: prefix + stem.past, participle: prefix + stem.participle };
  }
  return null;
}

const gerundOfPast = (word: string): string =>
  word.endsWith('ied') ? `${word.slice(0, -3)}ying` : `${word.slice(0, -2)}ing`;

/** "agree" and "dye" keep their e before -ing. */
const keepsE = (lemma: string): boolean => /(?:ee|oe|ye)$/.test(lemma);

const pastOfGerund = (word: string): string => {
  const stem = word.slice(0, -3);
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return keepsE(stem) ? `${stem}d` : `${stem}ed`;
};

function regularForm(lemma: string, form: VerbForm): string {
  if (form === 'base') return lemma;
  if (form === 'third') return thirdOf(lemma);
  const ending = form === 'gerund' ? 'ing' : 'ed';
  if (/[^aeiou]y$/.test(lemma)) return form === 'gerund' ? `${lemma}ing` : `${lemma.slice(0, -1)}ied`;
  if (/ie$/.test(lemma)) return form === 'gerund' ? `${lemma.slice(0, -2)}ying` : `${lemma}d`;
  if (keepsE(lemma)) return form === 'gerund' ? `${lemma}ing` : `${lemma}d`;
  if (lemma === 'be') return 'being';
  if (lemma.endsWith('e')) return lemma.slice(0, -1) + ending;
  if (/[^aeiou]ic$/.test(lemma)) return `${lemma}k${ending}`;
  return (doublesLast(lemma) ? lemma + lemma.slice(-1) : lemma) + ending;
}

const thirdOf = (lemma: string): string => {
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) || lemma === 'go' || lemma === 'do') return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
};

function doublesLast(lemma: string): boolean {
  const stem = lemma.slice(lemma.indexOf('-') + 1);
  if (doubling().has(stem) || /^(?:[^aeiouy]*|[^aeiouy]*qu)[aeiouy][^aeiouwxyq]$/.test(stem)) return true;
  return prefixes.some(
    (prefix) =>
      stem.startsWith(prefix) &&
      irregulars().has(stem.slice(prefix.length)) &&
      doublesLast(stem.slice(prefix.length)),
  );
}

/** The lemma behind "reduc-" or "plann-": a known verb first, then the spelling that is likelier. */
function lemmaOf(stem: string): string {
  const undoubled = /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : null;
  if (undoubled !== null && (verbs().has(undoubled) || !/[lk]$/.test(stem))) return undoubled;
  if (verbs().has(`${stem}e`)) return `${stem}e`;
  if (verbs().has(stem)) return stem;
  if (/i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  return /(?:at|iz|is|ys|uc|ac|us|as|os|v|rg|dg|nc|rc|s|c|u|z|ir|ur|id|ad|ud|od)$/.test(stem) &&
    !/ss$/.test(stem)
    ? `${stem}e`
    : stem;
}

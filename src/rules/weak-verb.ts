import { isLetter } from '../claims/figures/characters';
import { inflect, readVerb } from '../claims/rewrite/inflect';
import type { Verb } from '../claims/rewrite/inflect';
import type { Range } from '../claims/text';
import type { ClaimPlace, ClaimRule, Fix } from './rule';
import { shown } from './shown';
import { weakOpeners } from './words/weak-openers';
import type { WeakOpener } from './words/weak-openers';

export const weakVerb: ClaimRule = {
  id: 'weak-verb',
  reads: 'claim',
  why: 'A reader cannot tell from "helped with" what you did. Name the act.',
  examples: [
    { text: 'Helped with the Q2 pricing launch', flags: 'Helped with' },
    { text: 'Helped launch the seller app', flags: 'Helped', fixed: 'Launched the seller app' },
    { text: 'Worked on fraud rules that cut chargebacks by 12%', flags: 'Worked on' },
    { text: 'Was involved in the vendor review', flags: 'Was involved in' },
    {
      text: 'Responsible for saving 15% on hosting',
      flags: 'Responsible for',
      fixed: 'Saved 15% on hosting',
    },
    { text: 'Took part in the returns pilot', flags: 'Took part in' },
    { text: 'Worked on board reports for 6 shops', flags: 'Worked on' },
    { text: 'Set Q2 prices for 14 countries', flags: null },
    { text: 'Cut refunds 8% after support helped with macros', flags: null },
    { text: 'Worked out a price for 14 countries', flags: null },
    { text: 'Took refunds from 9 days to 2', flags: null },
    { text: 'I would like help with the roadmap', flags: null },
  ],
  check(place, facts) {
    if (place.claim.class === 'ask') return [];
    const range = builtIn(place) ?? ownWord(place, facts.settings.lint.words.weak);
    if (!range) return [];
    const said = shown(place.text.slice(range.from, range.to));
    const message = `Unexpected "${said}", expected the act itself, such as "led" or "priced"`;
    return [{ ...range, message, fixes: () => namedAct(place, range) }];
  },
};

const openerByForm = new Map<string, WeakOpener>(
  weakOpeners.flatMap((opener) => opener.forms.map((form) => [form, opener] as const)),
);

function builtIn(place: ClaimPlace): Range | null {
  for (const from of openings(place)) {
    const range = openerAt(place.prose, from);
    if (range) return range;
  }
  return null;
}

function openerAt(prose: string, from: number): Range | null {
  const word = wordAt(prose, from);
  const opener = openerByForm.get(word.toLowerCase());
  if (!opener) return null;
  const end = from + word.length;
  for (const follower of opener.followers) {
    const to = endOf(prose, end, follower);
    if (to !== null) return { from, to };
  }
  return opener.alone ? { from, to: end } : null;
}

function wordAt(prose: string, from: number): string {
  let to = from;
  while (to < from + 40 && isWordPart(prose.charCodeAt(to))) to++;
  return prose.slice(from, to);
}

/** A Latin letter, an apostrophe or a hyphen. */
const isWordPart = (code: number): boolean => isLetter(code) || code === 0x2019 || code === 39 || code === 45;

/** Where the claim's own words may begin: at its start, after a pronoun, at its verb. */
function openings({ claim, prose }: ClaimPlace): number[] {
  const pronoun = /^(?:I|we)\s{1,4}/i.exec(prose.slice(claim.from, claim.from + 8))?.[0] ?? '';
  const places = [claim.from];
  for (const at of [claim.from + pronoun.length, claim.leadVerb?.from ?? claim.from])
    if (at > (places.at(-1) ?? 0)) places.push(at);
  return places;
}

/** "Helped launch X" names the act already: one may write "Launched X" where it was one's own. */
function namedAct({ prose, claim }: ClaimPlace, opener: Range): Fix[] {
  let from = opener.to;
  while (prose.charAt(from) === ' ') from++;
  const word = wordAt(prose, from);
  const verb = readVerb(word.toLowerCase());
  if (!verb?.known || opener.from !== claim.from || !isAct(prose, opener, from, word, verb)) return [];
  const past = inflect(
    word.toLowerCase(),
    verb.forms.has('base') ? verb : { ...verb, forms: new Set(['gerund']) },
    'past',
  );
  const insert = past.charAt(0).toUpperCase() + past.slice(1);
  const edit = { from: opener.from, to: from + word.length, insert };
  const replaced = shown(prose.slice(edit.from, edit.to));
  return [
    {
      title: `Write "${insert}"`,
      safe: false,
      edits: [edit],
      adds: `Replaces "${replaced}" by "${insert}": right where the act was your own`,
    },
  ];
}

/** "Helped to launch", "helped launch the app", "responsible for launching"; not "worked on board games". */
function isAct(prose: string, opener: Range, from: number, word: string, { forms }: Verb): boolean {
  if (/[a-z]ing$/i.test(word)) return forms.has('gerund');
  if (!forms.has('base')) return false;
  const said = prose.slice(opener.from, opener.to);
  if (/\sto$/i.test(said)) return true;
  return (
    !/\s/.test(said) &&
    /^\s(?:the|a|an|our|its|their|all|two|three|\d)/i.test(prose.slice(from + word.length))
  );
}

function ownWord(place: ClaimPlace, words: readonly string[]): Range | null {
  for (const from of words.length > 0 ? openings(place) : []) {
    for (const word of words) {
      const to = word.trim() === '' ? null : endOf(place.prose, from, word.trim());
      if (to !== null) return { from, to };
    }
  }
  return null;
}

/** Where `words` ends if it stands in `text` at `from`, blanks and letter case aside; null where it does not. */
function endOf(text: string, from: number, words: string): number | null {
  let at = from;
  for (const word of words.toLowerCase().split(/\s+/)) {
    while (/\s/.test(text.charAt(at))) at++;
    if (text.slice(at, at + word.length).toLowerCase() !== word) return null;
    at += word.length;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? null : at;
}

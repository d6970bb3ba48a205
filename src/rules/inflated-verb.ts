import type { ClaimRule, Match } from './rule';
import { wordPattern } from './word-pattern';
import { inflatedVerbs } from './words/inflated-verbs';

export const inflatedPattern = wordPattern(Object.keys(inflatedVerbs));

export const inflatedVerb: ClaimRule = {
  id: 'inflated-verb',
  reads: 'claim',
  why: 'A big verb asks to be doubted. The plain act with its figure is believed.',
  examples: [
    {
      text: 'Spearheaded the returns pilot, cutting refunds 8%',
      flags: 'Spearheaded',
      fixed: 'Led the returns pilot, cutting refunds 8%',
    },
    { text: 'Pioneered weekly pricing tests', flags: 'Pioneered', fixed: 'Started weekly pricing tests' },
    {
      text: 'Cut refunds 8% by leveraging order history',
      flags: 'leveraging',
      fixed: 'Cut refunds 8% by using order history',
    },
    { text: 'Orchestrated the move of 14 shops to one till', flags: 'Orchestrated' },
    { text: 'Led the returns pilot, cutting refunds 8%', flags: null },
    { text: 'Found a champion for the returns pilot in every region', flags: null },
    { text: 'Cut audit time 30% with checks pioneered by the Berlin team', flags: null },
    { text: 'Reduced operating leverage from 3.1 to 2.4', flags: null },
  ],
  check({ prose, claim, text }) {
    if (claim.class === 'ask' || prose.search(inflatedPattern) < 0) return [];
    return [...prose.matchAll(inflatedPattern)]
      .filter(
        ({ 0: word, index }) =>
          !/^\s{0,4}by\b/.test(prose.slice(index + word.length, index + word.length + 8)),
      )
      .map(({ index, 0: word }) => matchOf(text.slice(index, index + word.length), index));
  },
};

function matchOf(word: string, from: number): Match {
  const plain = inflatedVerbs[word.toLowerCase()] ?? 'did';
  const insert = /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  const to = from + word.length;
  return {
    from,
    to,
    message: `Unexpected "${word}", expected a plain verb, such as "${plain}"`,
    fixes: [
      {
        title: `Write "${insert}"`,
        safe: false,
        edits: [{ from, to, insert }],
        adds: `Replaces "${word}" by "${insert}"`,
      },
    ],
  };
}

import { once } from '../once';
import { wordsOf } from '../words/set-of';
import { hazardPatterns } from './hazard-words';

const hazard = once(() => new RegExp(hazardPatterns.split('\n').join('|')));

/** Whether wording in `claim` would say something else where its result were moved: no rewrite of it is offered. The month of May is no doubt. */
export const isHazardous = (claim: string): boolean =>
  hazard().test(
    claim
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(
        /(?:as a (?:result|consequence) of|thanks to) which|\b(?:in|since|by|until|the|last|of) may\b/g,
        '',
      ),
  );

const leaning = wordsOf(
  'its their them it these those his her him they there that this latter same rest other others',
);

/** The result opens on a word that leans on the work before it: standing first it would point at nothing. */
export const leansBack = (outcome: string): boolean =>
  lowerCase(outcome)
    .split(' ', 3)
    .some((word) => leaning.has(word));

/** A word that may point at something in the work. */
export const pointsBack = (outcome: string): boolean =>
  /\b(?:its|their|them|it|they|these|those|his|her|him|there)\b/.test(lowerCase(outcome));

/** The department is no pronoun; where all is in capitals nobody can tell. */
const lowerCase = (outcome: string): string =>
  (/[a-z]/.test(outcome) ? outcome.replace(/\bIT\b/g, '') : outcome).toLowerCase();

const badNouns =
  /\b(?:churn|complaints?|errors?|defects?|costs?|spend|outages?|incidents?|delays?|downtime|attrition|refunds?|returns|rework|waste|scrap|latency|backlog|turnover|injuries|accidents?|debt|failures?|losses)\b/;

/** "a rise in churn": nothing that a writer would have "achieved". */
export const isSetback = (outcome: string): boolean => {
  const lower = outcome.toLowerCase();
  return (
    /\b(?:rise|increase|jump|growth|uptick|spike|more|higher|surge)\b/.test(lower) &&
    badNouns.test(lower) &&
    !/\b(?:detect|caught|found|report)/.test(lower)
  );
};

import { join } from 'node:path';
import { inflect, readVerb } from '../../../src/claims/rewrite/inflect';
import type { VerbForm } from '../../../src/claims/rewrite/inflect';
import { leadWithOutcome } from '../../../src/claims/rewrite/lead-with-outcome';
import { readClaim } from '../../../src/claims/read-claim';
import { applyEdits } from '../../../src/claims/text';
import { ApprovedBlocks } from '../../approved-blocks';
import { bulletsOfEvaluation } from '../bullets-of-evaluation';
import { bulletsOfRareTurns } from '../bullets-of-rare-turns';
import { joinedBullets, wordShapes } from './joined-bullets';

const approved = (name: string): string => join(__dirname, '../approved', name);

/** Read as late whatever its class, so that what keeps a fix back is seen to do so. */
function rewriteOf(text: string): string[] {
  const found = leadWithOutcome(text, { ...readClaim(text), class: 'outcome-late' });
  if (!found) return ['stays'];
  return [
    `${found.safe ? 'safe' : 'to look at'}: ${applyEdits(text, found.edits)}`,
    `because ${found.because}`,
  ];
}

const rewrites = new ApprovedBlocks(
  approved('rewrites.txt'),
  [...joinedBullets(), ...bulletsOfRareTurns],
  rewriteOf,
);
const evaluated = new ApprovedBlocks(approved('evaluated-rewrites.txt'), bulletsOfEvaluation(), rewriteOf);

test.each(rewrites.groups(10))('"%s" and what follows are turned round as approved', (_first, texts) => {
  expect(texts.map((text) => rewrites.now(text))).toEqual(texts.map((text) => rewrites.approved(text)));
});

test.each(evaluated.groups(20))('"%s" and what follows are turned round as approved', (_first, texts) => {
  expect(texts.map((text) => evaluated.now(text))).toEqual(texts.map((text) => evaluated.approved(text)));
});

const forms: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund'];

const inflections = new ApprovedBlocks(approved('inflections.txt'), [...new Set(wordShapes)], (word) => {
  const verb = readVerb(word);
  if (!verb) return ['no verb'];
  const shown = forms.map((form) => inflect(word, verb, form)).join(', ');
  return [`${verb.lemma}, ${verb.known ? 'known' : 'guessed'}: ${[...verb.forms].join(' and ')}`, shown];
});

test.each(inflections.groups(25))('"%s" and what follows are inflected as approved', (_first, words) => {
  expect(words.map((word) => inflections.now(word))).toEqual(words.map((word) => inflections.approved(word)));
});

import { describe, expect, test } from '@jest/globals';
import { inflect, readVerb } from '../../../src/claims/rewrite/inflect';
import type { VerbForm } from '../../../src/claims/rewrite/inflect';

const to = (word: string, form: VerbForm): string | null => {
  const verb = readVerb(word);
  return verb && inflect(word, verb, form);
};

describe('past to gerund', () => {
  test.each(
    `ran running|wrote writing|rewrote rewriting|oversaw overseeing|undertook undertaking|set setting|cut cutting
    led leading|read reading|built building|rebuilt rebuilding|taught teaching|sought seeking|withdrew withdrawing
    planned planning|mentored mentoring|trimmed trimming|shipped shipping|referred referring|cancelled cancelling
    canceled canceling|modelled modelling|labeled labeling|focused focusing|applied applying|tied tying|agreed agreeing
    dyed dyeing|enjoyed enjoying|mimicked mimicking|fixed fixing|cached caching|re-ran re-running|co-led co-leading
    fine-tuned fine-tuning|retrofitted retrofitting|froze freezing|swept sweeping|offset offsetting|found finding
    proposed proposing|carried carrying|debugged debugging|reset resetting|implmented implmenting`
      .split(/\||\n/)
      .map((pair) => pair.trim().split(' ') as [string, string]),
  )('%s gives %s', (past, gerund) => {
    expect(to(past, 'gerund')).toBe(gerund);
  });
});

describe('gerund to past and to base', () => {
  test.each(
    `cutting cut cut|reducing reduced reduce|trimming trimmed trim|applying applied apply|tying tied tie|agreeing agreed agree
    freeing freed free|bringing brought bring|shrinking shrank shrink|halving halved halve|fuelling fuelled fuel
    speeding sped speed|winning won win|keeping kept keep|letting let let|rebuilding rebuilt rebuild|growing grew grow`
      .split(/\||\n/)
      .map((line) => line.trim().split(' ') as [string, string, string]),
  )('%s gives %s and %s', (gerund, past, base) => {
    expect(to(gerund, 'past')).toBe(past);
    expect(to(gerund, 'base')).toBe(base);
  });
});

test('a verb whose past is its base form can be either', () => {
  for (const word of ['cut', 'set', 'put', 'read', 'split', 'hit', 'let', 'shut']) {
    expect([...(readVerb(word)?.forms ?? [])]).toEqual(expect.arrayContaining(['past', 'base']));
  }
});

test('third person follows the spelling', () => {
  expect(['reach', 'carry', 'go', 'cut', 'halve', 'fix'].map((word) => to(word, 'third'))).toEqual([
    'reaches',
    'carries',
    'goes',
    'cuts',
    'halves',
    'fixes',
  ]);
});

test.each(['hundred', 'morning', 'during', 'indeed', 'string', 'team', 'need', 'red'])(
  '%s is no verb form',
  (word) => {
    expect(readVerb(word)?.forms.has('past') ?? false).toBe(false);
    expect(readVerb(word)?.forms.has('gerund') ?? false).toBe(false);
  },
);

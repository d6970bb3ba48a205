import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noOutcome } from '../../src/rules/no-outcome';
import { outcomeFirst } from '../../src/rules/outcome-first';
import type { Rule } from '../../src/rules/rule';
import { vagueClaim } from '../../src/rules/vague-claim';
import { findingsOf, noteText } from './note-of';

const underlined = (rule: Rule, text: string): string[] =>
  findingsOf(rule, text).map(({ from, to }) => text.slice(from, to));

describe('The underline of a claim ends with the claim proper', () => {
  const tails = [
    '#impact [evidence:: [[Readout]]]',
    '#impact [evidence:: [[Readout#Results|the readout]]] [date:: 2026-03-01]',
    '[principles:: Frugality] [evidence:: [readout](https://example.com/a)] #impact ^a1',
    '(evidence:: [readout](https://example.com/a)) #impact',
    '[evidence:: [[A]], [[B]]] %% ask Ines %%',
  ];

  test.each(tails)('before %s', (tail) => {
    const late = 'Ran 9 price tests to lift margin by 1.8 pp';
    expect(underlined(outcomeFirst, noteText(outcomeFirst, `${late} ${tail}`))).toEqual([late]);
    const none = 'Ran the weekly pricing sync';
    expect(underlined(noOutcome, noteText(noOutcome, `${none} ${tail}`))).toEqual([none]);
  });

  test('with words behind a field inside it', () => {
    const late = 'Ran 9 price tests [evidence:: [[Readout]]] to lift margin by 1.8 pp';
    expect(underlined(outcomeFirst, noteText(outcomeFirst, `${late} #impact`))).toEqual([late]);
  });

  test('in the log of the example vault', () => {
    const log = readFileSync(path.join(__dirname, '../../examples/vault/Impact/Impact log.md'), 'utf8');
    const found = [outcomeFirst, noOutcome, vagueClaim].flatMap((rule) => underlined(rule, log));
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((text) => /::|#impact|\]$/.test(text))).toEqual([]);
  });
});

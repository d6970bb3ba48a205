import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readClaim } from '../../../src/claims/read-claim';
import { leadWithOutcome } from '../../../src/claims/rewrite/lead-with-outcome';
import { applyEdits } from '../../../src/claims/text';
import { amounts, bases, efforts, endings, objects, openings, participles, pasts } from './composed-bullets';

const from = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

const results = fc.oneof(
  fc
    .tuple(from(participles), from(objects), from(amounts))
    .map(([verb, object, by]) => `, ${verb} ${object} ${by}`),
  fc
    .tuple(from(pasts), from(objects), from(amounts))
    .map(([verb, object, by]) => `, which ${verb} ${object} ${by}`),
  fc
    .tuple(from(bases), from(objects), from(amounts))
    .map(([verb, object, by]) => ` to ${verb} ${object} ${by}`),
  fc
    .tuple(from(pasts), from(objects), from(amounts))
    .map(([verb, object, by]) => ` and ${verb} ${object} ${by}`),
  fc
    .tuple(from(objects), from(['fell', 'dropped']), from(amounts))
    .map(([object, verb, by]) => `; ${object} ${verb} ${by}`),
  fc.tuple(from(objects), from(amounts)).map(([object, by]) => ` → ${object} down ${by}`),
  fc.tuple(from(amounts), from(objects)).map(([, object]) => `, resulting in a 14% drop in ${object}`),
);

const bullets = fc
  .tuple(from(openings), from(efforts), results, from(endings))
  .map(([opening, effort, result, ending]) => ({
    opening,
    ending,
    text: opening + effort + result + ending,
  }));

/** Read apart from the code under test: every run of digits with what touches it, and every Markdown token. */
const factsIn = (text: string): string[] => {
  const digits = text.match(/[^\s()*,;]*\d[^\s()*,;]*/g) ?? [];
  const markup =
    text.match(/`[^`]+`|\[\[[^\]]+\]\]|\[[^\]]+::[^\]]+\]|#\p{L}+|\^\w+|\b(?:Gdynia|Vera|SAP|PLC|ENG)\b/gu) ??
    [];
  return [...digits.map((digit) => digit.replace(/\.$/, '')), ...markup].sort();
};

const rewritten = (text: string): string | null => {
  const found = leadWithOutcome(text, { ...readClaim(text), class: 'outcome-late' });
  return found && applyEdits(text, found.edits);
};

describe('composed bullets', () => {
  test('keep every fact, their opening and their ending, and are turned round once', () => {
    fc.assert(
      fc.property(bullets, ({ text, opening, ending }) => {
        const after = rewritten(text);
        if (after === null) return;
        expect(factsIn(after)).toEqual(factsIn(text));
        expect(after.startsWith(opening)).toBe(true);
        expect(after.endsWith(ending)).toBe(true);
        expect(leadWithOutcome(after, readClaim(after))).toBeNull();
      }),
      { numRuns: 2000, seed: 20260301 },
    );
  });

  test('are turned round more often than not', () => {
    const sample = fc.sample(bullets, { numRuns: 400, seed: 20260302 });
    const turned = sample.filter(({ text }) => rewritten(text) !== null);
    expect(turned.length).toBeGreaterThan(300);
  });

  test('any text is read without a throw, and what comes of it has the same figures', () => {
    const piece = fc.oneof(
      from(efforts),
      from(objects),
      from(amounts),
      from([
        ', cutting',
        ' which cut',
        ' to ',
        '**',
        '`',
        '(',
        ')',
        '[[',
        ']]',
        '→',
        '; ',
        '. ',
        '\n  ',
        'By ',
        ' so that ',
        '🚢',
        '"',
        '\u2028',
        'é',
      ]),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join(' ');
        const after = rewritten(text);
        if (after !== null)
          expect((after.match(/\d+/g) ?? []).sort()).toEqual((text.match(/\d+/g) ?? []).sort());
      }),
      { numRuns: 3000, seed: 20260303 },
    );
  });
});

import fc from 'fast-check';
import { counted, seedFor } from './counts';
import { applyEdits } from '../../src/claims/text';
import { lintNote } from '../../src/lint/lint-note';
import { inlineFields } from '../../src/notes/inline-fields';
import { linksIn } from '../../src/notes/links';
import { readNote } from '../../src/notes/read-note';
import { tagsIn } from '../../src/notes/tags';
import type { Finding } from '../../src/lint/finding';
import { rules } from '../../src/rules';
import { noteText, standardFacts } from '../rules/note-of';

const lint = (text: string): Finding[] => lintNote(readNote('Impact/A.md', text), standardFacts);

/** Everything in a text that a reordering has to keep, in an order of its own. */
function factsIn(text: string): string[] {
  const whole = { from: 0, to: text.length };
  return [
    ...[...text.matchAll(/[$\u20ac\u00a3]?\d[\d.,]*(?:%|\s?(?:pp|ms|days?|min|hours?|[kKmMbB])\b)?/g)].map(
      ([figure]) => figure.replace(/[.,]$/, ''),
    ),
    ...linksIn(text, whole).map(({ from, to }) => text.slice(from, to)),
    ...tagsIn(text, whole).map(({ name }) => `#${name}`),
    ...inlineFields(text, whole).map(({ name, value }) => `${name}:: ${value}`),
    ...[...text.matchAll(/\b(?:Ines|Porto|Checkout)\b/g)].map(([name]) => name),
  ].sort();
}

const openings = [
  'Ran 9 price tests',
  'Rebuilt the [[Address form|form]] with Ines',
  'Moved 14 shops to one till',
  '**Automated** the refund e-mails for 3 markets',
  'Wrote `retry()` for the payment queue',
  'Using SQL, rebuilt the [[Address form|form]] for Porto',
  'After 14 calls with Ines, moved 3 shops to one till',
  'Designed + shipped `retry()`, trained 9 reps and wrote a guide that names Ines',
];
const links = [' to ', ', which ', ', ', ' so that ', ' and ', '; ', ' \u2192 ', ' - '];
const results: readonly (readonly string[])[] = [
  ['lift margin by 1.8 pp', 'lifted margin by 1.8 pp', 'lifting margin by 1.8 pp', 'margin rose 1.8 pp'],
  [
    'cut refunds from 12% to 4%',
    'cut refunds from 12% to 4%',
    'cutting refunds from 12% to 4%',
    'refunds fell from 12% to 4%',
  ],
  ['save $1.2M a year', 'saved $1.2M a year', 'saving $1.2M a year', '$1.2M a year saved'],
  [
    'halve the queue in Porto',
    'halved the queue in Porto',
    'halving the queue in Porto',
    'the queue in Porto halved',
  ],
  [
    'cut cost from .14 to .09 (was .2)',
    'consistently cut cost from .14 to .09 (was .2)',
    'cutting cost from .14 to .09 (was .2)',
    'cost fell from .14 to .09 (was .2)',
  ],
];
const tails = [
  '',
  ' #impact',
  ' [okr:: [[OKRs#Refunds]]]',
  ' (metric:: refunds) #impact/porto ^a1',
  ' \ud83d\udcc5 2026-03-01',
  '.',
  ' %% ask Ines %%',
];
const heads = [
  '',
  '[ ] ',
  '[x] ',
  '**2026-03-11** ',
  '2026-03-11: ',
  'Checkout: ',
  'As lead, ',
  'This half I ',
];

const bullets = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.constantFrom(...openings),
    fc.constantFrom(...links),
    fc.constantFrom(...results.flat()),
    fc.constantFrom(...tails),
  )
  .map((parts) => parts.join(''));

const asNote = (bullet: string): string => `---\nreview-prep: impact\n---\n- Before\n- ${bullet}\n- After\n`;

describe('torture: a fix', () => {
  const settings = () => ({ numRuns: counted(300, 20_000), seed: seedFor(13) });

  test('T13 that reorders keeps every figure, link, tag, name and field, and all text outside its edits', () => {
    fc.assert(
      fc.property(bullets, (bullet) => {
        const text = asNote(bullet);
        for (const fix of lint(text).flatMap(({ fixes }) => fixes)) {
          const fixed = applyEdits(text, fix.edits);
          if (fix.adds === undefined) expect(factsIn(fixed)).toEqual(factsIn(text));
          expect(fixed.startsWith('---\nreview-prep: impact\n---\n- Before\n- ')).toBe(true);
          expect(fixed.endsWith('\n- After\n')).toBe(true);
        }
      }),
      settings(),
    );
  });

  test('T13 ends its finding and brings no new error', () => {
    const errors = (findings: readonly Finding[]) =>
      findings.filter(({ severity }) => severity === 'error').length;
    fc.assert(
      fc.property(bullets, (bullet) => {
        const text = asNote(bullet);
        const before = lint(text);
        for (const { rule, fixes } of before) {
          for (const { edits } of fixes) {
            const after = lint(applyEdits(text, edits));
            const count = (all: readonly Finding[]) => all.filter((finding) => finding.rule === rule).length;
            expect(count(after)).toBeLessThan(count(before));
            expect(errors(after)).toBeLessThanOrEqual(errors(before));
          }
        }
      }),
      settings(),
    );
  });

  test('T13 is safe only where it is a reordering, and says what it adds where it is not', () => {
    const fixes = rules.flatMap((rule) =>
      rule.examples.flatMap(({ text }) => lint(noteText(rule, text)).flatMap((finding) => finding.fixes)),
    );
    expect(fixes.length).toBeGreaterThan(20);
    expect(fixes.filter(({ safe, adds }) => safe && adds !== undefined)).toEqual([]);
    expect(fixes.filter(({ adds }) => adds === '')).toEqual([]);
  });
});

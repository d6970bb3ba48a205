import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../../src/claims/claim';
import { sameFacts } from '../../../src/claims/facts';
import { leadWithOutcome } from '../../../src/claims/rewrite/lead-with-outcome';
import { readClaim } from '../../../src/claims/read-claim';
import { applyEdits } from '../../../src/claims/text';
import { notToRewrite, rewritable } from './bullets';

const late = (text: string): Claim => ({
  text,
  from: 0,
  to: text.length,
  class: 'outcome-late',
  quantified: true,
  vague: false,
  outcome: null,
  effort: null,
  figures: [],
  changes: [],
  leadVerb: null,
  because: [],
});

const rewritten = (text: string): string | null => {
  const found = leadWithOutcome(text, late(text));
  return found && applyEdits(text, found.edits);
};

const isSafe = (text: string): boolean | undefined => leadWithOutcome(text, late(text))?.safe;

describe('putting the result first', () => {
  test.each(rewritable)('turns round "%s"', (before, after) => {
    expect(rewritten(before)).toBe(after);
    expect(sameFacts(before, after)).toBe(true);
  });

  test.each(notToRewrite)('leaves "%s" as it is', (text) => {
    expect(rewritten(text)).toBeNull();
  });

  test('leaves a bullet whose tag a line below it cuts short, and turns one that was only wrapped', () => {
    const bullet = 'Ran 9 trials to cut the wait from 12 min to 7 min #impact';
    expect(rewritten(`${bullet}\nNothing more of it`)).toBeNull();
    expect(rewritten(`${bullet} [okr:: Wait]\r\n  and so on`)).toBeNull();
    expect(rewritten(bullet)).toBe('Cut the wait from 12 min to 7 min by running 9 trials #impact');
    expect(rewritten('Ran 9 trials to cut the wait\n  from 12 min to 7 min #impact')).toMatch(
      /^Cut the wait/,
    );
  });

  test.each(rewritable)('has nothing more to do after "%s"', (_before, after) => {
    expect(leadWithOutcome(after, readClaim(after))).toBeNull();
  });

  test('works on no claim but one whose result comes late', () => {
    const text = 'Relined two kilns, cutting firing time by 9%';
    for (const other of ['outcome-first', 'activity', 'ask', 'other'] as const) {
      expect(leadWithOutcome(text, { ...late(text), class: other })).toBeNull();
    }
  });

  test.each([
    'Laminated the torque charts at each station, halving assembly errors',
    'Microchipped the cattle, cutting straying by 40%',
  ])('is sure of "%s", whose gerund follows from its ending', (text) => {
    expect(isSafe(text)).toBe(true);
  });

  test.each([
    'Reopened the lido in a heatwave; takings rose 26%',
    'Ran the hygiene week. Infections dropped 18% across the whole hospital that year.',
  ])('offers nothing for "%s", where something else may have brought the result', (text) => {
    expect(rewritten(text)).toBeNull();
  });

  test('says which connective it read', () => {
    const text = 'Relined two kilns, cutting firing time by 9%';
    expect(leadWithOutcome(text, late(text))?.because).toBe('the result stands after ", cutting"');
  });

  test('edits only the stretch that it reorders', () => {
    const text = '**2026-01-09**: relined two kilns, cutting firing time by 9% #kilns ^k1';
    const edits = leadWithOutcome(text, late(text))?.edits;
    expect(edits).toEqual([{ from: 16, to: 60, insert: 'cut firing time by 9% by relining two kilns' }]);
  });

  test('leaves a bullet of more than 1,200 characters alone', () => {
    const text = `Relined ${'very '.repeat(300)}old kilns, cutting firing time by 9%`;
    expect(rewritten(text)).toBeNull();
  });
});

describe('what may be done without a look', () => {
  test.each([
    'Relined two kilns, cutting firing time by 9%',
    'Relined two kilns, which cut firing time by 9%',
    'Wrote a firing plan that halved gas use',
    'Relined two kilns to cut firing time by 9%',
    'By relining two kilns, cut firing time by 9%',
    'Relined two kilns, resulting in a 9% drop in gas use',
    'Action: relined two kilns. Result: firing time down 9%.',
    'After relining two kilns, cut firing time by 9%',
    'Relined two kilns and thereby cut firing time by 9%',
    'Relined two kilns; as a result gas use fell from 9% to 6%',
    'Relined two kilns. This cut firing time by 9%.',
    'Relined two kilns, with the result that gas use fell 9%',
    'Relined two kilns, as a result of which gas use fell 9%',
    'Relined two kilns: gas use down from 9% to 6%',
    'Drained, relined and sealed two kilns, cutting gas use by 9%',
    'Rebuilt the kilns as shuttle kilns, cutting gas use by 9%',
    'Wrote a script that reads the cones, cutting firing time by 9%',
    'Through relining, gas use fell from 9% to 6%',
    'By means of relining, cut gas use by 9%',
    'Using thermal cameras, relined two kilns, cutting gas use by 9%',
    'Using cameras, cones and logs, I relined two kilns, cutting gas use by 9%',
    'A/B tested two glazes, lifting sales by 9%',
    'Designed + relined two kilns, cutting gas use by 9%',
    'Action - relined two kilns. Result - firing time down 9%.',
    'Fired the kilns at night, releasing €9k a year',
    'As kiln lead, relined two kilns, cutting gas use by 9%',
    'Relined two kilns so that cost fell from 9 to 6',
    'Trained 8 kiln operators, cutting gas use by 9%',
    'Drilled 8 kiln operators; as a result gas use fell 9%',
    'Successfully relined two kilns, cutting gas use by 9%',
    'Sent cones to all staff, which cut gas use by 9%',
    'Relined two kilns and paired each of them with a flue, cutting gas use by 9%',
    'Relined two kilns and a shared flue, cutting gas use by 9%',
    'Relined two kilns and added thermal blankets, cutting gas use by 9%',
  ])('"%s" is certain', (text) => {
    expect(isSafe(text)).toBe(true);
  });

  test.each([
    ['the cause is a reading of "and"', 'Relined two kilns and cut firing time by 9%'],
    ['the second sentence may stand on its own', 'Relined two kilns. Gas use fell 9%.'],
    ['the work is partly named as another’s', "Rolled out Imre's firing plan, cutting gas use by 9%"],
    ['more is said after the result', 'Relined two kilns, cutting gas use by 9%. Wrote up the method.'],
    ['it only says what others are spared', 'Relined two kilns, which meant potters waited 9 fewer hours'],
    ['a figure follows a comma only', 'Relined two kilns, gas use down 9%'],
    ['a word may be a verb or describe a noun', 'Built gauges and automated alarms, cutting gas use by 9%'],
    ['the passive names no writer', 'Two kilns were relined, cutting gas use by 9%'],
    ['one thing rose and another fell', 'Relined two kilns: firings 4 min quicker, output -9%'],
    ['what is reached is no change', 'Relined two kilns to reach 9 firings'],
    ['the acts are only listed', 'Drained the vats, relined two kilns, and so cut gas use by 9%'],
    ['brackets may say anything', 'Relined two kilns (gas use -9%)'],
    ['a time may be that of the work', 'As of May, relined two kilns, cutting gas use by 9%'],
    ['a word points at the place', 'Relined two kilns in Delft, cutting gas use there by 9%'],
    ['a role would hang on the result', 'As kiln lead, relined two kilns so that gas use fell 9%'],
    ['the work was shared', 'Paired with Imre on two kilns, cutting gas use by 9%'],
    ['more than one figure moves', 'Through relining, gas use fell 9%, output 4%'],
  ])('wants a look where %s', (_why, text) => {
    expect(isSafe(text)).toBe(false);
  });
});

describe('Markdown', () => {
  test('emphasis is never broken: a span that holds both parts stays as it is', () => {
    expect(rewritten('Relined **two kilns, cutting firing time** by 9%')).toBeNull();
  });

  test('a verb inside emphasis is inflected there', () => {
    expect(rewritten('**Relined** two kilns, _cutting_ firing time by 9%')).toBe(
      '_Cut_ firing time by 9% by **relining** two kilns',
    );
  });

  test('nothing inside code, a link or quotation marks is taken for a connective', () => {
    expect(rewritten('Renamed `fast, cutting 9%` in the kiln settings')).toBeNull();
    expect(rewritten('Renamed [[Kilns, cutting 9%]] in the plant wiki')).toBeNull();
    expect(rewritten('Renamed the page "Kilns, cutting 9%" in the wiki')).toBeNull();
  });

  test('a soft line break stays where it was in the words', () => {
    expect(rewritten('Relined two kilns,\n  cutting firing time\n  by 9%')).toBe(
      'Cut firing time\n  by 9% by relining two kilns',
    );
  });

  test('fields on lines of their own stay below', () => {
    expect(rewritten('Relined two kilns, cutting gas use by 9%\n  okr:: Less gas')).toBe(
      'Cut gas use by 9% by relining two kilns\n  okr:: Less gas',
    );
  });
});

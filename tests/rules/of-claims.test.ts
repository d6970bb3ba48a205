import { ambiguousPercent } from '../../src/rules/ambiguous-percent';
import { hedgedClaim } from '../../src/rules/hedged-claim';
import { hiddenOwner } from '../../src/rules/hidden-owner';
import { inflatedVerb } from '../../src/rules/inflated-verb';
import { missingBaseline } from '../../src/rules/missing-baseline';
import { openEndedAsk } from '../../src/rules/open-ended-ask';
import type { Rule } from '../../src/rules/rule';
import { summedLifts } from '../../src/rules/summed-lifts';
import { weakVerb } from '../../src/rules/weak-verb';
import { findingsOf, noteText } from './note-of';

const found = (rule: Rule, bullet: string) => {
  const text = noteText(rule, bullet);
  return findingsOf(rule, text).map(({ from, to, message, fixes }) => ({
    at: text.slice(from, to),
    message,
    writes: fixes.flatMap(({ edits }) => edits.map(({ insert }) => insert)),
  }));
};
const marked = (rule: Rule, bullet: string): string[] => found(rule, bullet).map(({ at }) => at);

test.each([
  [hedgedClaim, 'I would like, hopefully, to own the roadmap'],
  [hiddenOwner, 'I ask that the fees are cut by the team'],
  [inflatedVerb, 'I would like to spearhead the returns pilot'],
  [summedLifts, 'I would like a raise of 5% + 3% from July'],
  [weakVerb, 'I would like to help the returns team'],
  [missingBaseline, 'I would like to raise margin by 8%'],
])('%# finds nothing in a request', (rule, bullet) => {
  expect(marked(rule, bullet)).toEqual([]);
});

describe('hidden-owner', () => {
  test.each([
    ['Single-handedly cut refunds 8% [contribution:: shared]', 'shared', 'Single-handedly'],
    ['Cut refunds 8% on my own [contribution:: Team]', 'team', 'on my own'],
    ['Singlehandedly cut refunds 8% [contribution:: team]', 'team', 'Singlehandedly'],
  ])('of a claim alone to what was done together: %s', (bullet, contribution, at) => {
    const message = `Unexpected "${at}", expected your own part: the entry says that the work was ${contribution}`;
    expect(found(hiddenOwner, bullet)).toEqual([{ at, message, writes: [] }]);
  });

  test.each([
    ['Single-handedly cut refunds 8% [contribution:: led]', []],
    ['We cut refunds 8% [contribution:: shared]', []],
    ['We cut refunds 8% [role:: led the work]', []],
    ['We cut refunds 8%, my test won', []],
    ['In March, we cut refunds 8%', ['we']],
    ['In March we cut refunds 8%', []],
    ['In a quarter, our team cut refunds 8%', ['our team']],
    ['Refund time was cut by 8%', ['was cut']],
    ['Refund time was successfully reduced by 8%', ['was successfully reduced']],
    ['Refund time was long', []],
    ['Fees were reduced by 8% by moving the desk that was opened', ['were reduced']],
    ['Moved the desk, fees were reduced', []],
    ['Moving desks was approved in May', []],
    ['Was promoted in May', []],
  ])('of %s', (bullet, expected) => {
    expect(marked(hiddenOwner, bullet)).toEqual(expected);
  });
});

describe('hedged-claim', () => {
  test.each([
    ['Cut load time by roughly a third, from 480 ms to 300 ms', ['37.5%']],
    ['Cut load time by  roughly  a third, from 480 ms to 300 ms', ['37.5%']],
    ['Cut load time roughly by a third, from 480 ms to 300 ms', []],
    ['Cut load time roughly, by a third, from 480 ms to 300 ms', []],
    ['Cut load time by a third, from roughly 480 ms to 300 ms', []],
    ['Cut load time by roughly 480 ms', []],
  ])('writes what from and to give: %s', (bullet, writes) => {
    expect(found(hedgedClaim, bullet).flatMap((finding) => finding.writes)).toEqual(writes);
  });
});

describe('inflated-verb', () => {
  test.each([
    ['Pioneered weekly pricing tests', ['Started']],
    ['pioneered weekly pricing tests', ['started']],
    ['Cut audit time 30% with checks pioneered by Berlin', []],
    ['Cut audit time 30% with checks pioneered  by Berlin', []],
    ['Pioneered checks by Berlin', ['Started']],
    ['Cut checks pioneered nearby', ['started']],
  ])('of %s', (bullet, writes) => {
    expect(found(inflatedVerb, bullet).flatMap((finding) => finding.writes)).toEqual(writes);
  });
});

describe('missing-baseline', () => {
  const bare = 'Increased checkout conversion by 12%';

  test.each([
    'baseline:: 3.4%',
    'result:: 15%',
    'period:: 2026-Q1',
    'date:: 2026-03-01',
    'as-of:: 2026-03-01',
  ])('takes [%s] for what gives the change a size', (field) => {
    expect(marked(missingBaseline, bare)).toEqual(['12%']);
    expect(marked(missingBaseline, `${bare} [${field}]`)).toEqual([]);
  });

  test.each([
    ['Increased checkout conversion by 12% on 2026-03-01', []],
    ['Increased checkout conversion by 12% on 12 May', []],
    ['Increased checkout conversion by 12% by moving 40% of buyers', ['12%']],
    ['Moved 40% of buyers to raise checkout conversion by 12%', ['12%']],
    ['Cut refunds by 40', ['40']],
    ['Cut refunds by  40', ['40']],
    ['Cut 40 refunds', []],
    ['Doubled checkout conversion', ['Doubled']],
    ['Saved $40k a year', []],
  ])('of %s', (bullet, expected) => {
    expect(marked(missingBaseline, bullet)).toEqual(expected);
  });
});

describe('ambiguous-percent', () => {
  test.each([
    ['Raised activation from 31% to 36%, up 5%', ['5%']],
    ['Raised activation from 31% to 36%, up 5.5%', []],
    ['Raised activation from 31% to 36%, up 16%', []],
    ['Raised activation from 31% to 36.4%, up 5%', ['5%']],
    ['Raised activation from 31% to 36.6%, up 5%', []],
    ['Raised activation by 5%', ['5%']],
    ['Raised activation by 5 percent', ['5 percent']],
    ['Raised activation by a relative 5%', []],
    ['Cut cost per conversion by 5%', []],
    ['Cut cost per  conversion by 5%', []],
    ['Cut refund time, so that activation held, by 5%', []],
    ['Delivered a 5% increase in retention', ['5%']],
    ['Delivered 5% higher retention', ['5%']],
    ['Raised sales 5%; retention held', []],
    ['Cut costs by 5% while retention held', []],
  ])('of %s', (bullet, expected) => {
    expect(marked(ambiguousPercent, bullet)).toEqual(expected);
  });

  test('computes nothing from zero', () => {
    expect(
      found(ambiguousPercent, 'Raised activation from 0% to 5%, up 5%').flatMap(({ writes }) => writes),
    ).toEqual([' pp']);
    expect(found(ambiguousPercent, 'Raised activation from 31% to 36%, up 5 percent')).toMatchObject([
      { at: '5 percent', writes: [] },
    ]);
  });
});

describe('weak-verb', () => {
  test.each([
    ['Helped with the launch', ['Helped with'], []],
    ['I helped with the launch', ['helped with'], []],
    ['We  helped with the launch', ['helped with'], []],
    ['Helped launch the app', ['Helped'], ['Launched']],
    ['Helped  launch the app', ['Helped'], ['Launched']],
    ['Helped launching the app', ['Helped'], ['Launched']],
    ['Helped launch quickly', ['Helped'], []],
    ['Helped to launch it', ['Helped to'], ['Launched']],
    ['Helpedout the launch', [], []],
    ['Was responsible for launching it', ['Was responsible for'], ['Launched']],
    ['Was responsible for launches', ['Was responsible for'], []],
  ])('of %s', (bullet, expected, writes) => {
    expect(marked(weakVerb, bullet)).toEqual(expected);
    expect(found(weakVerb, bullet).flatMap((finding) => finding.writes)).toEqual(writes);
  });
});

describe('open-ended-ask', () => {
  const ask = 'I would like to own the checkout roadmap';

  test.each([
    '2026-07-01 at the latest',
    'on 12 May',
    'this quarter',
    'in June',
    'in Q3',
    '\ud83d\udcc5 2026-07-01',
    '\u23f32026-07-01',
    '[due:: July]',
    '[milestone:: launch]',
    '[checkpoint:: launch]',
    '[criterion:: churn]',
  ])('takes "%s" for an end', (end) => {
    expect(marked(openEndedAsk, ask)).toEqual([ask]);
    expect(marked(openEndedAsk, `${ask} ${end}`)).toEqual([]);
  });

  const note = (property: string, more = '') =>
    marked(openEndedAsk, `---\nreview-prep: ask\n${property}\n---\n${ask}.${more}\n`);

  test('of an ask note needs a property with a value, or an end in its text', () => {
    expect([note('date:'), note('due: ""'), note('about: scope')]).toEqual([
      [`${ask}.`],
      [`${ask}.`],
      [`${ask}.`],
    ]);
    expect([
      note('due: July'),
      note('about: scope', ' By June.'),
      note('about: scope', ' \ud83d\udcc5 2026-07-01'),
    ]).toEqual([[], [], []]);
  });
});

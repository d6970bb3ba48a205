import fc from 'fast-check';
import { disagreements } from '../../../src/claims/figures/arithmetic';
import { changeBetween } from '../../../src/claims/figures/change-between';
import { linkChanges } from '../../../src/claims/figures/changes';
import { fitOf } from '../../../src/claims/figures/check-change';
import { findFigures } from '../../../src/claims/figures/find-figures';
import {
  formatChange,
  formatNumber,
  formatPercent,
  formatSigned,
} from '../../../src/claims/figures/format-change';

function wrong(text: string): string[][] {
  const figures = findFigures(text);
  return disagreements(text, figures, linkChanges(text, figures)).map(({ from, to, computed, because }) => [
    text.slice(from, to),
    computed,
    because,
  ]);
}

describe('a difference against its from and to', () => {
  test.each([
    ['Cut p95 from 480 ms to 300 ms (-40%)', '-40%', '-37.5%', '480 ms to 300 ms is -37.5%'],
    ['Conversion up 5% from 10% to 12%', '5%', '20%', '10% to 12% is 20%'],
    ['NPS up 15 points to 44 from 31', '15 points', '13 points', '31 to 44 is 13 points'],
    ['Doubled self-serve from 4% to 9%', 'Doubled', '2.25x', '4% to 9% is 2.25x'],
    ['Halved the queue from 40 to 30 tickets', 'Halved', '-25%', '40 to 30 is -25%'],
    ['Builds 5x faster, from 30 min to 10 min', '5x', '3x', '30 min to 10 min is 3x'],
    ['from 2 h to 30 min (-50%)', '-50%', '-75%', '2 h to 30 min is -75%'],
    ['Grew accounts from 3 to 5 (+50%)', '+50%', '+66.7%', '3 to 5 is +66.7%'],
    ['Margin from 30.0% to 32.5%, up 3.5 pp', '3.5 pp', '2.5 pp', '30.0% to 32.5% is 2.5 pp'],
    ['Spread from 2.00% to 1.75% (-40 bps)', '-40 bps', '-25 bps', '2.00% to 1.75% is -25 bps'],
    ['Cost from $1.2M to $0.9M (-$500k)', '-$500k', '-$300k', '$1.2M to $0.9M is -$300k'],
    ['from 900 KB to 300 KB (-50%)', '-50%', '-66.7%', '900 KB to 300 KB is -66.7%'],
  ])('is wrong in "%s"', (text, ...finding) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.each([
    'Cut p95 from 480 ms to 300 ms (-37.5%)',
    'Cut p95 from 480 ms to 300 ms (38%)',
    'Cut p95 from 480 ms to 300 ms (37%)',
    'Renders 60% faster (from 480 ms to 300 ms)',
    'about 40% lower, from 480 to 300',
    'Conversion up 2 pp from 10% to 12%',
    'Conversion up 20% from 10% to 12%',
    'Conversion up 200 bps from 10% to 12%',
    'Doubled self-serve from 4% to 8%',
    'Doubled signups from 1,020 to 2,100',
    'Halved the queue from 40 to 20 tickets',
    'Builds 3x faster, from 30 min to 10 min',
    'cut by a third, from 90 to 60',
    'cut by two thirds, from 90 to 30',
    'Grew accounts from 3 to 5 (+66%)',
    'from 1.2 to 1.8M (+50%)',
    'from 0 to 12 customers (+100%)',
    'from days to 20 minutes (-90%)',
    'from 2 h to 30 min (75%)',
    'Revenue up 20% to $3M',
  ])('is right in "%s"', (text) => {
    expect(wrong(text)).toEqual([]);
  });

  test('that fits only as points is ambiguous and not wrong', () => {
    const text = 'Conversion up 2% from 10% to 12%';
    const [change] = linkChanges(text, findFigures(text));
    expect(change && fitOf(text, change)).toBe('points');
    expect(wrong(text)).toEqual([]);
  });

  test('that is not stated fits nothing', () => {
    const text = 'from 10% to 12%';
    const [change] = linkChanges(text, findFigures(text));
    expect(change && fitOf(text, change)).toBeNull();
  });

  test('never disagrees where it was computed from the stated ends', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 2 }), (before, after, decimals) => {
        const percent = ((changeBetween(before, after).ratio ?? 0) * 100).toFixed(decimals);
        expect(wrong(`from ${before} ms to ${after} ms (${percent}%)`)).toEqual([]);
      }),
    );
  });
});

describe('parts against their total', () => {
  test.each([
    ['120 in total: 50 + 60', '120', '110', '50 + 60 is 110'],
    ['Closed 3 + 4 = 8 deals', '8', '7', '3 + 4 is 7'],
    ['Won $400k revenue and $200k savings, $700k in total', '$700k', '$600k', '$400k + $200k is $600k'],
    ['2.0 h + 30 min = 3.5 h', '3.5 h', '2.5 h', '2.0 h + 30 min is 2.5 h'],
    ['10 bugs, 5 leaks and 2 crashes, 20 in total', '20', '17', '10 + 5 + 2 is 17'],
  ])('disagree in "%s"', (text, ...finding) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.each([
    '110 in total: 50 + 60',
    'Closed 3 + 4 = 7 deals',
    'Won $400k revenue and $200k savings, $600k in total',
    '$1.2M and $1.3M, $2.6M in total',
    'Onboarded 12 teams, 40 people in total',
    'Cut cost from $400k to $200k, $700k in total',
    '$40k a month and $20k, $70k in total',
    'about 50 + 60 = 120',
    'Met 50 + 60 users',
  ])('agree, or are no parts, in "%s"', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('a value against units and rate', () => {
  test.each([
    ['2,000 tickets x $12 = $30k', '$30k', '$24k', '2,000 x $12 is $24k'],
    ['4,000 contacts a month at $6 each, $48k a month saved', '$48k', '$24k', '4,000 x $6 is $24k'],
    ['4,000 contacts a month at $6 each, $480k a year saved', '$480k', '$288k', '4,000 x $6 is $288k'],
    ['40 calls at $6 each, $2k saved', '$2k', '$240', '40 x $6 is $240'],
    ['3 teams x 2 days = 8 days', '8 days', '6 days', '3 x 2 days is 6 days'],
  ])('disagrees in "%s"', (text, ...finding) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.each([
    '2,000 tickets x $12 = $24k',
    '4,000 contacts a month at $6 each, $24k a month saved',
    '4,000 contacts a month at $6 each, $288k a year saved',
    '4,000 contacts at $6 each, $288k a year saved',
    '40 calls at $6 each, $2k of tooling',
    '4,000 users at $6 each; $50k spent on ads',
  ])('agrees, or is no product, in "%s"', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('a share against its percentage', () => {
  test.each([
    ['65% (90/150) of teams', '65%', '60%', '90/150 is 60%'],
    ['11 of 14 squads (85%) use it', '85%', '78.6%', '11 of 14 is 78.6%'],
  ])('disagrees in "%s"', (text, ...finding) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.each([
    '60% (90/150) of teams',
    '11 of 14 squads (79%)',
    '11 of 14 squads (78%)',
    '3 of 12 failed (75% passed)',
    '2 of 3 teams grew 12%',
    '11 of 14 squads (+12% on May)',
  ])('agrees, or is another thing, in "%s"', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('a computed change', () => {
  test('has points and ratio', () => {
    expect(changeBetween(480, 300)).toEqual({ points: -180, ratio: -0.375, factor: 0.625 });
    expect(changeBetween(-10, -20).ratio).toBe(-1);
  });

  test('has no ratio from nothing', () => {
    expect(changeBetween(0, 12)).toEqual({ points: 12, ratio: undefined, factor: undefined });
  });

  test.each([
    ['from 480 ms to 300 ms', '-37.5%'],
    ['from 10% to 12%', '+2 pp (+20%)'],
    ['from 0% to 3%', '+3 pp'],
    ['from 0 to 3 teams', ''],
    ['from days to 3 minutes', ''],
    ['from 2 h to 30 min', '-75%'],
    ['from 3 to 11 teams', '+267%'],
  ])('is written for "%s"', (text, written) => {
    const [change] = linkChanges(text, findFigures(text));
    expect(change?.before && change.after && formatChange(change.before, change.after)).toBe(written);
  });

  test('is written without the noise of binary fractions', () => {
    expect([formatSigned(0.1 + 0.2), formatSigned(-1.80000001), formatSigned(0), formatSigned(-0)]).toEqual([
      '+0.3',
      '-1.8',
      '0',
      '0',
    ]);
    expect([formatNumber(1234567.5), formatNumber(-1200), formatNumber(100)]).toEqual([
      '1,234,567.5',
      '-1,200',
      '100',
    ]);
    expect([formatPercent(0.123), formatPercent(12.345), formatPercent(-266.7)]).toEqual([
      '+0.12%',
      '+12.3%',
      '-267%',
    ]);
  });
});

import fc from 'fast-check';
import { linkChanges } from '../../../src/claims/figures/changes';
import { findFigures } from '../../../src/claims/figures/find-figures';

type Linked = { before?: string; after?: string; by?: string };

const links = (text: string): Linked[] =>
  linkChanges(text, findFigures(text)).map(({ before, after, by }) => ({
    ...(before && { before: before.text }),
    ...(after && { after: after.text }),
    ...(by && { by: by.text }),
  }));

describe('from and to', () => {
  test.each<[string, string, string]>([
    ['Cut render time from 480 ms to 300 ms', '480 ms', '300 ms'],
    ['Sign-ups 4.1% → 4.6%', '4.1%', '4.6%'],
    ['p95: 2.9 s -> 1.1 s', '2.9 s', '1.1 s'],
    ['Brought triage from 22 min to under 7 min', '22 min', '7 min'],
    ['Render was 640 ms, now 300 ms', '640 ms', '300 ms'],
    ['Restores down to 5 minutes from 27', '27', '5 minutes'],
    ['9 outages last year, 2 this year', '9', '2'],
    ['Open bugs 46 → 8', '46', '8'],
    ['Ships in 2 days instead of 9', '9', '2 days'],
    ['from 6 days to 2', '6 days', '2'],
    ['NPS 31 to 44', '31', '44'],
    ['from 480 ms in Q1 to 300 ms in Q3', '480 ms', '300 ms'],
    ['from days to 20 minutes', 'days', '20 minutes'],
    ['from two tools to one', 'two', 'one'],
    ['Reopened 5 of 40 vs 12 of 40 before', '12 of 40', '5 of 40'],
    ['from 3-5 days to 1 day', '3-5 days', '1 day'],
    ['from 900 KB to 1.2 MB', '900 KB', '1.2 MB'],
  ])('"%s" moves from %s to %s', (text, before, after) => {
    expect(links(text)).toEqual([{ before, after }]);
  });

  test('several are linked in the order in which they stand', () => {
    expect(links('from 22 min to 7 min, and reopened bugs from 9 a week to 2')).toEqual([
      { before: '22 min', after: '7 min' },
      { before: '9', after: '2' },
    ]);
  });

  test.each([
    '3 teams and 4 people',
    'from 3% to 40 teams',
    'Closed 12 tickets; 8 calls',
    'since 2024 to 2026',
    '7–9%',
  ])('"%s" links nothing', (text) => {
    expect(links(text)).toEqual([]);
  });
});

describe('the stated difference', () => {
  test.each<[string, Linked]>([
    ['from 480 ms to 300 ms (-37.5%)', { before: '480 ms', after: '300 ms', by: '-37.5%' }],
    ['from 480 ms to 300 ms, a 37.5% drop', { before: '480 ms', after: '300 ms', by: '37.5%' }],
    ['up 2 pp from 10% to 12%', { before: '10%', after: '12%', by: '2 pp' }],
    ['up 20% from 10% to 12%', { before: '10%', after: '12%', by: '20%' }],
    ['Doubled self-serve from 4% to 9%', { before: '4%', after: '9%', by: 'Doubled' }],
    ['Cut load 37.5% (from 480 ms to 300 ms)', { before: '480 ms', after: '300 ms', by: '37.5%' }],
    ['NPS up 13 points to 44 from 31', { before: '31', after: '44', by: '13 points' }],
    ['from 31 points to 44 points (+13)', { before: '31 points', after: '44 points', by: '+13' }],
    ['Revenue up 20% to $3M', { after: '$3M', by: '20%' }],
    ['churn down 8%', { by: '8%' }],
    ['Raised activation 7 pp (31% to 38%)', { before: '31%', after: '38%', by: '7 pp' }],
    ['Raised activation by 7 pp last quarter (31% to 38%)', { before: '31%', after: '38%', by: '7 pp' }],
    ['churn down 1.2 pp in Q2 (4.1% to 2.9%)', { before: '4.1%', after: '2.9%', by: '1.2 pp' }],
    ['Cut churn 1.2pp [4.1% → 2.9%]', { before: '4.1%', after: '2.9%', by: '1.2pp' }],
    ['Churn fell 1.2 pp, 4.1% to 2.9%', { before: '4.1%', after: '2.9%', by: '1.2 pp' }],
    ['Raised activation by 9 pp (31% to 38%)', { before: '31%', after: '38%', by: '9 pp' }],
    ['Cut refunds by a third (900 to 600 a week)', { before: '900', after: '600', by: 'a third' }],
    ['Cut p95 by 180 ms (480 ms to 300 ms)', { before: '480 ms', after: '300 ms', by: '180 ms' }],
  ])('of "%s" is linked to it', (text, change) => {
    expect(links(text)).toEqual([change]);
  });

  test('of one quantity is not given to another', () => {
    expect(links('Raised activation by 7% (900 to 600 calls)')).toEqual([
      { by: '7%' },
      { before: '900', after: '600' },
    ]);
    expect(links('Raised activation by 7 pp (480 ms to 300 ms)')).toEqual([
      { by: '7 pp' },
      { before: '480 ms', after: '300 ms' },
    ]);
    expect(links('Grew revenue 20% and cut churn from 4% to 3%')).toEqual([
      { by: '20%' },
      { before: '4%', after: '3%' },
    ]);
    expect(links('attach rate from 3% to 5% for 40% of users')).toEqual([{ before: '3%', after: '5%' }]);
  });

  test('"up 2% to 12%" is not taken for a from and to', () => {
    expect(links('Attach rate up 2% to 12%')).toEqual([{ by: '2%' }]);
  });
});

test('every member is one of the figures and lies in the range of its change', () => {
  const words = fc.constantFrom(
    'from',
    'to',
    '10%',
    '12%',
    '(',
    ')',
    '2 pp',
    'up',
    ',',
    '480 ms',
    '→',
    'was',
    'now',
    'by',
    'and',
    'doubled',
    '3',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const figures = findFigures(text);
      for (const change of linkChanges(text, figures)) {
        for (const member of [change.before, change.after, change.by]) {
          if (!member) continue;
          expect(figures).toContain(member);
          expect(member.from).toBeGreaterThanOrEqual(change.from);
          expect(member.to).toBeLessThanOrEqual(change.to);
        }
      }
    }),
  );
});

import { matchPrinciples, nearestPrinciple } from '../../src/settings/match-principles';
import { principlePresets } from '../../src/settings/presets';

const amazon = principlePresets['amazon'] ?? [];

describe('matching principles', () => {
  test.each<[string, string[], string[]]>([
    ['Dive Deep', ['Dive Deep'], []],
    ['Are Right, A Lot, Dive Deep', ['Are Right, A Lot', 'Dive Deep'], []],
    [
      'dive deep; have backbone; disagree and commit',
      ['Dive Deep', 'Have Backbone; Disagree and Commit'],
      [],
    ],
    [
      '["Have Backbone; Disagree and Commit", "Think Big"]',
      ['Have Backbone; Disagree and Commit', 'Think Big'],
      [],
    ],
    ['- Ownership\n  - Frugality', ['Ownership', 'Frugality'], []],
    ['[[Ownership]] and [[Principles/Earn Trust|Earn Trust]]', ['Ownership', 'Earn Trust'], []],
    ['Strive to be Earth’s Best Employer', ["Strive to be Earth's Best Employer"], []],
    ['Ownership, Ownership', ['Ownership'], []],
    ['Co-Ownerships', [], ['Co-Ownerships']],
    ['Customer Obsesion, Dive Deep', ['Dive Deep'], ['Customer Obsesion']],
    ['Dive Deep & Grit', ['Dive Deep'], ['Grit']],
    ['', [], []],
    ['none', [], []],
  ])('in %j finds the longest names first', (text, known, unknown) => {
    const matched = matchPrinciples(text, amazon);
    expect(matched.known).toEqual(known);
    expect(matched.unknown.map(({ text: left }) => left)).toEqual(unknown);
    for (const { from, to, text: left } of matched.unknown) expect(text.slice(from, to)).toBe(left);
  });

  test('offsets hold behind characters that take two units', () => {
    expect(matchPrinciples('😀x, Grit', amazon).unknown[1]).toEqual({ text: 'Grit', from: 5, to: 9 });
  });
});

describe('the nearest principle', () => {
  test.each([
    ['Customer Obsesion', 'Customer Obsession'],
    ['divedeep', 'Dive Deep'],
    ['Ownreship', 'Ownership'],
    ['Bias to action', 'Bias for Action'],
    ['Kindness', null],
    ['DD', null],
  ])('of %j', (name, expected) => {
    expect(nearestPrinciple(name, amazon)).toBe(expected);
  });
});

import { inflatedVerb } from '../../src/rules/inflated-verb';
import { outcomeFirst } from '../../src/rules/outcome-first';
import { weakVerb } from '../../src/rules/weak-verb';
import type { Rule } from '../../src/rules/rule';
import { findingsOf, noteText } from './note-of';

const fixesFor = (rule: Rule, bullet: string) =>
  findingsOf(rule, noteText(rule, bullet)).flatMap(({ fixes }) =>
    fixes.map(({ title, safe, adds }) => ({ title, safe, adds })),
  );

describe('A fix is offered', () => {
  test('as safe for a reordering whose construction is certain', () => {
    expect(fixesFor(outcomeFirst, 'Ran 9 price tests to lift margin by 1.8 pp')).toEqual([
      { title: 'Lead with the result', safe: true, adds: undefined },
    ]);
  });

  test('as a suggestion that says what it replaces for other words', () => {
    expect(fixesFor(inflatedVerb, 'Pioneered weekly pricing tests')).toEqual([
      { title: 'Write "Started"', safe: false, adds: 'Replaces "Pioneered" by "Started"' },
    ]);
  });

  test.each(['Helped launch the seller app', 'Helped to launch it', 'Was responsible for launching it'])(
    'for a weak opener where the act stands right behind it: %s',
    (bullet) => {
      expect(fixesFor(weakVerb, bullet).map(({ title }) => title)).toEqual(['Write "Launched"']);
    },
  );

  test.each([
    'Worked on board reports for 6 shops',
    'Helped board members vote',
    'Supported sales',
    'Assisted with the launch',
  ])('not where a noun could be read as the act: %s', (bullet) => {
    expect(fixesFor(weakVerb, bullet)).toEqual([]);
  });
});

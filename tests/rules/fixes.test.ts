import { applyEdits } from '../../src/claims/text';
import { ambiguousPercent } from '../../src/rules/ambiguous-percent';
import { figuresDisagree } from '../../src/rules/figures-disagree';
import { hedgedClaim } from '../../src/rules/hedged-claim';
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

  test('with the computed change beside the points, where from and to give both', () => {
    const late = 'Raised activation from 31% to 36%, up 5%';
    expect(fixesFor(ambiguousPercent, late)).toEqual([
      {
        title: 'Write "5 pp"',
        safe: false,
        adds: 'Replaces "%" by "pp": from and to differ by that many percentage points',
      },
      {
        title: 'Write "5 pp (+16.1%)"',
        safe: false,
        adds: 'Replaces "%" by "pp": from and to differ by that many percentage points; adds the computed +16.1%',
      },
    ]);
    const note = noteText(ambiguousPercent, late);
    const second = findingsOf(ambiguousPercent, note)[0]?.fixes[1];
    const mended = applyEdits(note, second?.edits ?? []);
    expect(mended).toContain('from 31% to 36%, up 5 pp (+16.1%)\n');
    expect([...findingsOf(ambiguousPercent, mended), ...findingsOf(figuresDisagree, mended)]).toEqual([]);
  });

  test.each([
    'Cut load time by roughly a third',
    'Roughly halved load time, from 480 ms to 300 ms',
    'Cut load time by roughly a third, from 0 ms to 300 ms',
  ])('with no computed change where from and to do not give it in its place: %s', (bullet) => {
    expect(fixesFor(hedgedClaim, bullet)).toEqual([]);
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

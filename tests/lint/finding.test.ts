import * as rewriting from '../../src/claims/rewrite/lead-with-outcome';
import { findingAt, findingOf, withFixesThat } from '../../src/lint/finding';
import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import type { Fix } from '../../src/rules/rule';
import { standardFacts } from '../rules/note-of';

jest.mock('../../src/claims/rewrite/lead-with-outcome', () => {
  const real = jest.requireActual<typeof rewriting>('../../src/claims/rewrite/lead-with-outcome');
  return { leadWithOutcome: jest.fn(real.leadWithOutcome) };
});

const fix: Fix = { title: 'Write "Cut"', safe: false, edits: [{ from: 2, to: 5, insert: 'Cut' }] };

describe('The fixes of a finding', () => {
  test('are worked out when they are first read, and then kept', () => {
    const note = readNote(
      'Impact/A.md',
      '---\nreview-prep: impact\n---\n- Ran 9 price tests to lift margin by 1.8 pp\n',
    );
    const found = lintNote(note, standardFacts).filter(({ rule }) => rule === 'outcome-first');
    expect(found).toHaveLength(1);
    expect(rewriting.leadWithOutcome).toHaveBeenCalledTimes(0);
    expect(found[0]?.fixes).toHaveLength(1);
    expect(found[0]?.fixes[0]?.safe).toBe(true);
    expect(rewriting.leadWithOutcome).toHaveBeenCalledTimes(1);
  });

  test('move with the finding, and wait while it moves', () => {
    const make = jest.fn(() => [fix]);
    const finding = findingOf('weak-verb', 'warning', { from: 2, to: 5, message: 'No.', fixes: make }, 10);
    const moved = findingAt(finding, { from: 112, to: 115 });
    const chosen = withFixesThat(moved, ({ safe }) => !safe);
    expect([moved.from, moved.to]).toEqual([112, 115]);
    expect(make).toHaveBeenCalledTimes(0);
    expect(chosen.fixes.flatMap(({ edits }) => edits)).toEqual([{ from: 112, to: 115, insert: 'Cut' }]);
    expect(finding.fixes.flatMap(({ edits }) => edits)).toEqual([{ from: 12, to: 15, insert: 'Cut' }]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('stand in the JSON of a finding', () => {
    const finding = findingOf(
      'weak-verb',
      'warning',
      { from: 2, to: 5, message: 'No.', fixes: () => [fix] },
      0,
    );
    expect(JSON.parse(JSON.stringify(finding))).toEqual({
      rule: 'weak-verb',
      severity: 'warning',
      from: 2,
      to: 5,
      message: 'No.',
      fixes: [fix],
    });
  });
});

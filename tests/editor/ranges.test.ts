import { EditorState } from '@codemirror/state';
import { changedRanges, withRange, withoutRange } from '../../src/editor/ranges';

describe('Ranges', () => {
  test('that touch become one, in order', () => {
    const ranges = withRange(
      [
        { from: 0, to: 2 },
        { from: 8, to: 9 },
      ],
      { from: 2, to: 4 },
    );
    expect(ranges).toEqual([
      { from: 0, to: 4 },
      { from: 8, to: 9 },
    ]);
  });

  test('become one where there are very many of them', () => {
    let ranges = withRange([], { from: 0, to: 1 });
    for (let at = 1; at <= 100; at++) ranges = withRange(ranges, { from: at * 10, to: at * 10 + 1 });
    expect(ranges.length).toBeLessThanOrEqual(64);
    expect(ranges[0]?.from).toBe(0);
    expect(ranges.at(-1)?.to).toBe(1001);
  });

  test('keep what a part of them leaves', () => {
    expect(withoutRange([{ from: 0, to: 10 }], { from: 3, to: 5 })).toEqual([
      { from: 0, to: 3 },
      { from: 5, to: 10 },
    ]);
  });

  test('move with an edit and take in what it changed', () => {
    const { changes } = EditorState.create({ doc: 'one two three' }).update({
      changes: { from: 0, insert: 'zero ' },
    });
    expect(changedRanges([{ from: 4, to: 7 }], changes)).toEqual([
      { from: 0, to: 5 },
      { from: 9, to: 12 },
    ]);
  });
});

import fc from 'fast-check';
import { timeBoxes } from '../../src/documents/time-boxes';

test('minutes are shared out by weight', () => {
  const boxes = timeBoxes(
    [
      { name: 'results', weight: 2 },
      { name: 'asks', weight: 1 },
    ],
    30,
  );
  expect([...boxes]).toEqual([
    ['results', 20],
    ['asks', 10],
  ]);
});

test('whatever the weights, the boxes add up to the meeting and none is empty', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(shares, fc.integer({ min: 8, max: 240 }), (weights, minutes) => {
      const boxes = [
        ...timeBoxes(
          weights.map((weight, at) => ({ name: String(at), weight })),
          minutes,
        ).values(),
      ];
      expect(boxes.reduce((sum, one) => sum + one, 0)).toBe(minutes);
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(1);
    }),
    { seed: 3 },
  );
});

test('a meeting too short for its parts is the caller’s mistake', () => {
  expect(() =>
    timeBoxes(
      [
        { name: 'a', weight: 1 },
        { name: 'b', weight: 1 },
      ],
      1,
    ),
  ).toThrow('1 minutes are too few for 2 parts');
});

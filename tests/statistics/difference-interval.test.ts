import fc from 'fast-check';
import {
  differenceInterval,
  includesZero,
  type Arm,
  type IntervalChoice,
} from '../../src/statistics/difference-interval';
import { normalQuantile } from '../../src/statistics/normal-quantile';

const tenPercent: Arm = { events: 136, sample: 1360 };
const twelvePercent: Arm = { events: 163.2, sample: 1360 };
const twoSided = (method: IntervalChoice['method']): IntervalChoice => ({ level: 0.95, sides: 2, method });

describe('10% to 12% with 1,360 in each arm, two-sided 95%', () => {
  test.each([
    ['wald', 163.2, -0.35, 4.35, 2],
    ['newcombe', 163, -0.37, 4.34, 2],
    ['newcombe', 163.2, -0.36, 4.36, 2],
    ['relative', 163.2, -3.2, 48.8, 1],
  ] as const)('by %s with %d events lies between %d and %d', (method, events, low, high, digits) => {
    const interval = differenceInterval(tenPercent, { events, sample: 1360 }, twoSided(method));
    expect((interval?.low ?? NaN) * 100).toBeCloseTo(low, digits);
    expect((interval?.high ?? NaN) * 100).toBeCloseTo(high, digits);
    expect(interval && includesZero(interval)).toBe(true);
  });
});

test("Newcombe's own example of 56 in 70 against 48 in 80 gives his figures", () => {
  const interval = differenceInterval(
    { events: 48, sample: 80 },
    { events: 56, sample: 70 },
    twoSided('newcombe'),
  );
  expect(interval?.low).toBeCloseTo(0.0524, 4);
  expect(interval?.high).toBeCloseTo(0.3339, 4);
  const plain = differenceInterval({ events: 48, sample: 80 }, { events: 56, sample: 70 }, twoSided('wald'));
  expect(plain?.low).toBeCloseTo(0.0575, 4);
  expect(plain?.high).toBeCloseTo(0.3425, 4);
});

test('a one-sided 95% interval is the two-sided 90% one', () => {
  const oneSided = differenceInterval(tenPercent, twelvePercent, { level: 0.95, sides: 1, method: 'wald' });
  const ninety = differenceInterval(tenPercent, twelvePercent, { level: 0.9, sides: 2, method: 'wald' });
  expect(oneSided?.low).toBeCloseTo(ninety?.low ?? NaN, 12);
});

test('arms that cannot be have no interval', () => {
  expect(differenceInterval({ events: 1, sample: 0 }, tenPercent, twoSided('wald'))).toBeUndefined();
  expect(differenceInterval({ events: 9, sample: 8 }, tenPercent, twoSided('newcombe'))).toBeUndefined();
  expect(differenceInterval({ events: -1, sample: 8 }, tenPercent, twoSided('wald'))).toBeUndefined();
  expect(differenceInterval({ events: NaN, sample: 8 }, tenPercent, twoSided('wald'))).toBeUndefined();
});

test('no lift can be given over a control without events', () => {
  expect(differenceInterval({ events: 0, sample: 50 }, tenPercent, twoSided('relative'))).toBeUndefined();
  expect(differenceInterval(tenPercent, { events: 0, sample: 50 }, twoSided('relative'))).toBeUndefined();
});

test.each([95, 0.5, 1, NaN])('a level of %d is refused', (level) => {
  expect(() => differenceInterval(tenPercent, twelvePercent, { level, sides: 2, method: 'wald' })).toThrow(
    RangeError,
  );
});

const arm = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([sample, share]): Arm => ({ sample, events: Math.round(sample * share) }));

test("Newcombe's interval holds the difference and never leaves -1 to 1", () => {
  fc.assert(
    fc.property(arm, arm, (control, treatment) => {
      const interval = differenceInterval(control, treatment, twoSided('newcombe'));
      const difference = treatment.events / treatment.sample - control.events / control.sample;
      expect(interval?.low).toBeLessThanOrEqual(difference + 1e-12);
      expect(interval?.high).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(interval?.low).toBeGreaterThanOrEqual(-1 - 1e-9);
      expect(interval?.high).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('exchanging the arms turns the interval round', () => {
  fc.assert(
    fc.property(arm, arm, fc.constantFrom('wald' as const, 'newcombe' as const), (one, other, method) => {
      const there = differenceInterval(one, other, twoSided(method));
      const back = differenceInterval(other, one, twoSided(method));
      expect(there?.low).toBeCloseTo(-(back?.high ?? NaN), 12);
    }),
  );
});

describe('the normal quantile', () => {
  test.each([
    [0.5, 0],
    [0.8, 0.841621234],
    [0.95, 1.644853627],
    [0.975, 1.959963985],
    [0.995, 2.575829304],
    [0.999, 3.090232306],
    [0.01, -2.326347874],
  ])('of %d is %d', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 7);
  });

  test('has no value outside 0 to 1 and no end at them', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(NaN)]).toEqual([NaN, NaN, NaN]);
  });

  test('rises with the probability', () => {
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (p, q) => {
        if (p < q) expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q));
      }),
    );
  });
});

import type * as figures from '../../src/claims/figures/find-figures';
import type * as claims from '../../src/claims/read-claim';
import type * as warmUps from '../../src/claims/warm-up';
import { each, inSteps } from '../../src/claims/in-steps';
import { lexiconInSteps } from '../../src/claims/lexicon';
import { everyBullet } from './every-bullet';

interface Reader {
  readClaim: typeof claims.readClaim;
  warmUp: typeof warmUps.warmUp;
}

/** A reader that has read nothing yet. */
function newReader(): Reader {
  jest.resetModules();
  const { readClaim } = jest.requireActual<typeof claims>('../../src/claims/read-claim');
  const { warmUp } = jest.requireActual<typeof warmUps>('../../src/claims/warm-up');
  return { readClaim, warmUp };
}

const texts = everyBullet().filter((_, at) => at % 20 === 0);
const readings = ({ readClaim }: Reader) => texts.map((text) => readClaim(text));

/** Takes so many steps, or all; answers how many there were. */
function taken(steps: Generator<undefined, unknown>, most = Infinity): number {
  let count = 0;
  while (count < most && steps.next().done !== true) count++;
  return count;
}

describe('What the first claim would wait for', () => {
  test('is the same, made in steps, at once, or left off and finished by who needs it', () => {
    const atOnce = newReader();
    const expected = readings(atOnce);
    const inSlices = newReader();
    const all = taken(inSlices.warmUp());
    expect(readings(inSlices)).toEqual(expected);
    for (const share of [0.1, 0.4, 0.8]) {
      const leftOff = newReader();
      expect(taken(leftOff.warmUp(), all * share)).toBeLessThan(all);
      expect(readings(leftOff)).toEqual(expected);
    }
  });

  test('is there for whoever looks for figures alone, too', () => {
    jest.resetModules();
    const { findFigures } = jest.requireActual<typeof figures>('../../src/claims/figures/find-figures');
    expect(findFigures('Trained about 65 people')).toMatchObject([{ text: '65', approximate: true }]);
  });

  test('is made once, whoever takes the steps', () => {
    const all = taken(newReader().warmUp());
    const { warmUp } = newReader();
    const [one, other] = [warmUp(), warmUp()];
    expect(taken(one, 20) + taken(other, 20)).toBe(40);
    expect(taken(one) + taken(other)).toBe(all - 40);
    expect(taken(warmUp())).toBe(0);
  });

  test('is made a few words at a time', () => {
    const steps = lexiconInSteps();
    const add = jest.spyOn(Map.prototype, 'set');
    const added: number[] = [];
    for (let isDone: boolean | undefined = false; isDone !== true;) {
      add.mockClear();
      isDone = steps.next().done;
      added.push(add.mock.calls.length);
    }
    add.mockRestore();
    expect(added.reduce((sum, count) => sum + count)).toBeGreaterThan(10_000);
    // 250 verbs in four forms each, beside what the next list brings.
    expect(Math.max(...added)).toBeLessThan(1500);
  });
});

test('who needs a thing that is being made gets it whole, and it is made once', () => {
  const done: number[] = [];
  const thing = inSteps(function* () {
    yield* each(Array.from({ length: 1000 }), (_, at) => void done.push(at));
    return 'made';
  });
  expect(done).toHaveLength(0);
  const steps = thing.steps();
  steps.next();
  expect(done).toHaveLength(250);
  expect(thing()).toBe('made');
  expect(done).toHaveLength(1000);
  expect(steps.next().done).toBe(true);
  expect(thing()).toBe('made');
  expect(done).toHaveLength(1000);
});

import { isDeepStrictEqual } from 'node:util';
import { expect as jestExpect } from 'expect';

/** The tests that `load` declares with Jest's words, each under its full name. */
export function collectTests(load) {
  const tests = new Map();
  let trail = [];
  let hooks = [];

  const within = (name, body) => {
    const [trailBefore, hooksBefore] = [trail, hooks];
    trail = [...trail, name];
    body();
    [trail, hooks] = [trailBefore, hooksBefore];
  };
  const test = (name, body) => {
    const whole = [...trail, name].join(' > ');
    const before = hooks;
    const id = tests.has(whole) ? `${whole} (${tests.size})` : whole;
    tests.set(id, async () => {
      for (const hook of before) await hook();
      await body();
    });
  };
  const each = (declare) => (rows) => (name, body) =>
    rows.forEach((row, at) =>
      declare(named(name, row, at), () => body(...(Array.isArray(row) ? row : [row]))),
    );
  Object.assign(globalThis, {
    expect,
    test: Object.assign(test, { each: each(test) }),
    it: Object.assign(test, { each: each(test) }),
    describe: Object.assign(within, { each: each(within) }),
    suite: within,
    beforeEach: (hook) => void (hooks = [...hooks, hook]),
    beforeAll: (hook) => void (hooks = [...hooks, once(hook)]),
    afterEach: () => undefined,
    afterAll: () => undefined,
    jest: { setTimeout: () => undefined },
  });
  load();
  return tests;
}

/** Jest's `expect` makes some sixty functions at each call: it is asked only where the quick look says no. */
class QuickMatchers {
  constructor(actual) {
    this.actual = actual;
  }

  toBe(expected) {
    if (!Object.is(this.actual, expected)) jestExpect(this.actual).toBe(expected);
  }

  toEqual(expected) {
    if (!isDeepStrictEqual(this.actual, expected)) jestExpect(this.actual).toEqual(expected);
  }
}
for (const name of Object.keys(jestExpect(null)).filter((name) => !(name in QuickMatchers.prototype)))
  Object.defineProperty(QuickMatchers.prototype, name, {
    get() {
      return jestExpect(this.actual)[name];
    },
  });
const expect = Object.assign((actual) => new QuickMatchers(actual), jestExpect);

/** Names need only tell tests apart: the row's number does that. */
const named = (name, row, at) => `${name} [${at}]`;

function once(hook) {
  let done;
  return () => (done ??= Promise.resolve(hook()));
}

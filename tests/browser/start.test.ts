import { openBench, type Bench } from './open-workbench';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench({ data: '{}' });
});

afterAll(() => bench.close());

/** What happened before the layout was ready. */
interface Seen {
  /** Notes that were asked for, by path. */
  read: string[];
  /** Characters of each text that was decoded. */
  decoded: number[];
}

/** Runs in the page, before anything of it, and writes what it sees into `window.seen`. */
function watchStart(): void {
  const seen: Seen = { read: [], decoded: [] };
  let app: typeof window.workbench.app | undefined;
  const isEarly = (): boolean => app?.workspace.layoutReady !== true;
  const watchReads = (host: object, ways: string[]): void => {
    for (const way of ways) {
      const read = Reflect.get(host, way) as (asked: string | { path: string }) => unknown;
      Reflect.set(host, way, function (this: unknown, ...given: Parameters<typeof read>) {
        const [asked] = given;
        const path = typeof asked === 'string' ? asked : asked.path;
        if (isEarly() && path.endsWith('.md')) seen.read.push(path);
        return read.apply(this, given);
      });
    }
  };
  Reflect.set(window, 'seen', seen);
  Object.defineProperty(window, 'app', {
    get: () => app,
    set: (given: NonNullable<typeof app>) => {
      app = given;
      // Mocks stand there until the page makes its own.
      if (!('announceFiles' in given.vault)) return;
      watchReads(given.vault, ['read', 'cachedRead', 'readBinary', 'process']);
      watchReads(given.vault.adapter, ['read', 'readBinary', 'process']);
    },
  });
  window.TextDecoder = class extends TextDecoder {
    override decode(...given: Parameters<TextDecoder['decode']>): string {
      const text = super.decode(...given);
      if (isEarly()) seen.decoded.push(text.length);
      return text;
    }
  };
}

const seenWith = async (open: string[]): Promise<Seen> => {
  const { page, errors, close } = await bench.open({ before: watchStart, open });
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as Seen);
  expect(await errors()).toEqual([]);
  await close();
  return seen;
};

test('while the plugin loads, no note is read and no text is unpacked', async () => {
  expect(await seenWith([])).toEqual({ read: [], decoded: [] });
});

test('a note of the last session is read by the app, which opens it, and not by the plugin', async () => {
  expect((await seenWith(['Home.md'])).read).toEqual(['Home.md']);
});

/** How many steps each slice has taken, each of them with a text or table that the first claim needs. */
type Slices = number[];

/**
 * Runs in the page: a clock that moves by a millisecond whenever it is asked, as it is after each step, so that the
 * steps of each slice are counted. A phone knows no idle time.
 */
function countSteps(): void {
  const slices: Slices = [];
  Reflect.set(window, 'slices', slices);
  let time = performance.now();
  let asks = 0;
  performance.now = () => (asks++, (time += 1));
  const counted = <T>(run: (given: T) => void) => {
    return (given: T): void => {
      asks = 0;
      run(given);
      // It is asked once before the first step.
      if (asks > 1) slices.push(asks - 1);
    };
  };
  if (location.search.includes('phone=1')) {
    Reflect.deleteProperty(window, 'requestIdleCallback');
    const later = window.setTimeout.bind(window);
    const rest = 50;
    window.setTimeout = ((run: () => void, delay?: number) =>
      later(delay === rest ? counted(run) : run, delay)) as typeof window.setTimeout;
  } else {
    const idle = window.requestIdleCallback.bind(window);
    window.requestIdleCallback = (run, options) => idle(counted(run), options);
  }
}

const stepsSeen = (): boolean =>
  (Reflect.get(window, 'slices') as Slices).reduce((sum, steps) => sum + steps, 0) > 130;

const mostInOneGo = (): number => Math.max(...(Reflect.get(window, 'slices') as Slices));

test.each([
  ['in idle time', false],
  ['between timers on a phone, which knows no idle time', true],
])('what the first claim and the first pauses need is made %s, two steps in one go', async (_, phone) => {
  const { page, errors, close } = await bench.open({ before: countSteps, phone });
  // The index takes what is left of the first when it begins, two seconds later; a hundred pauses follow.
  await page.waitForFunction(stepsSeen).catch(() => undefined);
  expect(await page.evaluate(stepsSeen)).toBe(true);
  expect(await page.evaluate(mostInOneGo)).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => window.workbench.leftovers()['settings tabs'])).toBe(1);
  expect(await errors()).toEqual([]);
  await close();
});

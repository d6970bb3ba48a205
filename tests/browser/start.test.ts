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

import type { Bench, OpenPage } from '../browser/open-workbench';
import { openFixture } from './open-fixture';
import type { App } from '../../tools/workbench/obsidian/app';

declare const app: App;

let bench: Bench;
let opened: OpenPage;

beforeAll(async () => {
  bench = await openFixture();
});

beforeEach(async () => {
  opened = await bench.open();
});

afterEach(() => opened.close());
afterAll(() => bench.close());

test('create on a path that exists throws and keeps the note', async () => {
  const message = await opened.page.evaluate(() =>
    app.vault.create('Home.md', 'overwritten').then(
      () => 'created',
      (error: Error) => error.message,
    ),
  );
  expect(message).toBe('File already exists.');
  expect(await opened.read('Home.md')).toMatch(/^# Home\n/);
});

test('create on a path that differs only in case throws too', async () => {
  const message = await opened.page.evaluate(() =>
    app.vault.create('HOME.md', 'overwritten').catch((error: Error) => error.message),
  );
  expect(message).toBe('File already exists.');
});

test('create in a folder that does not exist throws and makes nothing', async () => {
  const message = await opened.page.evaluate(() =>
    app.vault.create('Nowhere/New.md', 'text').then(
      () => 'created',
      (error: Error) => error.message,
    ),
  );
  expect(message).toMatch(/^ENOENT: no such file or directory/);
  expect(await opened.page.evaluate(() => window.workbench.paths())).not.toContain('Nowhere/New.md');
});

test.each(['What?.md', 'a:b.md', '../outside.md'])('create under the name %s throws', async (path) => {
  const made = await opened.page.evaluate(
    (wanted) =>
      app.vault.create(wanted, '').then(
        () => true,
        () => false,
      ),
    path,
  );
  expect(made).toBe(false);
});

test('createFolder makes the folders above and throws where it exists', async () => {
  const answers = await opened.page.evaluate(async () => {
    const folder = await app.vault.createFolder('One/Two');
    const again = await app.vault.createFolder('One/Two').catch((error: Error) => error.message);
    return [folder.path, folder.parent?.path, folder.parent?.parent?.path, again];
  });
  expect(answers).toEqual(['One/Two', 'One', '/', 'Folder already exists.']);
});

test('every file has the folder it lies in as parent', async () => {
  const parents = await opened.page.evaluate(() =>
    app.vault.getFiles().map(({ path, parent }) => [path, parent?.path]),
  );
  expect(parents).toContainEqual(['Projects/Checkout.md', 'Projects']);
  expect(parents).toContainEqual(['Home.md', '/']);
});

test('process refuses a callback that answers a promise and leaves the note', async () => {
  const [message, text] = await opened.page.evaluate(async () => {
    const file = app.vault.getFileByPath('Daily.md');
    if (!file) throw new Error('no note');
    const asynchronous = (async () => 'later') as unknown as () => string;
    const answer = await app.vault.process(file, asynchronous).catch((error: Error) => error.name);
    return [answer, window.workbench.read('Daily.md')];
  });
  expect(message).toBe('TypeError');
  expect(text).toBe('Plain text without a heading.\n');
});

test('process sees what another process wrote a moment before, so that no edit is lost', async () => {
  const text = await opened.page.evaluate(async () => {
    const file = app.vault.getFileByPath('Daily.md');
    if (!file) throw new Error('no note');
    await Promise.all(
      ['one', 'two', 'three'].map((word) => app.vault.process(file, (before) => `${before}${word}\n`)),
    );
    return window.workbench.read('Daily.md');
  });
  expect(text).toBe('Plain text without a heading.\none\ntwo\nthree\n');
});

test('process that changes nothing writes nothing and fires no event', async () => {
  const writes = await opened.page.evaluate(async () => {
    const file = app.vault.getFileByPath('Daily.md');
    if (!file) throw new Error('no note');
    await app.vault.process(file, (text) => text);
    return window.workbench.writes();
  });
  expect(writes).toEqual([]);
});

test('processFrontMatter keeps comments, order and the body', async () => {
  const text = await opened.page.evaluate(async () => {
    const file = app.vault.getFileByPath('Projects/Checkout.md');
    if (!file) throw new Error('no note');
    await app.fileManager.processFrontMatter(file, (data) => {
      data['status'] = 'done';
      data['reviewed'] = '2026-03-01';
    });
    return window.workbench.read('Projects/Checkout.md');
  });
  expect(text).toBe(
    '---\n# why this note exists\ntags: [ project ]\nstatus: done # or done\nowner: "[[Home]]"\nreviewed: 2026-03-01\n---\n# Checkout\n\n## Numbers\n\n- Payments failed less often\n',
  );
});

test('processFrontMatter throws on front matter that is not YAML and leaves the note', async () => {
  const before = await opened.read('Broken.md');
  const name = await opened.page.evaluate(async () => {
    const file = app.vault.getFileByPath('Broken.md');
    if (!file) throw new Error('no note');
    return app.fileManager
      .processFrontMatter(file, (data) => (data['x'] = 1))
      .then(
        () => 'written',
        (error: Error) => error.name,
      );
  });
  expect(name).toBe('YAMLParseError');
  expect(await opened.read('Broken.md')).toBe(before);
});

test('files under a dot are on the disk and not in the vault', async () => {
  const [listed, exists] = await opened.page.evaluate(async () => {
    await app.vault.adapter.mkdir('.obsidian/plugins/fixture');
    await app.vault.adapter.write('.obsidian/plugins/fixture/data.json', '{}');
    return [
      app.vault.getFiles().some(({ path }) => path.startsWith('.')),
      await app.vault.adapter.exists('.obsidian/plugins/fixture/data.json'),
    ];
  });
  expect([listed, exists]).toEqual([false, true]);
});

test('modify, rename and delete fire their events, and a renamed file is the same object', async () => {
  const seen = await opened.page.evaluate(async () => {
    const log: string[] = [];
    app.vault.on('modify', (file: { path: string }) => log.push(`modify ${file.path}`));
    app.vault.on('rename', (file: { path: string }, before: string) =>
      log.push(`rename ${before} ${file.path}`),
    );
    app.vault.on('delete', (file: { path: string }) => log.push(`delete ${file.path}`));
    const file = app.vault.getFileByPath('Daily.md');
    if (!file) throw new Error('no note');
    await app.vault.modify(file, 'new');
    await app.vault.rename(file, 'Projects/Moved.md');
    log.push(
      String(app.vault.getFileByPath('Projects/Moved.md') === file),
      file.basename,
      file.parent?.path ?? '',
    );
    await app.fileManager.trashFile(file);
    window.workbench.externalChange('Home.md', 'from a sync');
    return log;
  });
  expect(seen).toEqual([
    'modify Daily.md',
    'rename Daily.md Projects/Moved.md',
    'true',
    'Moved',
    'Projects',
    'delete Projects/Moved.md',
    'modify Home.md',
  ]);
});

test('the metadata cache knows headings, links, tags, items, block ids and front matter', async () => {
  const [home, checkout] = await opened.page.evaluate(() => [
    app.metadataCache.getCache('Home.md'),
    app.metadataCache.getCache('Projects/Checkout.md'),
  ]);
  expect(home?.headings?.map(({ heading, level }) => [heading, level])).toEqual([['Home', 1]]);
  expect(home?.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
    ['Checkout', 'Checkout'],
    ['Nowhere', 'a link to nothing'],
    ['Checkout#Numbers', 'Checkout#Numbers'],
  ]);
  expect(home?.tags?.map(({ tag }) => tag)).toEqual(['#planning']);
  expect(home?.listItems?.map(({ parent, task, id }) => [parent, task, id])).toEqual([
    [-4, undefined, undefined],
    [4, undefined, 'nested'],
    [-4, ' ', undefined],
    [-4, undefined, undefined],
  ]);
  expect(Object.keys(home?.blocks ?? {})).toEqual(['nested']);
  expect(checkout?.frontmatter).toEqual({ tags: ['project'], status: 'open', owner: '[[Home]]' });
  expect(checkout?.frontmatterLinks).toEqual([
    { key: 'owner', link: 'Home', original: '[[Home]]', displayText: 'Home' },
  ]);
});

test('the offsets of the cache slice the text that they name', async () => {
  const text = await opened.read('Home.md');
  const cache = await opened.page.evaluate(() => app.metadataCache.getCache('Home.md'));
  for (const { original, position } of cache?.links ?? []) {
    expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
  }
  for (const { tag, position } of cache?.tags ?? [])
    expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
});

test('front matter that is not YAML gives a cache without it and no error', async () => {
  const cache = await opened.page.evaluate(() => app.metadataCache.getCache('Broken.md'));
  expect(cache?.frontmatter).toBeUndefined();
  expect(cache?.sections?.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
  expect(await opened.errors()).toEqual([]);
});

test('the cache follows a write a moment later and tells so', async () => {
  const [atOnce, later] = await opened.page.evaluate(async () => {
    const file = app.vault.getFileByPath('Daily.md');
    if (!file) throw new Error('no note');
    const changed = new Promise<string>((resolve) =>
      app.metadataCache.on('changed', (one: { path: string }) => resolve(one.path)),
    );
    await app.vault.modify(file, '# Now a heading\n');
    const before = app.metadataCache.getFileCache(file)?.headings;
    await changed;
    return [before ?? null, app.metadataCache.getFileCache(file)?.headings?.[0]?.heading ?? null];
  });
  expect(atOnce).toBeNull();
  expect(later).toBe('Now a heading');
});

test('links resolve to notes, and those to nothing are counted apart', async () => {
  const [resolved, unresolved] = await opened.page.evaluate(() => [
    app.metadataCache.resolvedLinks['Home.md'],
    app.metadataCache.unresolvedLinks['Home.md'],
  ]);
  expect(resolved).toEqual({ 'Projects/Checkout.md': 2 });
  expect(unresolved).toEqual({ Nowhere: 1 });
});

import { defaultSettings } from '../../src/settings/default-settings';
import { glanceFor, opensAsSource, safeToOpen } from '../../src/vault/sources';

const settings = { ...defaultSettings, exclude: ['Archive', 'Old/Stuff/'] };

test.each([
  ['Impact/a.md', true],
  ['Archive.md', true],
  ['Archive/a.md', false],
  ['Old/Stuff/a.md', false],
  ['Old/a.md', true],
  ['Reviews/Templates/a.md', false],
  ['.obsidian/a.md', false],
  ['a/.trash/b.md', false],
])('%s may be opened: %s', (path, may) => {
  expect(safeToOpen(path, settings)).toBe(may);
  expect(opensAsSource(settings)(path)).toBe(may);
});

test.each([
  ['- Cut refunds to 3% #impact', true],
  ['- Cut refunds #Impact/billing', true],
  ['the impact of #other tags', false],
  ['---\nreview-prep: story\n---\n', true],
  ['\ufeff---\r\nreview-prep: story\r\n---\r\n', true],
  ['---\ntags:\n  - impact\n---\n', true],
  ['---\ntitle: a\n---\nreview-prep is a plugin', false],
  ['no front matter\n---\nreview-prep: x\n---', false],
])('%j may hold something of ours: %s', (text, may) => {
  expect(glanceFor(settings)(text).ours).toBe(may);
});

test('a tag with signs of its own is looked for as it is', () => {
  const own = glanceFor({ ...settings, tag: 'win/q+a' });
  expect([own('- Cut refunds #win/q+a').ours, own('- Cut refunds #win/qqa').ours]).toEqual([true, false]);
});

test('a folder is asked once, and each note in it by its own name', () => {
  const opens = opensAsSource({ ...settings, exclude: ['Archive', 'Impact/One.md'] });
  expect(['Impact/a.md', 'Impact/One.md', 'Impact/.a.md', 'Impact/b.md'].map(opens)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(['Archive/a.md', 'Archive/b.md', 'a.md', '.a.md'].map(opens)).toEqual([false, false, true, false]);
});

test.each([
  ['- Cut refunds to 3% #impact', { ours: true, lint: true }],
  ['My salary #pay', { ours: true, lint: false }],
  ['Text %% review-prep-disable-line %%', { ours: false, lint: true }],
  ['---\nsensitivity: me\n---\n', { ours: true, lint: true }],
  ['---\ntags: pay\n---\n', { ours: true, lint: true }],
  ['---\ntitle: a\n---\n', { ours: false, lint: false }],
  ['---\ra: 1\rtitle: b\r---\r', { ours: false, lint: false }],
  ['---\ntitle: {a: b}\n---\n', { ours: true, lint: true }],
  ['---\ntitle: a\n', { ours: true, lint: true }],
  ['--- \n\nA rule.\n', { ours: false, lint: false }],
  ['', { ours: false, lint: false }],
])('%j is glanced at as %j', (text, glance) => {
  expect(glanceFor(settings)(text)).toMatchObject(glance);
});

test('a tag of the settings may stand with its sign', () => {
  expect(glanceFor({ ...settings, tag: '#win' })('- Cut refunds #win').ours).toBe(true);
  expect(glanceFor({ ...settings, tag: '#win' })('- Cut refunds ##win x').ours).toBe(true);
  expect(glanceFor({ ...settings, tag: '#win' })('- Cut refunds win').ours).toBe(false);
});

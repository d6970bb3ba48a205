import { newNoteText, refreshedNote, type Document } from '../../src/documents/document';
import { asMarkdown } from '../../src/documents/plain-text';
import { partsFrom } from '../../src/documents/render';
import { tableOf } from '../../src/documents/table';
import { readNote } from '../../src/notes/read-note';

const sheet = (own: Partial<Document> = {}): Document => ({
  kind: 'sheet',
  title: 'Sheet',
  properties: new Map(),
  parts: [{ id: 'entry-refunds', markdown: '## 1. Refunds: 9% → 6%\n\nText' }],
  ...own,
});

test('a refresh says which figures changed, and from what to what', () => {
  const text = newNoteText(sheet(), 'review-prep');
  const next = sheet({ parts: [{ id: 'entry-refunds', markdown: '## 2. Refunds: 9% → 5%\n\nText' }] });
  expect(refreshedNote(text, next).outcomes).toEqual([
    { id: 'entry-refunds', action: 'refreshed', message: '"Refunds: 9% → 6%" is now "Refunds: 9% → 5%".' },
  ]);
});

test('a change of rank alone is no change of figures', () => {
  const text = newNoteText(sheet(), 'review-prep');
  const next = sheet({ parts: [{ id: 'entry-refunds', markdown: '## 2. Refunds: 9% → 6%\n\nText' }] });
  expect(refreshedNote(text, next).outcomes).toEqual([{ id: 'entry-refunds', action: 'refreshed' }]);
});

test.each([
  'true',
  '2026-H1 sheet',
  'a: b',
  '[[Note]]',
  '# no comment',
  '10:30',
  'plain words',
  '"quoted"',
  'null',
  "it's",
])('the property %j is read back as the text that was written', (value) => {
  const text = newNoteText(sheet({ properties: new Map([['title', value]]) }), 'review-prep');
  expect(readNote('a.md', text).frontMatter.properties.get('title')?.value).toBe(value);
  expect(readNote('a.md', text).frontMatter.problems).toEqual([]);
});

test('lists are written as blocks and read back', () => {
  const text = newNoteText(sheet({ properties: new Map([['cssclasses', ['a', 'b: c']]]) }), 'review-prep');
  expect(readNote('a.md', text).frontMatter.properties.get('cssclasses')?.value).toEqual(['a', 'b: c']);
});

test('what is written once stands below the parts and no refresh touches it', () => {
  const document = sheet({ closing: '## Decisions\n\n- Rating:' });
  const text = newNoteText(document, 'review-prep');
  expect(text.endsWith('<!-- review-prep:end entry-refunds -->\n\n## Decisions\n\n- Rating:\n')).toBe(true);
  expect(refreshedNote(text.replace('Rating:', 'Rating: Exceeds'), document).text).toContain(
    'Rating: Exceeds',
  );
});

test.each([
  ['<script>x</script>', '&lt;script>x&lt;/script>'],
  ['a %% b', 'a %\\% b'],
  ['![x](https://example.com/x.png)', '\\![x\\](https://example.com/x.png)'],
  ['[x](javascript:alert(1))', '[x\\](javascript:alert(1))'],
  ['see [[Private]]', 'see \\[[Private\\]]'],
  ['#impact at #1', '\\#impact at \\#1'],
  ['key:: value', 'key:\\: value'],
  ['$1.2M & 5% < 6%', '$1.2M & 5% < 6%'],
  ['two\nlines', 'two lines'],
])('%j is shown as text: %j', (text, markdown) => {
  expect(asMarkdown(text)).toBe(markdown);
});

describe('templates', () => {
  const template =
    '%% part: a %%\n# {{title}}\n\n{{#items}}\n- {{name}}\n{{/items}}\n\n%% part: b %%\n{{#none}}\nx\n{{/none}}\n';

  test('fill each section that they hold, without touching what is filled in', () => {
    const view = { title: '$& <b> {{title}}', items: [{ name: 'one' }, { name: 'two' }] };
    expect(partsFrom(template, [{ id: 'x', section: 'a', view }])).toEqual([
      { id: 'x', markdown: '# $& <b> {{title}}\n\n- one\n- two' },
    ]);
  });

  test('leave out what comes out empty and what the template does not hold', () => {
    expect(
      partsFrom(template, [
        { id: 'b', section: 'b', view: { none: '' } },
        { id: 'c', section: 'c', view: {} },
      ]),
    ).toEqual([]);
  });

  test('that are broken say where', () => {
    expect(() =>
      partsFrom('%% part: a %%\nfine\n{{#open}}\n', [{ id: 'a', section: 'a', view: {} }]),
    ).toThrow(/^Line \d of the template: Unclosed section "open"/);
  });
});

test('a table is padded as formatters do it, wide characters counting twice', () => {
  expect(
    tableOf(
      ['Name', 'n'],
      [
        ['漢字', '1'],
        ['a|b', '22'],
      ],
    ),
  ).toBe(['| Name | n   |', '| ---- | --- |', '| 漢字 | 1   |', '| a\\|b | 22  |'].join('\n'));
});

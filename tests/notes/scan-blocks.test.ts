import { scanBlocks } from '../../src/notes/scan-blocks';

/** `line depth parent [box] text` of every bullet, `!` for one in a callout. */
const bulletsIn = (text: string): string[] =>
  scanBlocks(text, 0).bullets.map(({ line, depth, parent, checkbox, contentFrom, contentTo, callout }) =>
    [
      line,
      depth,
      parent,
      ...(checkbox === null ? [] : [`[${checkbox}]`]),
      callout ? '!' : '',
      text.slice(contentFrom, contentTo),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

const paragraphsIn = (text: string): string[] =>
  scanBlocks(text, 0).paragraphs.map(({ from, to, line }) => `${line} ${text.slice(from, to)}`);

const commentsIn = (text: string): string[] =>
  scanBlocks(text, 0).comments.map(({ from, to }) => text.slice(from, to));

describe('a bullet', () => {
  test.each([
    ['- a\n* b\n+ c', ['1 0 -1 a', '2 0 -1 b', '3 0 -1 c']],
    ['1. a\n2) b\n10. c', ['1 0 -1 a', '2 0 -1 b', '3 0 -1 c']],
    ['- a\n  - b\n    - c\n- d', ['1 0 -1 a', '2 1 0 b', '3 2 1 c', '4 0 -1 d']],
    ['- a\n\t- b\n\t\t- c', ['1 0 -1 a', '2 1 0 b', '3 2 1 c']],
    ['- a\n\n- b\n\n\n  - c', ['1 0 -1 a', '3 0 -1 b', '6 1 1 c']],
    ['- ', ['1 0 -1']],
    ['-\n  a', ['1 0 -1 a']],
    ['- a\n  b\nc\n- d', ['1 0 -1 a\n  b\nc', '4 0 -1 d']],
    ['Text\n- a', ['2 0 -1 a']],
    ['- a   \n', ['1 0 -1 a']],
    ['   - a', ['1 0 -1 a']],
  ])('is read from %j', (text, expected) => {
    expect(bulletsIn(text)).toEqual(expected);
  });

  test.each([
    ['-a'],
    ['1.a'],
    ['1234567890. a'],
    ['\\- a'],
    ['Text\n2. a'],
    ['Text\n- '],
    ['- - -'],
    ['***'],
    ['    - a'],
    ['+1 a'],
  ])('is not read from %j', (text) => {
    expect(bulletsIn(text)).toEqual([]);
  });

  test.each([
    ['- [ ] open', '1 0 -1 [ ] open'],
    ['- [x] done', '1 0 -1 [x] done'],
    ['- [/] half', '1 0 -1 [/] half'],
    ['- [😀] glad', '1 0 -1 [😀] glad'],
    ['1. [-] dropped', '1 0 -1 [-] dropped'],
    ['- [ ]', '1 0 -1 [ ]'],
    ['- [x](link) text', '1 0 -1 [x](link) text'],
    ['- [[Note]] text', '1 0 -1 [[Note]] text'],
    ['- [] text', '1 0 -1 [] text'],
    ['- [xy] text', '1 0 -1 [xy] text'],
  ])('%j has the check box that stands there', (text, expected) => {
    expect(bulletsIn(text)).toEqual([expected]);
  });

  test('two markers on one line are one bullet, and what is indented below is its sub-bullet', () => {
    expect(bulletsIn('- - x\n  - y\n- z')).toEqual(['1 0 -1 x', '2 1 0 y', '3 0 -1 z']);
    expect(bulletsIn('1. - [x] both')).toEqual(['1 0 -1 [x] both']);
  });

  test('its own text ends with its first paragraph', () => {
    const text = '- a\n\n  second\n\n  ```\n  code\n  ```\n  - b';
    expect(bulletsIn(text)).toEqual(['1 0 -1 a', '8 1 0 b']);
    expect(paragraphsIn(text)).toEqual(['3 second']);
  });

  test('from and to bound it with everything under it, without trailing blank lines', () => {
    const text = '- a\n  - b\n\n    more\n\n\n- c\n';
    const [a, b, c] = scanBlocks(text, 0).bullets.map(({ from, to }) => text.slice(from, to));
    expect([a, b, c]).toEqual(['- a\n  - b\n\n    more', '- b\n\n    more', '- c']);
  });

  test('markerFrom points at the marker, whatever stands before it', () => {
    const text = '> [!note]\n>   1) a';
    const [bullet] = scanBlocks(text, 0).bullets;
    expect(text.slice(bullet?.markerFrom, bullet?.contentFrom)).toBe('1) ');
  });

  test('heading names the heading above it', () => {
    const { bullets, headings } = scanBlocks('- a\n# One\n- b\n## Two ##\n- c', 0);
    expect(headings.map(({ text, level, line }) => [text, level, line])).toEqual([
      ['One', 1, 2],
      ['Two', 2, 4],
    ]);
    expect(bullets.map(({ heading }) => heading)).toEqual([-1, 0, 1]);
  });
});

describe('headings and paragraphs', () => {
  test.each([
    ['# One', 'One'],
    ['###### Six', 'Six'],
    ['# Closed #', 'Closed'],
    ['# C#', 'C#'],
    ['#', ''],
    ['Under\n=====', 'Under'],
    ['Two\nlines\n---', 'Two\nlines'],
  ])('%j is a heading', (text, expected) => {
    expect(scanBlocks(text, 0).headings.map((heading) => heading.text)).toEqual([expected]);
  });

  test.each(['#tag', '####### Seven', '- # In a list', '> # In a quote'])('%j is none', (text) => {
    expect(scanBlocks(text, 0).headings).toEqual([]);
  });

  test('a paragraph ends at a blank line, a heading, a list or a fence', () => {
    const text = 'one\ntwo\n\nthree\n# H\nfour\n- b\n\nfive\n```\ncode\n```';
    expect(paragraphsIn(text)).toEqual(['1 one\ntwo', '4 three', '6 four', '9 five']);
  });

  test('lines and offsets count from the start of the note where the body begins later', () => {
    const text = '---\na: 1\n---\nBody\n- b';
    expect(scanBlocks(text)).toEqual(scanBlocks(text, 13));
    expect(scanBlocks(text).bullets[0]).toMatchObject({ line: 5, markerFrom: 18 });
    expect(scanBlocks(text).paragraphs[0]).toMatchObject({ line: 4, from: 13 });
  });
});

describe('torture: what is skipped', () => {
  test.each([
    ['a fence', '```\n- a\n```\n- b', ['4 0 -1 b']],
    ['a fence of tildes with a shorter run inside', '~~~~\n- a\n~~~\n- b\n~~~~\n- c', ['6 0 -1 c']],
    ['a fence in a list', '- a\n  ```\n  - b\n  ```\n  - c', ['1 0 -1 a', '5 1 0 c']],
    ['a fence that opens an item', '- ```\n  - b\n  ```\n- c', ['1 0 -1', '4 0 -1 c']],
    ['a fence in a callout', '> [!note]\n> ```\n> - a\n> ```\n> - b', ['5 0 -1 ! b']],
    ['a fence that never ends', '```\n- a', []],
    ['a query block', '```dataview\n- a\n```\n- b', ['4 0 -1 b']],
    ['indented code', 'Text\n\n    - a\n\n- b', ['5 0 -1 b']],
    ['an HTML comment', '<!--\n- a\n-->\n- b', ['4 0 -1 b']],
    ['a %% comment', '%%\n- a\n\n- b\n%%\n- c', ['6 0 -1 c']],
    ['a %% comment that begins in a list', '- a\n  %% see\n- b\n  %%\n  - c', ['1 0 -1 a', '5 1 0 c']],
    ['a %% comment that never ends', '- a\n%%\n- b', ['1 0 -1 a']],
    ['a quote', '> - a\n> - b\n\n- c', ['4 0 -1 c']],
    ['a lazy line of a quote', '> - a\nb\n- c', ['3 0 -1 c']],
    ['a callout inside a plain quote', '> > [!note]\n> > - a', []],
    ['a table', '| a | b |\n| --- | --- |\n| - x | y |\n- c', ['4 0 -1 c']],
    ['a template command over lines', '<%*\n- a\n%>\n- b', ['4 0 -1 b']],
    ['an HTML block', '<div>\n- a\n</div>\n\n- b', ['5 0 -1 b']],
    ['a script', '<script>\n\n- a\n</script>\n- b', ['5 0 -1 b']],
  ])('T14 %s holds no bullets', (_name, text, expected) => {
    expect(bulletsIn(text)).toEqual(expected);
  });

  test.each([
    ['a callout', '> [!tip] Title\n> - a\n>   - b', ['2 0 -1 ! a', '3 1 0 ! b']],
    ['a folded callout', '> [!note]-\n> - a', ['2 0 -1 ! a']],
    ['a callout in a callout', '> [!note]\n> > [!tip]\n> > - a', ['3 0 -1 ! a']],
    ['a callout in a list', '- a\n  > [!note]\n  > - b', ['1 0 -1 a', '3 1 0 ! b']],
    ['a one-line comment between bullets', '- a\n%% x %%\n  - b', ['1 0 -1 a', '3 1 0 b']],
    ['an inline template command', '- <% tp.date.now() %> a', ['1 0 -1 <% tp.date.now() %> a']],
    ['inline code', '- `a` b', ['1 0 -1 `a` b']],
  ])('T14 %s is read', (_name, text, expected) => {
    expect(bulletsIn(text)).toEqual(expected);
  });

  test('T14 a title, a table, code and comments are no paragraphs', () => {
    const text =
      '> [!tip] Title\n> text\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n    code\n\n%% note %%\n\nprose';
    expect(paragraphsIn(text)).toEqual(['2 text', '12 prose']);
  });

  test('T14 the line above a table head stays a paragraph', () => {
    expect(paragraphsIn('one\n| a | b |\n| - | - |\n| 1 | 2 |')).toEqual(['1 one']);
  });
});

describe('comments', () => {
  test.each([
    ['a %% one %% b <!-- two --> c', ['%% one %%', '<!-- two -->']],
    ['%% alone %%', ['%% alone %%']],
    ['- a %% b %%', ['%% b %%']],
    ['%%\nmany\nlines\n%%\nafter', ['%%\nmany\nlines\n%%']],
    ['a <!-- over\ntwo --> b', ['<!-- over\ntwo -->']],
    ['<!-- a\n\nb -->', ['<!-- a\n\nb -->']],
    ['`%% code %%` %% real %%', ['%% real %%']],
    ['50 %% of it', []],
    ['```\n%% code %%\n```', []],
    ['%% never', ['%% never']],
    ['> %% quoted %%', []],
  ])('in %j are told of', (text, expected) => {
    expect(commentsIn(text)).toEqual(expected);
  });
});

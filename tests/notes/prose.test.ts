import { blockIdIn, linksIn } from '../../src/notes/links';
import { plainText } from '../../src/notes/plain-text';
import { hasTag, tagsIn } from '../../src/notes/tags';
import { unreadStretches } from '../../src/notes/unread';

const whole = (text: string): { from: number; to: number } => ({ from: 0, to: text.length });

describe('tags', () => {
  test.each([
    ['#impact at the start', ['impact']],
    ['nested #impact/big-bet and (#aside)', ['impact/big-bet', 'aside']],
    ['#2026-goal, #é_1 and #😀', ['2026-goal', 'é_1', '😀']],
    ['#impact/', ['impact']],
    ['#123 #1/2 a#b ##c \\#d # e', []],
    ['`#code` %% #comment %% <!-- #html -->', []],
    ['https://a.example/#frag [t](#head) [[Note#head]] [[#head]]', []],
    ['quoted "#no"', []],
  ])('in %j are told', (text, expected) => {
    const tags = tagsIn(text, whole(text));
    expect(tags.map(({ name }) => name)).toEqual(expected);
    for (const { from, to, name } of tags) expect(text.slice(from, to)).toBe(`#${name}`);
  });

  test('the tag itself and those below it count, whatever their capitals', () => {
    expect(hasTag('done #Impact', 'impact')).toBe(true);
    expect(hasTag('done #impact/q2', '#impact')).toBe(true);
    expect(hasTag('done #impactful', 'impact')).toBe(false);
    expect(hasTag('`#impact`', 'impact')).toBe(false);
  });
});

describe('links', () => {
  const linksOf = (text: string): unknown[] =>
    linksIn(text, whole(text)).map(({ kind, target, heading, block, label, embed, from, to }) => {
      expect(text.slice(from, to).startsWith(embed ? '!' : text.charAt(from))).toBe(true);
      return [kind, target, heading, block, label, embed, text.slice(from, to)];
    });

  test.each([
    ['see [[Folder/Note]].', ['wiki', 'Folder/Note', null, null, 'Note', false, '[[Folder/Note]]']],
    [
      '[[Note#Results|the test]]',
      ['wiki', 'Note', 'Results', null, 'the test', false, '[[Note#Results|the test]]'],
    ],
    ['[[Note#^kr1]]', ['wiki', 'Note', null, 'kr1', 'Note', false, '[[Note#^kr1]]']],
    ['[[#Head]]', ['wiki', '', 'Head', null, 'Head', false, '[[#Head]]']],
    ['![[chart.png]]', ['wiki', 'chart.png', null, null, 'chart.png', true, '![[chart.png]]']],
    ['| [[Note\\|alias]] |', ['wiki', 'Note', null, null, 'alias', false, '[[Note\\|alias]]']],
    [
      '[t](My%20note.md#Part)',
      ['markdown', 'My note.md', 'Part', null, 't', false, '[t](My%20note.md#Part)'],
    ],
    ['[t](<a b.md> "title")', ['markdown', 'a b.md', null, null, 't', false, '[t](<a b.md> "title")']],
    [
      '[t](https://a.example/x_(y)#z)',
      ['markdown', 'https://a.example/x_(y)#z', null, null, 't', false, '[t](https://a.example/x_(y)#z)'],
    ],
    [
      'at https://a.example/x?y=1.',
      [
        'address',
        'https://a.example/x?y=1',
        null,
        null,
        'https://a.example/x?y=1',
        false,
        'https://a.example/x?y=1',
      ],
    ],
    [
      '(https://a.example/b)',
      ['address', 'https://a.example/b', null, null, 'https://a.example/b', false, 'https://a.example/b'],
    ],
  ])('in %j are told', (text, expected) => {
    expect(linksOf(text)).toEqual([expected]);
  });

  test.each(['[[]]', '[[a', '[a] (b)', '[a](b c)', '`[[a]]`', '%% [[a]] %%', 'https://', '[a]', '[[a\nb]]'])(
    '%j holds none',
    (text) => {
      expect(linksOf(text)).toEqual([]);
    },
  );

  test('a block id stands at the end of its line', () => {
    const text = 'KR1: ship it ^kr-1';
    expect(blockIdIn(text, whole(text))).toEqual({ from: 13, to: 18, id: 'kr-1' });
    expect(blockIdIn('x^2 and more', whole('x^2 and more'))).toBeNull();
    expect(blockIdIn('a^b', whole('a^b'))).toBeNull();
  });
});

describe('unread stretches', () => {
  test.each([
    ['a `b` c', ['`b`']],
    ['a ``b ` c`` d', ['``b ` c``']],
    ['a `b %% c` d %% e', ['`b %% c`']],
    ['a %% b `c %% d` e', ['%% b `c %%']],
    ['<% a %> <!-- b --> %%c%%', ['<% a %>', '<!-- b -->', '%%c%%']],
    ['a %% b', []],
    ['\\`a`', []],
  ])('of %j are in order and without overlap', (text, expected) => {
    expect(unreadStretches(text, whole(text)).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
  });
});

describe('plain text', () => {
  test.each([
    ['Cut **wait** from `9 s` to _2 s_ #impact [metric:: wait] ^b1', 'Cut wait from 9 s to 2 s'],
    ['See [[Folder/Note|the test]] and [here](a.md) %% later %%', 'See the test and here'],
    ['snake_case stays and 2 * 3', 'snake_case stays and 2 3'],
    ['two\n  lines', 'two lines'],
    ['Saved $1.2M and $&', 'Saved $1.2M and $&'],
    ['metric:: wait', ''],
  ])('of %j', (text, expected) => {
    expect(plainText(text, whole(text))).toBe(expected);
  });
});

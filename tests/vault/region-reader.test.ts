import { hashOf } from '../../src/vault/hash';
import { beginMark, endMark } from '../../src/vault/region-markers';
import { readRegions } from '../../src/vault/region-reader';

const hash = hashOf('Text');
const begin = (id: string, order = 1): string => beginMark(id, order, hash);
const region = (id: string, body = 'Text', order = 1): string =>
  [begin(id, order), body, endMark(id)].join('\n');

const ids = (text: string): string[] => readRegions(text).regions.map(({ id }) => id);
const damage = (text: string): [string | null, string][] =>
  readRegions(text).damage.map(({ id, message }) => [id, message]);

describe('whole regions', () => {
  test('are told with their places, in order', () => {
    const text = `Mine\n\n${region('a')}\n\n${region('b-2', 'Edited', 7)}\n`;
    const { regions, damage: none } = readRegions(text);
    expect(none).toEqual([]);
    expect(
      regions.map(({ id, order, from, to, bodyFrom, bodyTo, edited }) => ({
        ...{ id, order, edited },
        whole: text.slice(from, to),
        body: text.slice(bodyFrom, bodyTo),
      })),
    ).toEqual([
      { id: 'a', order: 1, edited: false, whole: region('a'), body: 'Text' },
      { id: 'b-2', order: 7, edited: true, whole: region('b-2', 'Edited', 7), body: 'Edited' },
    ]);
  });

  test('are the same with CRLF, which no hash counts', () => {
    const text = region('a', 'Text').replace(/\n/g, () => '\r\n');
    const [one] = readRegions(text).regions;
    expect([text.slice(one?.bodyFrom, one?.bodyTo), one?.edited, one?.to]).toEqual([
      'Text',
      false,
      text.length,
    ]);
  });

  test('may be empty', () => {
    const text = [begin('a'), endMark('a')].join('\n');
    const [one] = readRegions(text).regions;
    expect([one?.bodyFrom, one?.bodyTo, one?.edited]).toEqual([
      begin('a').length + 1,
      begin('a').length + 1,
      true,
    ]);
  });

  test.each([
    ['a fence before them that is closed', '```\ncode\n```\n'],
    ['a fence that a longer one closes', '```\ncode\n`````\n'],
    ['tildes in a fence of backticks', '```\n~~~\n```\n'],
    ['a fence that is indented by three', '   ```\ncode\n   ```\n'],
    ['four blanks, which open none', '    ```\n'],
    ['words in front, which open none', 'a ```\n'],
    ['two backticks, which open none', '``\n'],
    ['two tildes, which open none', '~~\n'],
    ['words of the plugin in prose', 'See review-prep:begin for more\n'],
    ['a comment of somebody else', '<!-- begin results 1 -->\n'],
  ])('are read below %s', (_, before) => {
    expect(ids(`${before}${region('a')}`)).toEqual(['a']);
    expect(damage(`${before}${region('a')}`)).toEqual([]);
  });

  test('keep a fence of their own to themselves', () => {
    const text = `${region('a', '```\nopen')}\n${region('b')}`;
    expect(ids(text)).toEqual(['a', 'b']);
  });
});

describe('what is no whole region', () => {
  test.each([
    ['a fence of backticks', '```\n'],
    ['a fence of tildes', '~~~\n'],
    ['a long fence that a shorter one does not close', '````\n```\n'],
    ['a fence that words do not close', '```\n``` more\n'],
    ['a fence that another kind does not close', '```\n~~~\n'],
  ])('marks in %s are told and not taken', (_, before) => {
    const text = `${before}${region('a')}`;
    expect(ids(text)).toEqual([]);
    const [first] = readRegions(text).damage;
    expect(first?.id).toBe('a');
    expect(first?.message).toBe(`A mark of a region stands inside a code block (line ${first?.line})`);
    expect(first?.line).toBe(before.split('\n').length);
  });

  test('without its end it is damaged, and so is what opens in it', () => {
    const text = `${begin('a')}\nText\n${region('b')}\nMine\n${region('c')}`;
    expect(ids(text)).toEqual(['c']);
    expect(damage(text)).toEqual([
      ['a', 'The region "a" has no closing mark before the next one opens (line 1)'],
      ['b', 'The region "b" opens inside another (line 3)'],
    ]);
  });

  test('at the end of the note it is told as well', () => {
    expect(damage(`Mine\n${begin('a')}\nText`)).toEqual([
      ['a', 'The region "a" has no closing mark (line 2)'],
    ]);
  });

  test('without its beginning it is told', () => {
    expect(damage(`Mine\n\n${endMark('a')}`)).toEqual([
      ['a', 'The closing mark of "a" has no opening one (line 3)'],
    ]);
  });

  test('with the end of another both are', () => {
    const text = `${begin('a')}\n${endMark('b')}\n${endMark('a')}\n${region('c')}`;
    expect(ids(text)).toEqual(['c']);
    expect(damage(text)).toEqual([
      ['b', 'The closing mark of "b" has no opening one (line 2)'],
      ['a', `The region "a" holds another's closing mark (line 1)`],
    ]);
  });

  test('twice it is neither', () => {
    const text = `${region('a')}\n${region('b')}\n${region('a')}`;
    expect(ids(text)).toEqual(['b']);
    expect(readRegions(text).damage).toEqual([
      { id: 'a', line: 0, message: 'The region "a" stands 2 times in the note' },
    ]);
  });

  test.each([
    ['with words behind it', `${begin('a')} mine`, 'a'],
    ['with a blank before it', ` ${begin('a')}`, 'a'],
    ['with a hash that is too short', '<!-- review-prep:begin a 1-abc -->', 'a'],
    ['with a place that is none', `<!-- review-prep:begin a x-${hash} -->`, 'a'],
    ['in other letters', `<!-- review-prep:begin A 1-${hash} -->`, null],
    ['without an id', '<!-- review-prep:end -->', null],
    ['not closed', '<!-- review-prep:end a', 'a'],
  ])('a mark %s is damaged', (_, mark, id) => {
    const text = `${mark}\n${region('b')}`;
    expect(ids(text)).toEqual(['b']);
    expect(damage(text)).toEqual([[id, 'A mark of a region is damaged (line 1)']]);
  });

  test('a damaged mark taints the region that it stands in', () => {
    const text = region('a', '<!-- review-prep:end a');
    expect(ids(text)).toEqual([]);
    expect(damage(text)).toEqual([
      ['a', 'A mark of a region is damaged (line 2)'],
      ['a', 'The region "a" holds a damaged mark (line 1)'],
    ]);
  });
});

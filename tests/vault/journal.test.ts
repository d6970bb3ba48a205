import { applyEdits } from '../../src/claims/text';
import { undo } from '../../src/commands/undo';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { failedLine, stampOf, stepOf, stepsIn, type Journal } from '../../src/vault/journal';
import { journalled } from '../../src/vault/journalled-files';

/** A journal in memory, as a host keeps it. */
function journalOf(): Journal & { lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    read: () => Promise.resolve(lines.length === 0 ? null : lines.join('\n')),
    append: (line, anew) => {
      if (anew) lines.length = 0;
      lines.push(line);
      return Promise.resolve();
    },
    clear: () => Promise.resolve(void (lines.length = 0)),
  };
}

describe('a step', () => {
  test.each([
    ['one two three', 'one 2 three', { from: 4, to: 5, insert: 'two' }],
    ['abc', 'abcabc', { from: 3, to: 6, insert: '' }],
    ['abcabc', 'abc', { from: 3, to: 3, insert: 'abc' }],
    ['aaa', 'aa', { from: 2, to: 2, insert: 'a' }],
    ['', 'x', { from: 0, to: 1, insert: '' }],
    ['x', '', { from: 0, to: 0, insert: 'x' }],
    ['abc', 'xyz', { from: 0, to: 3, insert: 'abc' }],
    ['same', 'same', { from: 4, to: 4, insert: '' }],
  ])('from %j to %j goes back by the stretch that differs', (before, after, back) => {
    const step = stepOf('A.md', before, after);
    expect(step).toEqual({ path: 'A.md', before: stampOf(before), after: stampOf(after), back });
    expect(applyEdits(after, [back])).toBe(before);
  });

  test('of a note that was created goes back by nothing', () => {
    expect(stepOf('A.md', null, 'new')).toEqual({
      path: 'A.md',
      before: null,
      after: stampOf('new'),
      back: null,
    });
  });

  test('a stamp tells length and words', () => {
    expect(stampOf('abc')).toMatch(/^3 [0-9a-f]{16}$/);
    expect(stampOf('abc')).not.toBe(stampOf('abd'));
  });
});

describe('the steps of a journal', () => {
  const line = (path: string, text: string): string => JSON.stringify(stepOf(path, null, text));

  test('are read in order; what failed takes the last one of its note back', () => {
    const journal = [
      line('A.md', '1'),
      line('B.md', '1'),
      line('A.md', '2'),
      failedLine('A.md'),
      failedLine('C.md'),
    ];
    expect(stepsIn(journal.join('\n'))).toEqual([stepOf('A.md', null, '1'), stepOf('B.md', null, '1')]);
  });

  test.each([
    ['nothing', ''],
    ['half a line', '{"path":"A.md","bef'],
    ['a word', 'true'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no path', '{"before":null,"after":"1 x","back":null}'],
    ['a path that is no text', '{"path":7,"before":null,"after":"1 x","back":null}'],
    ['no state after', '{"path":"A.md","before":null,"back":null}'],
    ['a state before without a way back', '{"path":"A.md","before":"1 x","after":"1 y","back":null}'],
    [
      'a way back without a state before',
      '{"path":"A.md","before":null,"after":"1 y","back":{"from":0,"to":0,"insert":""}}',
    ],
    ['an edit without its end', '{"path":"A.md","before":"1 x","after":"1 y","back":{"from":0,"insert":""}}'],
    [
      'an edit that ends before it begins',
      '{"path":"A.md","before":"1 x","after":"1 y","back":{"from":2,"to":1,"insert":""}}',
    ],
    [
      'an edit before the text',
      '{"path":"A.md","before":"1 x","after":"1 y","back":{"from":-1,"to":1,"insert":""}}',
    ],
    [
      'an edit in halves',
      '{"path":"A.md","before":"1 x","after":"1 y","back":{"from":0.5,"to":1,"insert":""}}',
    ],
    [
      'an edit that ends in halves',
      '{"path":"A.md","before":"1 x","after":"1 y","back":{"from":0,"to":1.5,"insert":""}}',
    ],
    ['an edit without text', '{"path":"A.md","before":"1 x","after":"1 y","back":{"from":0,"to":1}}'],
    ['a failure that is not one', '{"path":"A.md","failed":"yes"}'],
  ])('%s is no step, and the next line still counts', (_, bad) => {
    expect(stepsIn(`${bad}\n${line('Z.md', '1')}`)).toEqual([stepOf('Z.md', null, '1')]);
  });
});

describe('files with a journal', () => {
  test('tell each write before it happens, the first one anew', async () => {
    const journal = journalOf();
    journal.lines.push('what an earlier command wrote');
    const memory = filesInMemory({ 'A.md': 'one' });
    const seen: number[] = [];
    const files = journalled(
      { ...memory, change: (path, change) => (seen.push(journal.lines.length), memory.change(path, change)) },
      journal,
    );
    await files.create('B.md', 'new');
    expect(await files.change('A.md', (text) => `${text} two`)).toBe(true);
    expect(seen).toEqual([2]);
    expect(stepsIn(journal.lines.join('\n'))).toEqual([
      stepOf('B.md', null, 'new'),
      stepOf('A.md', 'one', 'one two'),
    ]);
    expect((await undo(memory, journal)).written).toEqual([
      { path: 'A.md', action: 'refreshed' },
      { path: 'B.md', action: 'refreshed' },
    ]);
    expect([await memory.read('A.md'), await memory.exists('B.md')]).toEqual(['one', false]);
  });

  test('tell nothing where nothing is written', async () => {
    const journal = journalOf();
    const files = journalled(filesInMemory({ 'A.md': 'one' }), journal);
    expect(await files.change('A.md', (text) => text)).toBe(false);
    expect(await files.change('A.md', () => null)).toBe(false);
    expect(journal.lines).toEqual([]);
  });

  test('take a write back that was refused, and let the refusal through', async () => {
    const journal = journalOf();
    const files = journalled(filesInMemory({ 'A.md': 'one' }), journal);
    await expect(files.create('A.md', 'two')).rejects.toThrow('A.md');
    expect(journal.lines).toHaveLength(2);
    expect(stepsIn(journal.lines.join('\n'))).toEqual([]);
  });

  test('try again with what somebody else wrote meanwhile, and give up after twenty times', async () => {
    const journal = journalOf();
    const memory = filesInMemory({ 'A.md': 'one' });
    let others = 3;
    const files = journalled(
      {
        ...memory,
        change: async (path, change) => {
          if (others-- > 0) await memory.change(path, (text) => `${text}.`);
          return memory.change(path, change);
        },
      },
      journal,
    );
    expect(await files.change('A.md', (text) => `${text} mine`)).toBe(true);
    expect(await memory.read('A.md')).toBe('one... mine');
    expect(stepsIn(journal.lines.join('\n'))).toEqual([stepOf('A.md', 'one...', 'one... mine')]);
    others = Infinity;
    await expect(files.change('A.md', (text) => `${text} again`)).rejects.toThrow('A.md kept changing');
    expect(await memory.read('A.md')).toBe(`one... mine${'.'.repeat(20)}`);
  });
});

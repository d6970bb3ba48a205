import fc from 'fast-check';
import { counted, seedFor } from './counts';
import { inlineFields } from '../../src/notes/inline-fields';
import { linksIn } from '../../src/notes/links';
import { readNote } from '../../src/notes/read-note';
import { scanBlocks } from '../../src/notes/scan-blocks';
import { tagsIn } from '../../src/notes/tags';
import { parseTree } from '../../src/notes/tree';

/** Two seconds in the row; a hang guard stands at ten times that. */
const guardMs = 20_000;

const elapsed = (act: () => unknown): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

const monsters: [name: string, text: string][] = [
  ['100,000 quote marks', '>'.repeat(100_000)],
  ['100,000 quote lines', '> - a\n'.repeat(100_000)],
  ['lists 100,000 deep on one line', `${'- '.repeat(100_000)}x`],
  ['lists 100,000 deep and as many blank lines', `${'- '.repeat(100_000)}x${'\n'.repeat(100_000)}`],
  [
    'lists 2,000 deep by indentation',
    Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
  ],
  ['a line of 10 MB', 'a'.repeat(10_000_000)],
  ['a rule of 10 MB that is none', `${'- '.repeat(5_000_000)}x`],
  ['a binary file', String.fromCharCode(...Array.from({ length: 60_000 }, (_, at) => (at * 7919) % 256))],
  ['40 KB of ~a', '~a'.repeat(20_000)],
  ['20,000 wikilinks on a line', '[[a]]'.repeat(20_000)],
  ['20,000 openings of wikilinks', '[['.repeat(20_000)],
  ['5,000 a**b', 'a**b'.repeat(5000)],
  ['20,000 flat bullets', '- a bullet of some words\n'.repeat(20_000)],
  ['200,000 open comments', 'a %% b <!-- c\n'.repeat(200_000)],
  ['backticks and comments', '`%% '.repeat(100_000)],
  ['growing runs of backticks', `${Array.from({ length: 1000 }, (_, at) => '`'.repeat(at)).join('a')}%%`],
  ['50,000 table heads', 'a|b\n-|-\n'.repeat(50_000)],
  ['200,000 field openings', '[a:: '.repeat(200_000)],
  ['100,000 link openings', '[a]('.repeat(100_000)],
];

describe('torture: monsters', () => {
  test.each(monsters)('T11 %s is done in time', (_name, text) => {
    const ms = elapsed(() => {
      scanBlocks(text, 0);
      const range = { from: 0, to: text.length };
      inlineFields(text, range);
      linksIn(text, range);
      tagsIn(text, range);
      parseTree(text);
    });
    expect(ms).toBeLessThan(guardMs);
  });

  test('T11 past 100 levels an item counts as a sibling and is not lost', () => {
    const text = Array.from({ length: 150 }, (_, at) => `${'  '.repeat(at)}- x${at}`).join('\n');
    const { bullets } = scanBlocks(text, 0);
    expect(bullets.slice(0, 100).map(({ depth }) => depth)).toEqual(
      Array.from({ length: 100 }, (_, at) => at),
    );
    expect(Math.max(...bullets.map(({ depth }) => depth))).toBe(99);
  });

  test('T12 in any note ranges lie inside the text, nest, and are the same when it is read again', () => {
    const part = fc.constantFrom(
      ...[
        '- ',
        '1. ',
        '> ',
        '> [!a] ',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '  ',
        '\t',
        '```',
        '~~~',
        '%%',
        '<!--',
        '-->',
        '<%',
        '%>',
      ],
      ...[
        '# ',
        '---',
        '| a | b |',
        '|--|--|',
        '[x] ',
        '`',
        '<div>',
        'word',
        '😀',
        'e\u0301',
        '\u0000',
        '\u2028',
        'שלום',
        '\uFEFF',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: part }, fc.string()), { maxLength: 50 }),
        (parts) => {
          const text = parts.join('');
          const { blocks } = readNote('a.md', text);
          expect(readNote('a.md', text).blocks).toEqual(blocks);
          for (const { from, to } of [...blocks.paragraphs, ...blocks.headings, ...blocks.comments]) {
            expect([from >= 0, from <= to, to <= text.length]).toEqual([true, true, true]);
          }
          blocks.bullets.forEach(({ from, contentFrom, contentTo, to, parent, depth }, index) => {
            expect([
              from < contentFrom,
              contentFrom <= contentTo,
              contentTo <= to,
              to <= text.length,
            ]).toEqual([true, true, true, true]);
            expect(parent).toBeLessThan(index);
            expect(depth).toBe(parent < 0 ? 0 : (blocks.bullets[parent]?.depth ?? NaN) + 1);
          });
        },
      ),
      { numRuns: counted(1000, 20_000), seed: seedFor(12) },
    );
  });
});

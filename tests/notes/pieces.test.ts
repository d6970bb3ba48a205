import fc from 'fast-check';
import type { Blocks } from '../../src/notes/note';
import { readPieces, type Piece } from '../../src/notes/pieces';
import { scanBlocks } from '../../src/notes/scan-blocks';

const line = fc.constantFrom(
  '- a result',
  '- ',
  '  - a detail',
  '    more of it',
  '1. first',
  '2) second',
  'plain text',
  '',
  '   ',
  '# Heading',
  '#tag line',
  '> quoted',
  '> - in a quote',
  '> [!note] Title',
  '```',
  '- ```',
  '  ```',
  '%% a comment %%',
  '%% open',
  'text %% open',
  'end %%',
  '<!-- open',
  'end -->',
  '<div>',
  '</div>',
  '<%* command',
  '%>',
  'a | b',
  '- a | b',
  '--- | ---',
  '---',
  '***',
  '- - -',
  '===',
  '- [ ] open task',
  '* star',
  '+ plus',
  '\tindented',
);
const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

const piecesOf = (whole: string): Piece[] => {
  const pieces: Piece[] = [];
  readPieces(whole, 0, (piece) => pieces.push(piece) > 0);
  return pieces;
};

const spots = ({ bullets, paragraphs, comments }: Blocks, by = 0): unknown => ({
  bullets: bullets.map(({ from, to, contentFrom, contentTo, depth, callout }) => [
    from + by,
    to + by,
    contentFrom + by,
    contentTo + by,
    depth,
    callout,
  ]),
  paragraphs: paragraphs.map(({ from, to }) => [from + by, to + by]),
  comments: comments.map(({ from, to }) => [from + by, to + by]),
});

describe('The pieces of a note', () => {
  test('together hold what the scanner tells of the whole note', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = piecesOf(whole);
        const all = (key: 'bullets' | 'paragraphs' | 'comments') =>
          pieces.flatMap(({ blocks }) => blocks[key]);
        const together = {
          headings: [],
          bullets: all('bullets'),
          paragraphs: all('paragraphs'),
          comments: all('comments'),
        } as unknown as Blocks;
        expect(spots(together)).toEqual(spots(scanBlocks(whole, 0)));
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  test('read the same when each is read alone', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const { from, to, blocks } of piecesOf(whole))
          expect(spots(scanBlocks(whole.slice(from, to), 0), from)).toEqual(spots(blocks));
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  test('are one for each list item with what stands under it', () => {
    expect(piecesOf('- one\n  - detail\n- two\n\ntext\nmore\n').map(({ from, to }) => [from, to])).toEqual([
      [0, 17],
      [17, 24],
      [24, 34],
    ]);
  });
});

describe('where a piece begins', () => {
  const starts = (whole: string): string[] => piecesOf(whole).map(({ from, to }) => whole.slice(from, to));

  test.each<[string, string[]]>([
    ['- a\n- b', ['- a\n', '- b']],
    ['* a\n+ b', ['* a\n', '+ b']],
    ['1. a\n2. b', ['1. a\n', '2. b']],
    ['1) a\n12) b', ['1) a\n', '12) b']],
    ['- a\n  - b\n- c', ['- a\n  - b\n', '- c']],
    ['- a\n- ', ['- a\n- ']],
    ['- a\n-b', ['- a\n-b']],
    ['- a\nlazy\n- b', ['- a\nlazy\n', '- b']],
    ['- a\n1234567890. b', ['- a\n1234567890. b']],
    ['- a\n123456789. b', ['- a\n', '123456789. b']],
    ['- a\n1: b', ['- a\n1: b']],
    ['text\n- a', ['text\n', '- a']],
    ['text\n2. a', ['text\n2. a']],
    ['text\nmore', ['text\nmore']],
    ['text\n\nmore', ['text\n\n', 'more']],
    ['text\n# Heading', ['text\n', '# Heading']],
    ['- a\n###### Heading', ['- a\n', '###### Heading']],
    ['- a\n####### none', ['- a\n####### none']],
    ['- a\n#none', ['- a\n#none']],
    ['- a\n\n> quoted', ['- a\n\n> quoted']],
    ['- a\n\n%% note %%', ['- a\n\n%% note %%']],
    ['- a\n\n<div>', ['- a\n\n<div>']],
    ['- a\n\ntext', ['- a\n\n', 'text']],
    ['```\n- a\n```', ['```\n- a\n```']],
    ['<div>\n- a\n</div>', ['<div>\n- a\n</div>']],
    ['%%\n- a\n%%\n- b', ['%%\n- a\n%%\n', '- b']],
    ['- a\n\uFEFF- b', ['- a\n\uFEFF- b']],
  ])('%j falls into %j', (whole, expected) => {
    expect(starts(whole)).toEqual(expected);
  });

  test('no more are read once nobody wants them', () => {
    const seen: number[] = [];
    readPieces('- a\n- b\n- c\n', 0, ({ from }) => seen.push(from) < 2);
    expect(seen).toEqual([0, 4]);
  });

  test('an empty text has none, and a text is read from where it is told', () => {
    expect(piecesOf('')).toEqual([]);
    const from: number[] = [];
    readPieces('skipped\n- a\n- b', 8, (piece) => from.push(piece.from) > 0);
    expect(from).toEqual([8, 12]);
  });
});

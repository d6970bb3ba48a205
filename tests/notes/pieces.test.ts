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

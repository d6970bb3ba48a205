import { join } from 'node:path';
import { readNote } from '../../src/notes/read-note';
import { ApprovedBlocks } from '../approved-blocks';

/** Lines that open, go on or end a block, each seen above and below every other. */
const lines = [
  'words',
  '- a',
  '  - b ^id',
  '    c',
  '\td',
  '1. e',
  '2) f',
  '- [x] g',
  '-',
  '***',
  '---',
  '===',
  '# H',
  '####### no',
  '> q',
  '> [!note] t',
  '> - r',
  '>> s',
  '```',
  '  ~~~ x',
  '<div>',
  '<!-- c -->',
  '<!-- open',
  'end -->',
  '%% p %%',
  '%%',
  '| a | b |',
  '|---|---|',
  '',
  '<% x',
  '$$',
  '[x]: y',
];

/** What the scanner says of a text, a line each: place, kind and the stretch. */
function scanned(note: string): string[] {
  const { text, blocks } = readNote('Note.md', note.replaceAll('\\n', '\n'));
  const shown = (from: number, to: number): string => `${from}-${to} ${JSON.stringify(text.slice(from, to))}`;
  return [
    ...blocks.bullets.map((one) =>
      [
        `bullet ${one.line} at ${one.markerFrom}, ${one.depth} below ${one.parent}, ${one.from}-${one.to}`,
        shown(one.contentFrom, one.contentTo),
        one.checkbox === null ? '' : `[${one.checkbox}]`,
        one.callout ? 'callout' : '',
        one.heading < 0 ? '' : `under ${one.heading}`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
    ...blocks.headings.map(
      (one) => `heading ${one.line}, ${one.level} "${one.text}", ${shown(one.from, one.to)}`,
    ),
    ...blocks.paragraphs.map(
      (one) =>
        `prose ${one.line}, ${shown(one.from, one.to)}${one.callout ? ', callout' : ''}${one.heading < 0 ? '' : `, under ${one.heading}`}`,
    ),
    ...blocks.comments.map(({ from, to }) => `comment ${shown(from, to)}`),
  ];
}

const notes = lines.flatMap((first) => lines.map((second) => `# T\\n${first}\\n${second}\\n  z\\n- y`));
const scans = new ApprovedBlocks(join(__dirname, 'approved/scans.txt'), [...new Set(notes)], scanned);

test.each(scans.groups(32))('blocks of "%s" and what follows are as approved', (_first, texts) => {
  expect(texts.map((text) => scans.now(text))).toEqual(texts.map((text) => scans.approved(text)));
});

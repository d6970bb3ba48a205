import { counted } from '../torture/counts';
import fc from 'fast-check';
import { scanBlocks } from '../../src/notes/scan-blocks';
import { itemsByRemark } from './remark-items';

const itemsByScanner = (text: string): string[] =>
  scanBlocks(text, 0).bullets.map(({ line, markerFrom }) => `${line}:${markerFrom}`);

const notes = [
  '# Week 12\n\n- Cut the queue from 40 to 12\n  - by moving triage to mornings\n\n    and telling support\n- [ ] Ask Ines\n\nText\n- after text\n',
  '1. one\n   1. one one\n   2. one two\n\n   para\n2. two\n10. ten\n\n11) other\n',
  '* a\n\n  * b\n\n\n    * c\n* d\n***\n- e\n---\n- f\n',
  '- a\n > quoted\n- b\n> [!note] T\n> - c\n> 1. d\n>    - e\n\n> plain\n> - not\n',
  '- a\n\tb\n\t- c\n\t\t- d\n\n\t  e\n-\tf\n - g\n  - h\n   - i\n    - j\n',
  'Head | er\n--- | ---\n- a | b\n2. c\n\n| x |\n|---|\n2. y\n',
  '<div>\n- a\n</div>\n\n- b\n<!-- - c\n- d -->\n- e\n<b>\n- f\n',
  '- ```js\n  - a\n  ```\n- b\n  ~~~\n  - c\n- d\n```\n- e\n',
  '-\n\n  a\n-\n  b\n- \n- c\n1.\n2. d\n',
  'a\n===\n- b\n  c\n  ---\n- d\n---\ne\n--\n- f\n',
  '\r\n- a\r\n  b\r\r- c\n\n\t- d\r\n',
];

/**
 * remark takes the line after indented code, and after a tag alone on a lazy line, as if inside a paragraph, unlike
 * CommonMark: no fuzz over indents and such tags.
 */
const parts = fc.constantFrom(
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '10. ',
    '-',
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    ' ',
    '   ',
    '> ',
    '>',
    '> [!note] ',
    '\n- a\n',
  ],
  ...[
    '```',
    '~~~',
    'a',
    'b c',
    '#',
    '# h',
    '---',
    '***',
    '===',
    '|',
    '| a | b |',
    '|---|---|',
    '<!-- ',
    '-->',
    '<div>',
    '</div>',
  ],
  ...['[x] ', '[ ] ', '`', '<pre>', '\n  - b\n', '\n1. c\n', '\nword\n', '\n\n   text\n', '\\', '&amp;', '~'],
);
const hasIndent = (text: string): boolean => /(?:^|[\r\n])[> ]*(?: {4}|\t)/.test(text);

describe('the scanner and remark', () => {
  test.each(notes)('see the same list items in %j', (text) => {
    expect(itemsByScanner(text)).toEqual(itemsByRemark(text));
  });

  test('see the same list items in 2,000 mixtures', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 16 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(!hasIndent(text));
        expect(itemsByScanner(text)).toEqual(itemsByRemark(text));
      }),
      { numRuns: counted(2000, 50_000), seed: 3 },
    );
  });
});

describe('HTML blocks', () => {
  const openings = [
    ...[
      '<div>',
      '</div>',
      '<DIV class="a">',
      '<p',
      '<table x',
      '<hr/>',
      '<details open>',
      '<divx>',
      '<a>',
      '<a href="b">',
      '</a>',
    ],
    ...[
      '<a b=c d>',
      '<a b = "c" />',
      "<a b='c'>",
      '<a b>x',
      '<a b="c',
      '<a b=>',
      '<a =b>',
      '<1>',
      '<a/>',
      '<a / >',
      '<ab-c d-e:f.g="1">',
    ],
    ...[
      '<script>',
      '<SCRIPT src="x">',
      '<pre>',
      '<style a>',
      '<textarea',
      '</script>',
      '<scripty>',
      '<!-- a',
      '<!-- a -->',
      '<?php',
      '<?a?>',
    ],
    ...[
      '<!DOCTYPE html>',
      '<!DOCTYPE',
      '<!a',
      '<!1>',
      '<![CDATA[',
      '<![CDATA[x]]>',
      '<![cdata[',
      '<https://a.example>',
      '<',
      '<>',
      '< a>',
    ],
  ];
  const shapes = [
    (open: string) => `${open}\n- a\n\n- b\n`,
    (open: string) => `text\n${open}\n- a\n`,
    (open: string) => `- x\n  ${open}\n  - a\n\n  - b\n- c\n`,
    (open: string) => `${open}\n- a --> ?> ]]> </pre> </script>\n- b\n`,
    (open: string) => `> [!note]\n> ${open}\n> - a\n>\n> - b\n`,
  ];

  test.each(openings)('begin and end with %j as in remark', (open) => {
    for (const shape of shapes) expect(itemsByScanner(shape(open))).toEqual(itemsByRemark(shape(open)));
  });
});

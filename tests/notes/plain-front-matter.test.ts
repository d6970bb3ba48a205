import { counted } from '../torture/counts';
import fc from 'fast-check';
import { readPlain } from '../../src/notes/properties/plain';
import { readYaml } from '../../src/notes/properties/yaml';

describe('the short way through front matter', () => {
  test.each([
    'title: Wait cut\nreview-prep: impact\ndate: 2026-03-01\n',
    'n: 12\nm: -3\nr: 4.20\nz: 007\nyes: true\nno: False\nnothing: null\nempty:\n',
    'list: [a, b c, "d, e"]\nnone: []\nquoted: "say: #yes"\nsingle: \'it is\'\n',
    'evidence:\n  - "[[A]] - b, 2026-01-01"\n  - https://a.example/x\nlast: 1\n',
    'tags:\n- a\n- 2\n',
    'url: https://a.example/x?y=1&z=[2]\nmoney: $1.2M/yr\n',
    'a: 1\na: 2\n',
    'a: 1\nb: x\nA: [c]\na:\n  - d\n',
    'größe: 3\n',
    'a: b  \nb:   c\n',
  ])('reads %j as YAML does', (yaml) => {
    const plain = readPlain(yaml);
    if (yaml.startsWith('größe')) expect(plain).toBeNull();
    else expect(plain).toEqual(readYaml(yaml));
  });

  test.each([
    ...[
      'a: b: c',
      'a: {b: 1}',
      'a: [[b]]',
      'a: [b',
      'a: &x b',
      'a: *x',
      'a: |\n  b',
      'a: >',
      'a: "b\\n"',
      "a: 'b''c'",
      'a: b # c',
    ],
    ...['a:\n  b: 1', 'a: b\n  c', '- a', 'a', '? a', 'a:\n  - b\n   - c', 'a:\n  - b: c', '\ta: b'],
    ...[
      'a: ~',
      'a: !!str b',
      'a: b:',
      'a: [b,]',
      'a: [, b]',
      'a: [b: c]',
      '%YAML 1.1',
      'a: @b',
      'a: `b`',
      'a:\n  - - b',
      'a: "b" c',
    ],
  ])('leaves %j to the parser', (yaml) => {
    expect(readPlain(`${yaml}\n`)).toBeNull();
  });

  test('never reads anything in another way than the parser', () => {
    const part = fc.constantFrom(
      ...[
        'a: ',
        'b:',
        'c-d: ',
        'a',
        'word',
        '\n',
        '\n',
        '\n  - ',
        '\n- ',
        '\n    - ',
        ' ',
        '  ',
        '[',
        ']',
        ', ',
        ',',
        '"',
        "'",
        ':',
        ': ',
      ],
      ...[
        '#',
        ' #',
        '12',
        '0123',
        '1.50',
        '-3',
        '+4',
        '1e3',
        '0x1',
        '.5',
        'true',
        'null',
        '~',
        '2026-01-01',
        '10:30',
        '{',
        '}',
        '&',
        '*',
      ],
      ...[
        '|',
        '>',
        '!',
        '%',
        '@',
        '`',
        '?',
        '\\',
        '$',
        '(',
        'é',
        '😀',
        '\u2028',
        '\u00a0',
        '\t',
        '-',
        '--- ',
        '...',
        '[[x]]',
        '"q, r"',
        "'s'",
      ],
    );
    const line = fc.tuple(
      fc.constantFrom('a: ', 'b: ', 'c:', 'd:\n  - ', 'e: [', 'f:'),
      fc.array(part, { maxLength: 5 }),
      fc.constantFrom('', ']', ', x]'),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const yaml = lines.map(([start, parts, end]) => `${start}${parts.join('')}${end}\n`).join('');
        const plain = readPlain(yaml);
        if (!plain) return;
        read++;
        expect(plain).toEqual(readYaml(yaml));
      }),
      { numRuns: counted(4000, 100_000), seed: 5 },
    );
    expect(read).toBeGreaterThan(200);
  });
});

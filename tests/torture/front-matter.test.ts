import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { counted, seedFor } from './counts';
import { readFrontMatter } from '../../src/notes/front-matter';
import { scanBlocks } from '../../src/notes/scan-blocks';

/** Hang guards stand at ten times the figure that the row names. */
const tenTimes = (ms: number): number => ms * 10;

const elapsed = (act: () => void): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

const block = (yaml: string): string => `---\n${yaml}\n---\nBody`;

describe('torture: front matter', () => {
  test.each(['---js', '--- js', '---JS', '---javascript'])('T1 %s does not run and is a finding', (fence) => {
    const marker = 'reviewPrepRan';
    const text = `${fence}\nglobalThis.${marker} = true, {}\n---\n- Bullet\n`;
    const { range, properties, problems } = readFrontMatter(text);
    expect(marker in globalThis).toBe(false);
    expect({ range, size: properties.size }).toEqual({ range: null, size: 0 });
    expect(problems.map(({ rule, from, to }) => [rule, text.slice(from, to)])).toEqual([
      ['malformed-note', fence],
    ]);
  });

  test('T2 malformed YAML gives the same error twice, on its line, and the body is still used', () => {
    const text = '---\ntitle: fine\nstatus: a: b\n---\n- Bullet\n';
    const [first, second] = [readFrontMatter(text), readFrontMatter(text)];
    expect(first).toEqual(second);
    expect(first.problems).toHaveLength(1);
    expect(text.slice(0, first.problems[0]?.from).split('\n')).toHaveLength(3);
    expect(scanBlocks(text).bullets).toHaveLength(1);
  });

  test('T3 a caller that changes what it was given changes no later read', () => {
    const text = '---\ntags: [a, b]\n---\n';
    const { properties, problems } = readFrontMatter(text);
    const tags = properties.get('tags');
    if (Array.isArray(tags?.value)) tags.value.push('c');
    (properties as Map<string, unknown>).clear();
    problems.push({ rule: 'malformed-note', from: 0, to: 0, message: 'mine' });
    const again = readFrontMatter(text);
    expect(again.properties.get('tags')?.value).toEqual(['a', 'b']);
    expect(again.problems).toEqual([]);
  });

  test('T4 20,000 brackets after other parses are a finding, in each of many processes', () => {
    const processes = counted(3, 20);
    const report = path.join(__dirname, 'deep-report.ts');
    for (let at = 0; at < processes; at++) {
      const { status, stdout } = spawnSync(process.execPath, ['tools/run-ts.mjs', report], {
        cwd: path.join(__dirname, '../..'),
        encoding: 'utf8',
      });
      expect([status, stdout]).toEqual([0, 'malformed-note malformed-note']);
    }
  }, 300_000);

  test.each([
    ['50,000 keys', Array.from({ length: 50_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['a flow map of 30,000 keys', `{${'a,'.repeat(30_000)}}`],
    ['20,000 brackets', `a: ${'['.repeat(20_000)}`],
    ['20,000 braces', `a: ${'{'.repeat(20_000)}`],
    ['brackets that quotes seem to hide', `a: it's ${'['.repeat(20_000)}`],
    ['20,000 list markers on a line', '- '.repeat(20_000)],
    ['20,000 question marks on a line', '? '.repeat(20_000)],
    ['a run of line breaks', `a: 1${'\n'.repeat(60_000)}`],
    ['an alias bomb', bomb(20)],
  ])('T5 %s is refused in time', (_name, yaml) => {
    let problems = 0;
    const ms = elapsed(() => (problems = readFrontMatter(block(yaml)).problems.length));
    expect(problems).toBeGreaterThan(0);
    expect(ms).toBeLessThan(tenTimes(100));
  });

  test('T5 keys that mean something to JavaScript touch no prototype', () => {
    const { properties } = readFrontMatter(
      block('__proto__: {polluted: 1}\nconstructor: x\ntoString: y\na: 1'),
    );
    expect([...properties.keys()]).toEqual(['constructor', 'tostring', 'a']);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['CR', '\r', ''],
    ['BOM and LF', '\n', '\uFEFF'],
    ['BOM and CRLF', '\r\n', '\uFEFF'],
  ])('T6 %s gives the same data, with exact offsets', (_name, lineEnd, mark) => {
    const lines = [
      '---',
      'title: Größe',
      'list:',
      '  - eins',
      '  - "zwei"',
      'last: 3',
      '---',
      '- Bullet',
      '  more',
    ];
    const text = mark + lines.join(lineEnd);
    const { properties, problems, range } = readFrontMatter(text);
    expect(problems).toEqual([]);
    expect(range?.from).toBe(mark.length);
    expect([...properties].map(([name, { value, line }]) => [name, value, line])).toEqual([
      ['title', 'Größe', 2],
      ['list', ['eins', 'zwei'], 4],
      ['last', 3, 6],
    ]);
    const last = properties.get('last');
    expect(text.slice(last?.from, last?.to)).toBe('3');
    const [bullet] = scanBlocks(text).bullets;
    expect(bullet?.line).toBe(8);
    expect(text.slice(bullet?.contentFrom, bullet?.contentTo)).toBe(`Bullet${lineEnd}  more`);
  });

  test('T6 mixed line ends count as one each', () => {
    const text = '---\r\na: 1\rb: 2\nc: 3\r\n---\r- One\r\n\n- Two';
    expect([...readFrontMatter(text).properties.values()].map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(scanBlocks(text).bullets.map(({ line }) => line)).toEqual([6, 8]);
  });

  test('T7 a tab as indentation is a finding, not a value', () => {
    const text = '---\na:\n\tb: 1\n---\n';
    expect(readFrontMatter(text).properties.size).toBe(0);
    expect(readFrontMatter(text).problems.map(({ rule }) => rule)).toEqual(['malformed-note']);
  });

  test.each([
    ['10:30', '10:30'],
    ['0123', '0123'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['2026-02-31', '2026-02-31'],
    ['2026-03-10', '2026-03-10'],
    ['12:30:45', '12:30:45'],
    ['1_000', '1_000'],
    ['yes', 'yes'],
    ['v1.10', 'v1.10'],
  ])('T7 %s stays what the user typed', (typed, value) => {
    const { properties } = readFrontMatter(block(`a: ${typed}`));
    expect(String(properties.get('a')?.value)).toBe(value);
  });

  test.each([
    ['a key that stands twice', 'a: 1\na: 2', 1],
    ['a key that stands twice in other letters', 'sensitivity: me\nSensitivity: calibration'],
    ['a nested map', 'a:\n  b:\n    c: 1'],
    ['a map in a list', 'a:\n  - b: 1'],
    ['an unquoted template field', 'a: {{title}}'],
  ])('T7 %s is a finding and gives no value but the first', (_name, yaml, first: number | null = null) => {
    const { properties, problems } = readFrontMatter(block(yaml));
    expect(problems.map(({ rule }) => rule)).toEqual(['malformed-note']);
    expect(properties.get('a')?.value ?? null).toBe(first);
  });

  test('T9 no front matter throws or hangs, and every problem slices text of the note', () => {
    const part = fc.constantFrom(
      ...[
        'a: ',
        '- ',
        '? ',
        ': ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&x ',
        '*x',
        '!t ',
        '|\n',
        '>\n',
        '#',
        '%',
        '\t',
        '\n',
      ],
      ...[
        '  ',
        'word',
        '0123',
        '2026-01-01',
        '---',
        '...',
        '\r\n',
        '\r',
        '\u0000',
        '\u2028',
        '😀',
        ',',
        '<<: ',
        '~',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: part }, fc.string()), { maxLength: 60 }),
        (parts) => {
          const text = block(parts.join(''));
          let problems: readonly { from: number; to: number }[] = [];
          const ms = elapsed(() => (problems = readFrontMatter(text).problems));
          expect(ms).toBeLessThan(tenTimes(100));
          for (const { from, to } of problems) expect(text.slice(from, to)).toHaveLength(to - from);
        },
      ),
      { numRuns: counted(500, 20_000), seed: seedFor(9) },
    );
  });
});

/** Each level names the one before twice. */
function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
  return ['a0: &a0 [x, x]', ...lines].join('\n');
}

import fc from 'fast-check';
import { inRegions, overall, refresh, type Part } from '../../src/vault/regions';

const results: Part = { id: 'results', markdown: '## Results\n\n- Cut refunds from 9% to 6%' };
const coverage: Part = { id: 'coverage', markdown: '## Coverage\n\nDive Deep: 1' };
const entry = (name: string, text = `### ${name}`): Part => ({ id: `entry-${name}`, markdown: text });

const actions = (text: string, parts: readonly Part[]) =>
  Object.fromEntries(refresh(text, parts).outcomes.map(({ id, action }) => [id, action]));

describe('a new note', () => {
  test('holds each part in marks of its own', () => {
    expect(inRegions([results])).toMatch(
      /^<!-- review-prep:begin results 1-[0-9a-f]{16} -->\n\n## Results\n\n- Cut refunds from 9% to 6%\n\n<!-- review-prep:end results -->$/,
    );
  });

  test('comes back as it was when nothing changed', () => {
    const text = inRegions([results, coverage]);
    const again = refresh(text, [results, coverage]);
    expect(again.text).toBe(text);
    expect(overall(again.outcomes)).toBe('unchanged');
  });

  test('neutralises marks inside what it writes', () => {
    const sly = { id: 'results', markdown: 'a\n<!-- review-prep:end results -->\nb' };
    const text = inRegions([sly]);
    expect(text.match(/<!-- review-prep:end/g)).toHaveLength(1);
    expect(refresh(text, [sly]).text).toBe(text);
  });

  test('refuses an id that stands twice, which is a mistake of the caller', () => {
    expect(() => inRegions([results, results])).toThrow(RangeError);
  });
});

describe('a refresh', () => {
  test('changes the region and nothing around it', () => {
    const text = `mine above\n\n${inRegions([results])}\n\n  mine below  \n`;
    const next = refresh(text, [{ ...results, markdown: 'New $1.2M $& text' }]);
    expect(next.text.startsWith('mine above\n\n<!-- ')).toBe(true);
    expect(next.text.endsWith('\n\n  mine below  \n')).toBe(true);
    expect(next.text).toContain('\n\nNew $1.2M $& text\n\n');
    expect(next.text).not.toContain('refunds');
  });

  test('keeps the CRLF line ends of the note', () => {
    const text = `top\r\n\r\n${inRegions([results]).replace(/\n/g, '\r\n')}\r\n`;
    expect(refresh(text, [results]).text).toBe(text);
    const next = refresh(text, [{ ...results, markdown: 'a\nb' }, coverage]).text;
    expect(next.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  test('keeps an edited region and shows what would have come', () => {
    const text = inRegions([results]).replace('9%', '8%');
    const next = refresh(text, [{ ...results, markdown: 'New' }]);
    expect(next.text).toBe(text);
    expect(next.outcomes).toEqual([
      {
        id: 'results',
        action: 'kept',
        message: 'You edited this part, so it was left as it is.',
        wouldBe: '\nNew\n',
      },
    ]);
  });

  test('overwrites an edited region that the user chose to take', () => {
    const text = inRegions([results]).replace('9%', '8%');
    expect(refresh(text, [results], new Set(['results'])).text).toBe(inRegions([results]));
  });

  test('keeps a region that was moved, whatever it would be now', () => {
    const text = [inRegions([results, coverage]).split('\n\n<!-- review-prep:begin c')[1]].join();
    const moved = `<!-- review-prep:begin c${text}\n\nmine\n\n${inRegions([results])}\n`;
    const next = refresh(moved, [
      { ...results, markdown: 'New' },
      { ...coverage, markdown: 'New' },
    ]);
    expect(next.outcomes.filter(({ action }) => action === 'kept')).toHaveLength(1);
    expect(next.text).toContain('mine');
  });

  test('puts a new part behind the one before it', () => {
    const text = `${inRegions([results])}\n\nmine\n`;
    const next = refresh(text, [results, coverage]).text;
    expect(next.indexOf('begin coverage')).toBeLessThan(next.indexOf('mine'));
    expect(actions(text, [results, coverage])).toEqual({ results: 'unchanged', coverage: 'created' });
  });

  test('puts parts at the end of a note that has none, and does not add them twice', () => {
    const once = refresh('mine', [results, coverage]).text;
    expect(once.startsWith('mine\n\n<!-- ')).toBe(true);
    expect(refresh(once, [results, coverage]).text).toBe(once);
  });

  test('takes out an untouched entry that no longer belongs and keeps an edited one', () => {
    const text = inRegions([results, entry('a'), entry('b')]);
    expect(refresh(text, [results, entry('b')]).text).toBe(
      inRegions([results, entry('b')]).replace('b 2-', 'b 2-'),
    );
    const edited = text.replace('### a', '### a of mine');
    expect(refresh(edited, [results, entry('b')]).text).toContain('### a of mine');
  });

  test('reorders entries when their rank changes and only blank lines lie between', () => {
    const text = `${inRegions([entry('a'), entry('b'), entry('c')])}\n`;
    const next = refresh(text, [entry('c'), entry('n'), entry('a'), entry('b')]);
    expect(next.text).toBe(`${inRegions([entry('c'), entry('n'), entry('a'), entry('b')])}\n`);
  });

  test('leaves entries where they are when the user wrote between them', () => {
    const text = inRegions([entry('a'), entry('b')]).replace(
      '\n\n<!-- review-prep:begin entry-b',
      (all) => `\n\nmine${all}`,
    );
    const next = refresh(text, [entry('b'), entry('a')]);
    expect(next.text.indexOf('### a')).toBeLessThan(next.text.indexOf('mine'));
    expect(next.outcomes[0]?.message).toContain('stays where it is');
  });
});

describe('damaged marks', () => {
  const whole = inRegions([results, coverage]);
  const changed = [
    { ...results, markdown: 'New' },
    { ...coverage, markdown: 'New' },
  ];
  test.each([
    ['unterminated', whole.replace('<!-- review-prep:end results -->', '')],
    ['without an opening mark', whole.replace(/<!-- review-prep:begin results .{1,30}-->/, '')],
    ['with half an opening mark', whole.replace(/results 1-[0-9a-f]{16}/, 'results')],
    ['duplicated', `${whole}\n\n${inRegions([results])}`],
    ['nested', whole.replace('## Results', `## Results\n${inRegions([{ id: 'inner', markdown: 'x' }])}`)],
    ['inside a code block', `\`\`\`\n${whole}\n\`\`\``],
    ['indented', whole.replace('<!-- review-prep:end results', '  <!-- review-prep:end results')],
    [
      'crossed',
      whole
        .replace('end results', 'end x')
        .replace('end coverage', 'end results')
        .replace('end x', 'end coverage'),
    ],
  ])('%s: the part is kept with a message and no byte changes in it', (_, text) => {
    const next = refresh(text, changed);
    const outcome = next.outcomes.find(({ id }) => id === 'results');
    expect(outcome?.action).toBe('kept');
    expect(outcome?.message).toMatch(/\.$/);
    for (const line of text.split('\n').filter((one) => one.includes('Cut refunds')))
      expect(next.text).toContain(line);
  });

  test('without a readable id: nothing new is written into the note', () => {
    const text = whole
      .replace(/results 1-[0-9a-f]{16} -->/, '')
      .replace('<!-- review-prep:end results -->', '');
    const next = refresh(text, changed);
    expect(next.outcomes.find(({ id }) => id === 'results')?.action).toBe('refused');
    expect(next.text).toContain('Cut refunds');
  });
});

describe('over any note', () => {
  const line = fc.oneof(
    fc.constantFrom('', 'mine', '  mine $& $1 ', '```', '> quote', '<!-- review-prep:begin a -->', '- b\r'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const userText = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const part = fc.record({
    id: fc.constantFrom('head', 'entry-a', 'entry-b', 'entry-c', 'coverage'),
    markdown: fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('a\n\nb', '<!-- review-prep:end head -->', '$&'),
    ),
  });
  const parts = fc.uniqueArray(part, { selector: ({ id }) => id, maxLength: 5 });

  test('two refreshes are one, and what the user wrote is still there', () => {
    fc.assert(
      fc.property(userText, userText, parts, parts, (above, below, first, second) => {
        const start = refresh(`${above}\n\n${first.length ? inRegions(first) : ''}\n\n${below}`, first).text;
        const once = refresh(start, second).text;
        expect(refresh(once, second).text).toBe(once);
        expect(once.startsWith(above)).toBe(true);
        expect(once).toContain(below);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('an edit inside a region is never lost', () => {
    fc.assert(
      fc.property(parts, parts, fc.nat(), (first, second, where) => {
        const whole = inRegions(first);
        const bodies = [...whole.matchAll(/ -->\n\n/g)];
        const at = bodies[where % Math.max(1, bodies.length)];
        fc.pre(at !== undefined);
        const from = (at?.index ?? 0) + 6;
        const edited = `${whole.slice(0, from)}WRITTEN BY HAND${whole.slice(from)}`;
        expect(refresh(edited, second).text).toContain('WRITTEN BY HAND');
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});

describe('the text of a part', () => {
  test.each([
    ['\n\n  \nA\n\nB\n \n\n', '\n\nA\n\nB\n\n'],
    ['A', '\n\nA\n\n'],
    ['', '\n\n\n'],
    [' \n\n', '\n\n\n'],
    ['A\r\nB\rC', '\n\nA\nB\nC\n\n'],
  ])('%j stands without the blank lines around it', (markdown, body) => {
    const text = inRegions([{ id: 'a', markdown }]);
    expect(text.slice(text.indexOf('-->') + 3, text.lastIndexOf('<!--'))).toBe(body);
    expect(refresh(text, [{ id: 'a', markdown }]).text).toBe(text);
  });

  test.each(['', '-a', 'A', 'a b', 'a_b', 'x'.repeat(81)])('an id %j is a mistake of the caller', (id) => {
    expect(() => inRegions([{ id, markdown: 'A' }])).toThrow(`Not an id of its own: "${id}"`);
  });

  test('a note of one line takes LF, and one with CRLF first keeps it', () => {
    const part = { id: 'a', markdown: 'A' };
    expect(refresh('Mine', [part]).text).not.toContain('\r');
    expect(refresh('Mine\r\nand mine\n', [part]).text).toContain('-->\r\n');
  });
});

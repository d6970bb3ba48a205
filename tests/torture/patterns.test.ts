import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { hedgePattern } from '../../src/rules/hedged-claim';
import { inflatedPattern } from '../../src/rules/inflated-verb';
import { rateNounPattern } from '../../src/rules/ambiguous-percent';
import { phraseMatcher } from '../../src/rules/phrases';

const src = path.join(__dirname, '../../src');

/** Every pattern that stands as a literal in src, and those that are built from tables. */
function patterns(): { file: string; source: string; flags: string }[] {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    // Templates are Mustache in a string: their closing tags look like patterns.
    .filter((file) => file.endsWith('.ts') && !file.includes('templates/'))
    .flatMap((file) =>
      literalsIn(readFileSync(path.join(src, file), 'utf8')).map((literal) => ({ file, ...literal })),
    );
  const built = [hedgePattern, inflatedPattern, rateNounPattern].map(({ source, flags }) => ({
    file: 'table',
    source,
    flags,
  }));
  return [...found, ...built];
}

/** Regular expression literals: after an operator or bracket, never in a comment. */
function literalsIn(code: string): { source: string; flags: string }[] {
  const bare = code
    .replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '')
    .replace(/'[^'\n]* by the year [^'\n]*'/g, () => "''")
    // A path may follow what stands in a template literal.
    .replace(/\$\{[^{}\n]*\}/g, () => '');
  const literal = /(?:^|[(,=:?&|!;{}>]|return)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/gm;
  return [...bare.matchAll(literal)].map(([, source = '', flags = '']) => ({ source, flags }));
}

describe('torture: patterns', () => {
  const all = [...new Map(patterns().map((one) => [`${one.source}/${one.flags}`, one])).values()];
  const isAhead = ({ source }: { source: string }): boolean => /\(\?<[=!]/.test(source);

  test('T15 the patterns are found in the sources', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.every(({ source, flags }) => new RegExp(source, flags).source.length > 0)).toBe(true);
  });

  test('T15 every one takes time in proportion to the text', () => {
    const slow = all.flatMap(({ file, source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 20_000 });
      return status === 'safe' ? [] : [`${file}: /${source}/${flags} is ${status}`];
    });
    expect(slow).toEqual([]);
  }, 600_000);

  test('T15 none outside the terminal looks behind, which would stop the plugin on older phones', () => {
    expect(all.filter((one) => isAhead(one) && !one.file.startsWith('cli')).map(({ file }) => file)).toEqual(
      [],
    );
  });

  test('T15 ten thousand phrases of the user are found in one walk through a note of a megabyte', () => {
    const text = 'word17 of end3 and some other words here '.repeat(25_000);
    expect(text.length).toBeGreaterThan(1_000_000);
    const phrases = Array.from({ length: 10_000 }, (_, at) => `word${at} * end${at % 7}`);
    const start = performance.now();
    expect(phraseMatcher(phrases)(text)).toHaveLength(25_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 200_000);
});

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import { hedgePattern } from '../../src/rules/hedged-claim';
import { inflatedPattern } from '../../src/rules/inflated-verb';
import { rateNounPattern } from '../../src/rules/ambiguous-percent';

/** Every pattern that stands as a literal in src/rules and src/lint, and those that are built from tables. */
function patterns(): { file: string; source: string; flags: string }[] {
  const found = ['rules', 'lint'].flatMap((room) => {
    const folder = path.join(__dirname, '../../src', room);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        literalsIn(readFileSync(path.join(folder, file), 'utf8')).map((literal) => ({ file, ...literal })),
      );
  });
  const built = [hedgePattern, inflatedPattern, rateNounPattern].map(({ source, flags }) => ({
    file: 'table',
    source,
    flags,
  }));
  return [...found, ...built];
}

/** Regular expression literals: after an operator or bracket, never in a comment. */
function literalsIn(code: string): { source: string; flags: string }[] {
  const bare = code.replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '');
  const literal = /(?:^|[(,=:?&|!;{}>]|return)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/gm;
  return [...bare.matchAll(literal)].map(([, source = '', flags = '']) => ({ source, flags }));
}

describe('The patterns of rules and lint', () => {
  const all = patterns();

  test('are found in the sources', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(all.every(({ source, flags }) => new RegExp(source, flags).source.length > 0)).toBe(true);
  });

  test.each(all)('take time in proportion to the text: $file /$source/', ({ source, flags }) => {
    expect(checkSync(source, flags, { timeout: 20_000 }).status).toBe('safe');
  });

  test('look behind nowhere, which would stop the plugin on older phones', () => {
    expect(all.filter(({ source }) => /\(\?<[=!]/.test(source))).toEqual([]);
  });
});

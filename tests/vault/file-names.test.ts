import fc from 'fast-check';
import {
  bytesOf,
  collisionKey,
  freePath,
  inFolder,
  safeFileName,
  safePath,
} from '../../src/vault/file-names';

describe('a name for a note', () => {
  test.each([
    ['Checkout: one page', 'Checkout one page'],
    ['a/b\\c', 'a b c'],
    ['../../x', 'x'],
    ['.obsidian', 'obsidian'],
    ['CON', 'CON note'],
    ['con.txt', 'Note con.txt'],
    ['LPT1', 'LPT1 note'],
    ['Ends with dots...', 'Ends with dots'],
    ['  ', 'Untitled'],
    ['', 'Untitled'],
    ['[[link]] #tag ^id', 'link tag id'],
    ['tab\there\nand there', 'tab here and there'],
    ['cafe\u0301', 'caf\u00e9'],
    ['right\u202eleft', 'right left'],
    ['lone \ud83d half', 'lone half'],
  ])('made from %j is %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  test('is cut between characters to fit with a temporary suffix', () => {
    const name = safeFileName('😀'.repeat(100));
    expect(bytesOf(name)).toBeLessThanOrEqual(180);
    expect(name).toBe('😀'.repeat(45));
  });

  test('is safe for any title, and making it safe again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = safeFileName(title);
        expect(safeFileName(name)).toBe(name);
        expect(safePath(`Reviews/${name}.md`)).toEqual({ path: `Reviews/${name}.md` });
      }),
      { numRuns: 2000, seed: 25 },
    );
  });
});

describe('a path in the vault', () => {
  test.each(['Reviews/2026-H1 impact sheet.md', 'a.md', 'Ünï/ñ.md'])('takes %j', (path) => {
    expect(safePath(path)).toEqual({ path });
  });

  test.each([
    '../x.md',
    'a/../../x.md',
    '/etc/x.md',
    'C:\\x.md',
    'a\\..\\x.md',
    '.obsidian/x.md',
    'a/.git/x.md',
    'a/CON.md',
    'a/b:c.md',
    'a/b./c.md',
    `${'x'.repeat(256)}.md`,
    '',
    'a\0b',
  ])('refuses %j', (path) => {
    expect(safePath(path)).toHaveProperty('refused');
  });

  test('is written with NFC and single slashes', () => {
    expect(safePath('a//./cafe\u0301.md')).toEqual({ path: 'a/caf\u00e9.md' });
  });

  test('does not collide with one that differs in case or accents', () => {
    const taken = new Set(['Impact/CAFE\u0301.md', 'Impact/café 2.md'].map(collisionKey));
    expect(freePath('Impact', 'Café', taken)).toBe('Impact/Café 3.md');
    expect(freePath('', 'Café', taken)).toBe('Café.md');
  });
});

describe('a path that is refused', () => {
  test.each([
    ['', 'The path is empty: name a note.'],
    ['  ', 'The path is empty: name a note.'],
    ['./.', 'The path is empty: name a note.'],
    ['a\0b.md', 'The path holds a NUL character.'],
    ['/a.md', '"/a.md" is not a path inside the vault.'],
    ['\\a.md', '"\\a.md" is not a path inside the vault.'],
    ['C:a.md', '"C:a.md" is not a path inside the vault.'],
    ['a/../b.md', '"a/../b.md" leads out of the vault.'],
    ['a/ .. /b.md', '"a/ .. /b.md" leads out of the vault.'],
    ['.obsidian/a.md', '".obsidian/a.md" lies in a folder that begins with a dot, which notes never do.'],
    ['a/con.md', '"con.md" is not a name that every system takes.'],
    ['a?/b.md', '"a?" is not a name that every system takes.'],
    ['a/b. ', '"b. " is not a name that every system takes.'],
    [`${'x'.repeat(241)}`, `"${'x'.repeat(241)}" is not a name that every system takes.`],
  ])('%j says why', (path, refused) => {
    expect(safePath(path)).toEqual({ refused });
  });

  test.each([
    ['a/b.md', 'a/b.md'],
    ['a//b.md', 'a/b.md'],
    ['./a/./b.md', 'a/b.md'],
    ['a\\b.md', 'a/b.md'],
    ['1:1s/b', null],
    ['cafe\u0301.md', 'caf\u00e9.md'],
    [`${'x'.repeat(240)}`, 'x'.repeat(240)],
    ['lone \ud800.md', 'lone \ufffd.md'],
    ['lone \udfff.md', 'lone \ufffd.md'],
  ])('%j is %j', (path, safe) => {
    expect('path' in safePath(path) ? safePath(path) : null).toEqual(safe === null ? null : { path: safe });
  });

  test('a name in no folder stands at the top', () => {
    expect([inFolder('', 'a.md'), inFolder('Reviews', 'a.md')]).toEqual(['a.md', 'Reviews/a.md']);
  });

  test.each([
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\uffff', 3],
    ['\u{10000}', 4],
    ['\ud800', 3],
  ])('%j takes %i bytes', (character, bytes) => {
    expect(bytesOf(character)).toBe(bytes);
    expect(bytesOf(character)).toBe(Buffer.byteLength(character));
  });

  test.each([
    ['a\u200d', 'a'],
    ['... a ..', 'a'],
    ['.. . ', 'Untitled'],
    ['a.b', 'a.b'],
  ])('the name %j loses its edges: %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });
});

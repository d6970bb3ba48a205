import { proseOf } from '../../src/rules/prose';

/** What is blanked as `_`, which is easier to count than spaces. */
const blanksShown = (text: string): string => {
  const prose = proseOf(text);
  return [...prose].map((char, at) => (char === ' ' && text[at] !== ' ' ? '_' : char)).join('');
};

describe('What a writer says in running words', () => {
  test.each([
    ['code', 'Cut `p99 load` by 9%', 'Cut ____ _____ by 9%'],
    ['code between double marks', 'Set ``a ` b`` up', 'Set ___ _ ___ up'],
    ['a comment', 'Cut it %% ask Ines %% twice', 'Cut it __ ___ ____ __ twice'],
    ['a comment of HTML', 'Cut it <!-- why --> twice', 'Cut it ____ ___ ___ twice'],
    ['a template command', 'Cut <% tp.x %> and {{ day }} up', 'Cut __ ____ __ and __ ___ __ up'],
    ['the brackets of a link', 'See [[Readout]] now', 'See __Readout__ now'],
    [
      'the target of a link with words of its own',
      'See [[Readout#Top|the note]] now',
      'See ______________the note__ now',
    ],
    ['two links', '[[A]] and [[B|b]].', '__A__ and ____b__.'],
    ['the target of a Markdown link', 'See [the note](Notes/A.md) now', 'See [the note_____________ now'],
    [
      'an address',
      'See https://a.example/x?y=1 and http://b.example now',
      `See ${'_'.repeat(23)} and ${'_'.repeat(16)} now`,
    ],
    ['an address in brackets', 'Cut it (https://a.example/x) twice', `Cut it (${'_'.repeat(19)}) twice`],
    ['a field', 'Cut it [role:: led the work] twice', 'Cut it _______ ___ ___ _____ twice'],
    ['a field in round brackets', 'Cut it (role:: led) twice', 'Cut it _______ ____ twice'],
    ['a field of several words', 'Cut it [as-of 2_x:: May] x', 'Cut it ______ _____ ____ x'],
    [
      'a field that holds a link',
      'Cut it [evidence:: [[A]], [b](c)] twice',
      'Cut it ___________ ______ _______ twice',
    ],
    ['a tag', '#impact Cut it #team/a_b-2 (#x) up', '_______ Cut it ___________ (__) up'],
    ['a tag with an emoji', 'Cut it #win🎉 up', 'Cut it ______ up'],
    ['quoted speech', 'Said "we won it" twice', 'Said ___ ___ ___ twice'],
    ['quoted speech at the start', '"We won" they said', '___ ____ they said'],
    ['speech in curly quotes', 'Said \u201cwe won\u201d twice', 'Said ___ ____ twice'],
    ['speech that holds code', 'Said "it is `x`" twice', 'Said ___ __ ____ twice'],
  ])('leaves out %s', (_what, text, shown) => {
    expect(blanksShown(text)).toBe(shown);
  });

  test.each([
    ['an inch', 'Moved a 27" screen and a 24" one'],
    ['a quote that nobody ends', 'Said "we won it'],
    ['a mark of code that nobody ends', 'Set ``a` b up'],
    ['a comment that nobody ends', 'Cut it %% ask Ines'],
    ['a comment of HTML that nobody ends', 'Cut it <!-- ask Ines'],
    ['a link that nobody ends', 'See [[Readout now'],
    ['a target that nobody ends', 'See [the note](Notes now'],
    ['a word with http', 'Moved httpd to http2 and https'],
    ['a number sign inside a word', 'Mended C# and a#b'],
    ['a number sign alone', 'Took # of calls'],
    ['brackets without a field', 'Cut it [twice] (or more)'],
    ['a name that is no field', 'Cut it [2nd:: x] and [:: y]'],
    ['a field that nobody ends', 'Cut it [role:: led the work'],
    ['nothing', ''],
  ])('keeps %s', (_what, text) => {
    expect(proseOf(text)).toBe(text);
  });

  test('is read on behind marks that nobody ends', () => {
    expect(blanksShown('a [[b `c` "d" %% e #f')).toBe('a [[b ___ ___ %% e __');
    expect(blanksShown('a ``b `c` #d')).toBe('a ``b ___ __');
    expect(blanksShown('(a:: b (c) #d')).toBe('(a:: b (c) __');
  });

  test('loses no address, field, tag or quote for being long', () => {
    const long = (count: number): string => 'x'.repeat(count);
    expect(blanksShown(`https://${long(1900)} y`)).toBe(`${'_'.repeat(1908)} y`);
    expect(blanksShown(`[f:: ${long(900)}] y`)).toBe(`____ ${'_'.repeat(901)} y`);
    expect(blanksShown(`#${long(190)} y`)).toBe(`${'_'.repeat(191)} y`);
    expect(blanksShown(`"${long(590)}" y`)).toBe(`${'_'.repeat(592)} y`);
    const far = [`[f:: ${long(1100)}]`, `"${long(700)}"`];
    expect(far.map(proseOf)).toEqual(far);
  });
});

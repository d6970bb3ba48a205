import { maskMarkup } from '../../src/claims/mask';

/** What is blanked as `_`, and the claim proper between `«` and `»`. */
const shown = (text: string): string => {
  const { masked, from, to } = maskMarkup(text);
  const blanks = masked
    .split('')
    .map((char, at) => (char === ' ' && text[at] !== ' ' ? '_' : char))
    .join('');
  return `${blanks.slice(0, from)}«${blanks.slice(from, to)}»${blanks.slice(to)}`;
};

describe('Of a bullet is blanked', () => {
  test.each([
    ['nothing, where there is no markup', 'Cut refunds 8%', '«Cut refunds 8%»'],
    ['emphasis', '**Cut** _refunds_ *by* ~~8~~ ==9==', '__«Cut__ _refunds_ _by_ __8__ __9»__'],
    ['a single tilde or equals sign never', 'Cut ~8 = 9', '«Cut ~8 = 9»'],
    ['an underscore inside a word never', 'Cut a_b _c', '«Cut a_b _c»'],
    ['code marks', 'Cut `p99` by 9', '«Cut _p99_ by 9»'],
    ['a comment', 'Cut %% why %% it', '«Cut __ ___ __ it»'],
    ['a percent sign never', 'Cut 8% it', '«Cut 8% it»'],
    ['a comment that nobody ends never', 'Cut %% it <!-- why', '«Cut %% it <!-- why»'],
    ['a comment of HTML', 'Cut <!-- why --> it', '«Cut ____ ___ ___ it»'],
    ['a tag of HTML', 'Cut <b>it</b> <br/> now', '«Cut ___it____ _____ now»'],
    ['an angle that opens no tag never', 'Cut <8 h and a < b > c', '«Cut <8 h and a < b > c»'],
    [
      'a link to its words',
      'See [[A|the note]], [[B]] and [the c](d)',
      '«See ____the note__, __B__ and _the c»____',
    ],
    ['a link that nobody ends never', 'See [[A and [bc] (d', '«See [[A and [bc] (d»'],
    ['a footnote and empty brackets', 'Cut it[^1] by [ ] 8', '«Cut it____ by _ _ 8»'],
    ['an image whole', 'Cut ![chart](a.png) it', '«Cut _______________ it»'],
    ['a field', 'Cut it [role:: led the [[A]] (b)] now', '«Cut it _______ ___ ___ _____ ____ now»'],
    ['a field in round brackets', 'Cut it (role:: led (twice)) now', '«Cut it _______ ___ ________ now»'],
    ['a round bracket without a field never', 'Cut it (twice) now', '«Cut it (twice) now»'],
    ['a field that nobody ends never', 'Cut it [role:: led', '«Cut it [role:: led»'],
    ['a field on a line of its own', 'Cut it\nas-of:: May 5\nnow', '«Cut it\n_______ ___ _\nnow»'],
    ['a tag', '#impact Cut it #a/b_c-2 up', '_______ «Cut it ________ up»'],
    ['a number sign in a word or before a number never', 'Cut C# a#b #12 it', '«Cut C# a#b #12 it»'],
    ['a block id at the end', 'Cut it ^a1-b', '«Cut it» _____'],
    ['a block id in the midst never', 'Cut it ^a1 now a^2', '«Cut it ^a1 now a^2»'],
    [
      'an address',
      'See https://a.example/b_c, x (http://d.example) y',
      `«See ${'_'.repeat(22)} x (${'_'.repeat(16)}) y»`,
    ],
    ['a colon that opens none never', 'Cut: it :: now', '«Cut: it :: now»'],
  ])('%s', (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('The claim proper begins', () => {
  test.each([
    ['- Cut it', '- «Cut it»'],
    ['* [x] Cut it', '_ ___ «Cut it»'],
    ['- [ ] Cut it', '- _ _ «Cut it»'],
    ['12. Cut it', '12. «Cut it»'],
    ['3) Cut it', '3) «Cut it»'],
    ['1234. Cut it', '«1234. Cut it»'],
    ['3.5 h saved', '«3.5 h saved»'],
    ['-8% refunds', '«-8% refunds»'],
    ['+8% refunds', '«+8% refunds»'],
    ['- 8% refunds', '- «8% refunds»'],
    ['🎉 Cut it ', '🎉 «Cut it» '],
    ['✅ – Cut it', '✅ – «Cut it»'],
    ['"Cut it"', '«"Cut it"»'],
    ['(Cut it)', '«(Cut it)»'],
    ['~8% saved', '«~8% saved»'],
    ['€8 saved', '«€8 saved»'],
    ['>8% saved', '«>8% saved»'],
    ['Été', '«Été»'],
    ['   ', '«»   '],
    ['', '«»'],
    ['- ', '-«» '],
  ])('of "%s"', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

test('the lower case is as long as the text, whatever the letters', () => {
  expect(maskMarkup('CUT İT').lower).toHaveLength(6);
  expect(maskMarkup('CUT İT').lower).toBe('cut İt');
  expect(maskMarkup('ÉTÉ').lower).toBe('été');
});

import { refusal } from '../../src/notes/properties/limits';

const deep = 'brackets and lists at most 32 deep';
const long = 'at most 500 in the properties';
const busy = 'at most 2000 in the properties';

describe('what is given to a parser', () => {
  test.each<[string, string, string | null]>([
    ['65,536 letters', 'x'.repeat(65_536), null],
    ['a letter more', 'x'.repeat(65_537), '64 KiB'],
    ['500 lines', 'a\n'.repeat(499), null],
    ['a line more', 'a\n'.repeat(500), `lines, expected ${long}`],
    ['32 brackets deep', '['.repeat(32), null],
    ['33 brackets deep', '['.repeat(33), deep],
    ['33 braces deep', '{'.repeat(33), deep],
    ['brackets and braces together', '[{'.repeat(17), deep],
    ['brackets that are closed again', '[]'.repeat(100), null],
    ['braces that are closed again', '{}'.repeat(100), null],
    ['closing brackets first', `${']'.repeat(10)}${'['.repeat(32)}`, null],
    ['closing braces first, then too many', `${'}'.repeat(10)}${'['.repeat(33)}`, deep],
    ['32 list markers on a line', '- '.repeat(32), null],
    ['33 list markers on a line', '- '.repeat(33), deep],
    ['33 key markers on a line', '? '.repeat(33), deep],
    ['both kinds, with tabs', '-\t?\t'.repeat(17), deep],
    ['markers on lines of their own', '-\n'.repeat(40), null],
    ['list items of words', '- a\n'.repeat(40), null],
    ['dashes without a blank', '-'.repeat(100), null],
    ['a rule among words', `a ${'-'.repeat(40)} b`, null],
    ['2,000 signs', ','.repeat(2000), null],
    ['a sign more', ','.repeat(2001), `signs, expected ${busy}`],
    ['256 blanks in a row', `a${' '.repeat(256)}b`, null],
    ['257 blanks in a row', `a${' '.repeat(257)}b`, 'blanks, expected at most 256 in a row'],
    ['257 tabs in a row', '\t'.repeat(257), 'blanks, expected at most 256 in a row'],
    ['257 line breaks in a row', '\n'.repeat(257), 'blanks, expected at most 256 in a row'],
    ['257 hard blanks in a row', '\u00a0'.repeat(257), 'blanks, expected at most 256 in a row'],
    ['blanks with words between', `a${' '.repeat(200)}b${' '.repeat(200)}c`, null],
  ])('%s: refused as it should be', (_, yaml, said) => {
    const refused = refusal(yaml);
    if (said === null) expect(refused).toBeNull();
    else expect(refused).toContain(said);
    if (refused !== null) expect(refused).toMatch(/^Unexpected [a-z ]+, expected [a-z]/);
  });

  test.each([...',[]{}:&*!?|>%@`"\''])('a value full of %s is refused', (sign) => {
    const many = sign.repeat(2001);
    expect(
      refusal(sign === '[' || sign === '{' ? `${sign}${sign === '[' ? ']' : '}'}`.repeat(1001) : many),
    ).toContain(busy);
  });

  test.each(['a', '1', '.', '-', '#', '_', '('])('a value full of %s is not', (letter) => {
    expect(refusal(letter.repeat(2001))).toBeNull();
  });
});

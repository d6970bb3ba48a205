import { readClaim } from '../../src/claims/read-claim';
import type { Figure } from '../../src/claims/claim';
import { readNote } from '../../src/notes/read-note';
import { halfStep, signedValue } from '../../src/rules/amount';
import { askBody, readAsAsk } from '../../src/rules/ask-note';
import { levelOf } from '../../src/rules/counted-interval';
import { computedChange } from '../../src/rules/computed-change';
import { noteMark } from '../../src/rules/note-mark';
import { phraseMatcher } from '../../src/rules/phrases';
import { sentencesIn } from '../../src/rules/sentences';
import { shown } from '../../src/rules/shown';
import { fieldsStated, noFields, noteFields, together } from '../../src/rules/stated-fields';
import { wordPattern } from '../../src/rules/word-pattern';
import { noOwnWords } from '../../src/claims/claim';
import { standardFacts } from './note-of';

const figureIn = (text: string): Figure => {
  const [figure] = readClaim(text).figures;
  if (!figure) throw new Error(`No figure in "${text}"`);
  return figure;
};

describe('An amount', () => {
  test('has the sign that its words give it', () => {
    expect(signedValue(figureIn('Refunds fell, down 8%'))).toBe(-8);
    expect(signedValue(figureIn('Margin is up 8%'))).toBe(8);
    expect(signedValue({ ...figureIn('Margin is up 8%'), value: -8, sign: -1 })).toBe(-8);
    expect(signedValue({ ...figureIn('Margin is up 8%'), value: 0, sign: -1 })).toBe(0);
    expect(signedValue({ ...figureIn('Margin is up 8%'), value: null })).toBeNull();
    expect([signedValue(null), signedValue(undefined)]).toEqual([null, null]);
  });

  test('is good to half of its last digit', () => {
    expect(halfStep(figureIn('Cut it by 8.4%'))).toBeCloseTo(0.05);
    expect([halfStep(null), halfStep(undefined)]).toEqual([0, 0]);
  });

  test('changes by a percentage only between two values, the first of them not zero', () => {
    const [before, after] = [figureIn('It took 480 ms'), figureIn('It took 0.3 s')];
    expect(computedChange({ before, after })).toBe('-37.5%');
    expect([computedChange({ before }), computedChange({ after }), computedChange({})]).toEqual([
      null,
      null,
      null,
    ]);
    expect(computedChange({ before, after: before })).toBeNull();
    expect(computedChange({ before: { ...before, value: 0 }, after })).toBeNull();
  });
});

test.each([
  [95, 0.95],
  [90, 0.9],
  [51, 0.51],
  [50, 0.95],
  [99, 0.99],
  [100, 0.95],
  [0.9, 0.95],
  [null, 0.95],
])('a level of %s%% counts as %s', (stated, level) => {
  const place = { text: `${stated}%`, from: 0, to: 0, line: 1, source: 'property' } as const;
  const ciLevel = stated === null ? null : { value: stated, ...place };
  expect(levelOf({ ciLevel })).toBe(level);
});

describe('Sentences', () => {
  test.each([
    ['Cut refunds. Raised margin!', ['Cut refunds.', 'Raised margin!']],
    ['Was it met?! Yes.', ['Was it met?!', 'Yes.']],
    ['They said "ship it." We did.', ['They said "ship it."', 'We did.']],
    ['(It grew.) It held', ['(It grew.)', 'It held']],
    ['Cut it to 3.5 days vs. 9 days', ['Cut it to 3.5 days vs. 9 days']],
    ['Asked Dr. Okoro and J. Lind etc. Both agreed', ['Asked Dr. Okoro and J. Lind etc. Both agreed']],
    ['Sold pens, ink, etc.', ['Sold pens, ink, etc.']],
    ['Sold pens, ink, etc.  ', ['Sold pens, ink, etc.']],
    ['Sold pens etc! Bought ink', ['Sold pens etc!', 'Bought ink']],
    ['Cut it... Then more. ', ['Cut it...', 'Then more.']],
    ['. ! ?', []],
    ['2. \u00e9t\u00e9.', ['2.', '\u00e9t\u00e9.']],
    ['', []],
  ])('of "%s"', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});

test.each([
  ['Cut refunds', 48, 'Cut refunds'],
  ['  Cut\n\n  refunds \t8% ', 48, 'Cut refunds 8%'],
  ['Cut refunds by eight', 20, 'Cut refunds by eight'],
  ['Cut refunds by eight', 19, 'Cut refunds by\u2026'],
  ['Cut refunds by eight', 12, 'Cut refunds\u2026'],
  ['Ab cdefghijklmnop', 8, 'Ab cdefg\u2026'],
  ['Abcd efghijklmnop', 8, 'Abcd efg\u2026'],
  ['Abcde fghijklmnop', 8, 'Abcde\u2026'],
  ['Abcdefg\u{1f389}\u{1f389}hij', 8, 'Abcdefg\u2026'],
  ['Abcd\u{1f389}fghijklmn', 8, 'Abcd\u{1f389}fg\u2026'],
])('"%s" in a message of %d characters', (text, longest, line) => {
  expect(shown(text, longest)).toBe(line);
});

describe('What is stated of', () => {
  const entries = (fields: ReadonlyMap<string, string>) => Object.fromEntries(fields);

  test('a bullet: its inline fields, the last of two', () => {
    expect(entries(fieldsStated('Cut it [role:: led] (metric:: refunds) [role:: ran]'))).toEqual({
      role: 'ran',
      metric: 'refunds',
    });
    expect(fieldsStated('Cut it')).toBe(noFields);
    expect(fieldsStated('Ran `std::sort` twice').size).toBe(0);
  });

  test('a note: its properties with a value, then the fields in its prose', () => {
    const text =
      '---\nRole: led\nempty:\nnone: ""\nokrs:\n  - Speed\n  - Cost\nminutes: 30\nmetric: returns\n---\nCut it [metric:: refunds]\n\n- Ran it [team:: Web]\n';
    expect(entries(noteFields(readNote('A.md', text)))).toEqual({
      role: 'led',
      okrs: 'Speed, Cost',
      minutes: '30',
      metric: 'refunds',
    });
  });

  test('a bullet and its note together: the bullet wins', () => {
    const [first, second] = [fieldsStated('[a:: 1] [b:: 2]'), fieldsStated('[b:: 3]')];
    expect(entries(together(first, second))).toEqual({ a: '1', b: '3' });
    expect(together(first, noFields)).toBe(first);
    expect(together(noFields, second)).toBe(second);
  });
});

describe('What a whole note lacks is marked at', () => {
  const marked = (text: string): string => {
    const { from, to } = noteMark(readNote('A.md', text), standardFacts);
    return text.slice(from, to);
  };

  test.each([
    ['the value of its kind', '---\nreview-prep: story\n---\n# A\n', 'story'],
    [
      'its first heading, where the kind has no value',
      '---\nreview-prep:\n---\nText\n\n# A b\n\n# C\n',
      '# A b',
    ],
    ['its first line', '---\ntitle: a\n---\n\n\nCut refunds 8%\nTwice\n', 'Cut refunds 8%'],
    ['the first 80 characters of a long line', `${'x'.repeat(100)}\n`, 'x'.repeat(80)],
    ['nothing, where it is empty', '---\ntitle: a\n---\n\n', ''],
  ])('%s', (_where, text, mark) => {
    expect(marked(text)).toBe(mark);
  });

  test('the body of a note without a line, not before it', () => {
    const text = '---\ntitle: a\n---\n\n';
    expect(noteMark(readNote('A.md', text), standardFacts).from).toBe(17);
  });
});

describe('An ask note', () => {
  const body = (...lines: string[]) => {
    const text = ['---', 'review-prep: ask', ...lines].join('\n');
    const found = askBody(readNote('Asks/A.md', text), standardFacts);
    return found && { text: text.slice(found.from, found.to), prose: found.text, vague: found.vague };
  };

  test('asks what stands from its first to its last paragraph or bullet', () => {
    const text = 'Own the `x` roadmap from Q3.\n\n- with its budget\n- and its team';
    expect(body('---', '# Scope', '', `${text}  `, '')).toEqual({
      text,
      prose: text.replace('`x`', '   '),
      vague: false,
    });
    expect(body('---', '- the roadmap', '- to own it', '')).toMatchObject({
      text: 'the roadmap\n- to own it',
    });
    expect(body('---', '%% why %%', '', 'Own the roadmap', '')).toMatchObject({ text: 'Own the roadmap' });
  });

  test('asks nothing without a body, and nothing any more once it is closed', () => {
    expect(body('---', '# Scope', '')).toBeNull();
    expect(body('---', '# Scope', '', '%% not yet %%', '')).toBeNull();
    expect(body('status: done', '---', 'Own the pricing roadmap.', '')).toBeNull();
  });

  test.each([
    ['I would like more scope', true],
    ['More scope', true],
    ['Get more support', true],
    ['To get more support', true],
    ['Own the pricing roadmap from Q3', false],
    ['Pay at the median of the band', false],
    ['Retail ships to 3 regions', false],
  ])('reads "%s" as a request', (text, vague) => {
    const claim = readAsAsk(text, noOwnWords);
    expect([claim.class, claim.quantified, claim.vague]).toEqual(['ask', false, vague]);
  });

  test('reads what is a request by its own words as it stands', () => {
    const text = 'I ask for a raise of 8%';
    expect(readAsAsk(text, noOwnWords)).toEqual(readClaim(text));
  });
});

describe('Phrases', () => {
  const hits = (phrases: string[], text: string): string[] =>
    phraseMatcher(phrases)(text).map(({ phrase, from, to }) => `${phrase}: ${text.slice(from, to)}`);

  test('come in the order of the text, the shorter first, then in the order of the list', () => {
    expect(hits(['b c', 'a b', 'a', 'A'], 'a b c a')).toEqual([
      '2: a',
      '3: a',
      '1: a b',
      '0: b c',
      '2: a',
      '3: a',
    ]);
  });

  test('share their first words, in any letter case', () => {
    expect(hits(['Move The Needle', 'move the dial'], 'MOVE the Dial, move the needle')).toEqual([
      '1: MOVE the Dial',
      '0: move the needle',
    ]);
  });

  test('reach over a comma and a decimal point, over no end of a sentence', () => {
    expect(hits(['a b'], 'a, b. a b; a: b a! b a - b')).toEqual(['0: a, b', '0: a b', '0: a - b']);
  });

  test('without a word are never found', () => {
    expect(hits(['', '- !'], 'a - ! b')).toEqual([]);
  });
});

test('words with marks and blanks of their own are found as they stand', () => {
  const pattern = wordPattern(["can't do", 'a/b', 'e.g. so', 'a/b test']);
  const text = 'Ran A/B tests, an a/b\ntest: egg so, e.g. so; can\u2019t do';
  expect(text.match(pattern)).toEqual(['A/B', 'a/b\ntest', 'e.g. so', 'can\u2019t do']);
});

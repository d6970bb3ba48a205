import { impactEntries, type ImpactEntry } from '../../src/notes/impact-entry';
import { readMarket, type Market } from '../../src/notes/market';
import { readNote } from '../../src/notes/read-note';

const settings = {
  tag: 'impact',
  kindProperty: 'review-prep',
  principles: [],
  defaultSensitivity: 'manager' as const,
};

function entryIn(text: string): ImpactEntry {
  const [entry] = impactEntries(readNote('Log.md', text), settings);
  if (!entry) throw new Error('The note holds no entry');
  return entry;
}

const noteWith = (...properties: string[]): ImpactEntry =>
  entryIn(`---\nreview-prep: impact\n${properties.join('\n')}\n---\n`);
const expected = ({ problems }: { problems: readonly { message: string }[] }): string[] =>
  problems.map(({ message }) => message.slice(message.indexOf(', expected ') + 11));

describe('the level of an interval', () => {
  test.each<[string, number | null]>([
    ['95%', 95],
    ['95', 95],
    ['0.95', 95],
    ['0.5', 50],
    ['50%', 50],
    ['49%', null],
    ['0.49', null],
    ['99.9%', 99.9],
    ['100%', null],
    ['1', null],
    ['0.9%', null],
    ['95 days', null],
    ['95 pp', null],
    ['high', null],
  ])('%s reads as %s', (text, value) => {
    const entry = noteWith(`ci-level: "${text}"`);
    expect(entry.ciLevel?.value ?? null).toBe(value);
    expect(expected(entry)).toEqual(value === null ? ['a level such as 95%'] : []);
  });

  test.each<[string, 1 | 2 | null]>([
    ['1', 1],
    ['one', 1],
    ['One-Sided', 1],
    ['" 2 "', 2],
    ['TWO', 2],
    ['two-sided', 2],
    ['3', null],
    ['both', null],
  ])('its sides, %s, read as %s', (text, value) => {
    const entry = noteWith(`ci-sides: ${text}`);
    expect(entry.ciSides?.value ?? null).toBe(value);
    expect(expected(entry)).toEqual(value === null ? ['1 or 2'] : []);
  });
});

describe('where an entry may stand', () => {
  test.each<[string, string | null, string | null]>([
    ['pin', 'pin', null],
    ['Pin - the board asked for it', 'pin', 'the board asked for it'],
    ['pin: the board', 'pin', 'the board'],
    ['pin, the board', 'pin', 'the board'],
    ['pin (the board)', 'pin', 'the board'],
    ['pin (a (b) c)', 'pin', 'a (b) c'],
    ['pin – the  board ', 'pin', 'the  board'],
    ['pin the board', 'pin', 'the board'],
    ['pin -', 'pin', null],
    ['appendix', 'appendix', null],
    ['appendix - too small', 'appendix', null],
    ['SKIP', 'skip', null],
    ['pinned', null, null],
    ['not pin', null, null],
    ['2', null, null],
  ])('%j is %s, because of %s', (text, place, reason) => {
    const entry = noteWith(`sheet: ${JSON.stringify(text)}`);
    expect([entry.sheet?.value ?? null, entry.pinReason]).toEqual([place, reason]);
    expect(expected(entry)).toEqual(place === null ? ['pin, appendix or skip'] : []);
  });

  test('nowhere in particular where nothing is said', () => {
    expect(noteWith('metric: wait')).toMatchObject({ sheet: null, pinReason: null });
  });

  test('a reason of its own counts before the one that stands with the pin', () => {
    expect(noteWith('sheet: pin - the board', 'pin-reason: the strategy').pinReason).toBe('the strategy');
  });

  test('what a parent says of itself binds its sub-bullets, and no further', () => {
    const bullets = (head: string) =>
      `- Team ${head}\n  - Kiosk\n    - Cut wait from 9 min to 4 min #impact\n`;
    expect(entryIn(bullets('')).sensitivity).toBe('manager');
    expect(entryIn(bullets('[sensitivity:: me]')).sensitivity).toBe('me');
    expect(entryIn(bullets('#pay')).sensitivity).toBe('me');
    expect(entryIn(bullets('[sensitivity:: calibration]')).sensitivity).toBe('manager');
    expect(entryIn(`- Pay #pay\n${bullets('')}`).sensitivity).toBe('manager');
  });
});

describe('what a sentence says of worth', () => {
  const worthIn = (sentence: string) => {
    const { value } = entryIn(`- ${sentence} #impact\n`);
    return value && { text: value.text, ...value.value };
  };

  test('an amount by the year or the month is the worth, with the words that say so', () => {
    expect(worthIn('Cut refunds from 9% to 6%, saving $900k a year')).toEqual({
      text: '$900k a year',
      low: 900_000,
      point: 900_000,
      high: 900_000,
      currency: 'USD',
      cadence: 'yearly',
    });
    expect(worthIn('Cut refunds from 9% to 6%, saving $20k per month')).toMatchObject({
      text: '$20k per month',
      cadence: 'monthly',
    });
  });

  test.each([
    'Cut refunds from 9% to 6%, saving $900k',
    'Cut refunds from 9% to 6%, saving 3 days a month',
    'Cut hosting from $90k a year to $60k a year',
    'Refunds on a $2M a year contract budget',
  ])('"%s" states none', (sentence) => {
    expect(worthIn(sentence)).toBeNull();
  });

  test('a bullet is read by its own result, a note by its first sentence with a figure', () => {
    expect(entryIn('- Cut wait #impact\n  - Refunds fell from 9% to 6%\n').baseline).toBeNull();
    const note = entryIn(
      '---\nreview-prep: impact\n---\nSome words first.\n\n- Refunds fell from 9% to 6%\n',
    );
    expect([note.baseline?.text, note.result?.text]).toEqual(['9%', '6%']);
  });

  test('one stated end leaves the sentence unasked for the other', () => {
    const entry = entryIn('- Refunds fell from 9% to 6% #impact [baseline:: 12%]\n');
    expect([entry.baseline?.text, entry.result ?? null]).toEqual(['12%', null]);
  });
});

describe('a market range', () => {
  const marketOf = (...properties: string[]): Market => {
    const text = `---\nreview-prep: market\nsource: survey\n${properties.join('\n')}\n---\n`;
    const market = readMarket(readNote('Pay.md', text), settings);
    if (!market) throw new Error('The note holds no range');
    return market;
  };

  test('has level, place, and two ranges', () => {
    const market = marketOf(
      ...['level: L6', 'place: Porto', 'currency: EUR', 'base-low: 60000', 'base-median: €70k'],
      ...['base-high: "80,000"', 'total-low: 75k', 'total-median: 85k', 'total-high: 95k'],
    );
    expect([market.level?.text, market.place?.text, market.currency?.text]).toEqual(['L6', 'Porto', 'EUR']);
    const values = [market.base, market.total].map(({ low, median, high }) => [
      low?.value,
      median?.value,
      high?.value,
    ]);
    expect(values).toEqual([
      [60_000, 70_000, 80_000],
      [75_000, 85_000, 95_000],
    ]);
    expect(market.problems).toEqual([]);
  });

  test.each([
    [['base-low: 80k', 'base-median: 70k'], ['at least the 80k below it']],
    [['base-low: 80k', 'base-high: 70k'], ['at least the 80k below it']],
    [['total-median: 80k', 'total-high: 70k'], ['at least the 80k below it']],
    [['base-low: 70k', 'base-median: 70k'], []],
    [['base-low: 0'], []],
    [['base-low: -5'], ['an amount such as 165000 or $165k']],
    [['base-low: 12%'], ['an amount such as 165000 or $165k']],
    [['base-low: plenty'], ['an amount such as 165000 or $165k']],
  ])('%j: %j', (properties, problems) => {
    expect(expected(marketOf(...properties))).toEqual(problems);
  });

  test('without a source is told at the property that makes it one', () => {
    const text = '---\na: 1\nReview-Prep: market\n---\n';
    const market = readMarket(readNote('Pay.md', text), { ...settings, kindProperty: 'Review-prep' });
    const [problem] = market?.problems ?? [];
    expect(problem).toMatchObject({ rule: 'unsourced-range' });
    expect(text.slice(problem?.from, problem?.to)).toBe('market');
    expect(problem?.message).toContain('in the property source');
  });
});

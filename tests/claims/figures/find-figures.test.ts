import fc from 'fast-check';
import type { Figure, FigureKind } from '../../../src/claims/claim';
import { findFigures } from '../../../src/claims/figures/find-figures';

type Row = [text: string, ...figures: [slice: string, value: number | null, unit?: string][]];

const seen = (text: string): unknown[] => findFigures(text).map(({ text: slice, value }) => [slice, value]);
const only = (text: string): Figure => {
  const [figure, ...rest] = findFigures(text);
  if (!figure || rest.length > 0) throw new Error(`Expected one figure in "${text}"`);
  return figure;
};

function reads(kind: FigureKind, rows: Row[]): void {
  test.each(rows)(`reads as ${kind}: "%s"`, (text, ...figures) => {
    const found = findFigures(text).filter((figure) => figure.kind === kind);
    expect(found.map(({ text: slice, value, unit }) => [slice, value, unit])).toEqual(
      figures.map(([slice, value, unit]) => [slice, value, unit ?? null]),
    );
  });
}

describe('rates', () => {
  reads('percent', [
    ['Refund rate fell 4.2%', ['4.2%', 4.2]],
    ['Refund rate fell by 4.2 percent in May', ['4.2 percent', 4.2]],
    ['Refund rate fell by 4 per cent', ['4 per cent', 4]],
    ['Uptime **99.95%** and 12 %', ['99.95%', 99.95], ['12 %', 12]],
    ['Churn -27%, margin +3%, scrap −2%', ['-27%', -27], ['+3%', 3], ['−2%', -2]],
    ['Churn 4,2% and .5%', ['4,2%', 4.2], ['.5%', 0.5]],
    ['twelve percent of orders', ['twelve percent', 12]],
    ['Grew 1,250% and 100%+', ['1,250%', 1250], ['100%+', 100]],
  ]);
  reads('points', [
    ['Conversion up 1.8 pp', ['1.8 pp', 1.8]],
    ['Conversion up 2 percentage points', ['2 percentage points', 2]],
    ['Conversion up 3 %-points and 1.5pp', ['3 %-points', 3], ['1.5pp', 1.5]],
    ['NPS +6 points, then 4 pts', ['+6 points', 6], ['4 pts', 4]],
    ['a 6-point lift and 2 percent points', ['6-point', 6], ['2 percent points', 2]],
    ['Delivered 34 story points'],
  ]);
  reads('bps', [
    ['Spread in by 25 bps', ['25 bps', 25]],
    ['Spread in by 30 basis points and 5bp', ['30 basis points', 30], ['5bp', 5]],
  ]);
});

describe('time', () => {
  reads('duration', [
    ['480 ms to 1.2 s', ['480 ms', 480, 'ms'], ['1.2 s', 1.2, 's']],
    ['95min or 2h or 45s', ['95min', 95, 'min'], ['2h', 2, 'h'], ['45s', 45, 's']],
    ['2 days, 3 hours, 12-month', ['2 days', 2, 'day'], ['3 hours', 3, 'h'], ['12-month', 12, 'month']],
    ['2 business days and 40 person-days', ['2 business days', 2, 'day'], ['40 person-days', 40, 'day']],
    ['three weeks, two quarters', ['three weeks', 3, 'week'], ['two quarters', 2, 'quarter']],
    ['2½ hours; one and a half days', ['2½ hours', 2.5, 'h'], ['one and a half days', 1.5, 'day']],
    ['grew in three quarters', ['three quarters', 3, 'quarter']],
    ['5 yrs, 6 hrs, 3 mins', ['5 yrs', 5, 'year'], ['6 hrs', 6, 'h'], ['3 mins', 3, 'min']],
    ['half an hour, half a day', ['half an hour', 0.5, 'h'], ['half a day', 0.5, 'day']],
    ['from a week to an hour', ['a week', 1, 'week'], ['an hour', 1, 'h']],
    ['from days to minutes', ['days', null, 'day'], ['minutes', null, 'min']],
    ['from 90m to 20m', ['90m', 90, 'min'], ['20m', 20, 'min']],
    ['4h30m to 1 h 5 min', ['4h30m', 270, 'min'], ['1 h 5 min', 65, 'min']],
    ['2 hours and 30 minutes', ['2 hours and 30 minutes', 150, 'min']],
    ['a fortnight; 2 decades', ['2 decades', 20, 'year']],
    ['Met once a week for an hour'],
    ['a day-long offsite'],
  ]);
});

describe('money', () => {
  reads('money', [
    ['Saved $8 M, then € 12.5 K', ['$8 M', 8_000_000, 'USD'], ['€ 12.5 K', 12_500, 'EUR']],
    ['Cut spend by $8 M of budget', ['$8 M', 8_000_000, 'USD']],
    ['Paid $8 Mary lent', ['$8', 8, 'USD']],
    ['3,2 Mio. €; 1.5 Mrd. EUR', ['3,2 Mio. €', 3_200_000, 'EUR'], ['1.5 Mrd. EUR', 1_500_000_000, 'EUR']],
    ['3.4 million US dollars; 90 US growers', ['3.4 million US dollars', 3_400_000, 'USD']],
    ['$1.2M/yr', ['$1.2M/yr', 1_200_000, 'USD']],
    ['€3k and 3k €', ['€3k', 3000, 'EUR'], ['3k €', 3000, 'EUR']],
    ['12 million USD', ['12 million USD', 12_000_000, 'USD']],
    ['1.234,5 € and 1 234,5 €', ['1.234,5 €', 1234.5, 'EUR'], ['1 234,5 €', 1234.5, 'EUR']],
    ['€1.234 is thousands', ['€1.234', 1234, 'EUR']],
    ['₹2 crore and Rs. 5 lakh', ['₹2 crore', 20_000_000, 'INR'], ['Rs. 5 lakh', 500_000, 'INR']],
    ['₹2,00,000', ['₹2,00,000', 200_000, 'INR']],
    ["CHF 1'200 and EUR 210k", ["CHF 1'200", 1200, 'CHF'], ['EUR 210k', 210_000, 'EUR']],
    [
      'US$ 5, A$7, R$9, £310K',
      ['US$ 5', 5, 'USD'],
      ['A$7', 7, 'AUD'],
      ['R$9', 9, 'BRL'],
      ['£310K', 310_000, 'GBP'],
    ],
    ['USD20k and 5 M€', ['USD20k', 20_000, 'USD'], ['5 M€', 5_000_000, 'EUR']],
    [
      '40 dollars, 12 euros, 30 cents',
      ['40 dollars', 40, 'USD'],
      ['12 euros', 12, 'EUR'],
      ['30 cents', 0.3, 'USD'],
    ],
    ['two million dollars', ['two million dollars', 2_000_000, 'USD']],
    ['-$3k and $-3k and +€2m', ['-$3k', -3000, 'USD'], ['$-3k', -3000, 'USD'], ['+€2m', 2_000_000, 'EUR']],
    ['$4bn, $2mn, $5 mm', ['$4bn', 4e9, 'USD'], ['$2mn', 2e6, 'USD'], ['$5 mm', 5e6, 'USD']],
    ['millions of dollars', ['millions of dollars', null, 'USD']],
    ['500 kr, RMB 3m, 20 zł', ['500 kr', 500, 'SEK'], ['RMB 3m', 3_000_000, 'CNY'], ['20 zł', 20, 'PLN']],
    ['six-figure savings, seven figures', ['six-figure', null], ['seven figures', null]],
    ['Won 3 deals, a $ sign'],
  ]);

  test.each([
    ['$1.2M/yr', 'year'],
    ['$40k a month', 'month'],
    ['€3k per quarter', 'quarter'],
    ['£2m annually', 'year'],
    ['$2M ARR', 'year'],
    ['$30 million in annual savings', 'year'],
    ['$5/mo', 'month'],
    ['$40k', undefined],
    ['$40k a month later', undefined],
  ])('reads how often "%s" recurs', (text, cadence) => {
    expect(only(text).cadence).toBe(cadence);
  });
});

describe('counts', () => {
  reads('count', [
    ['2,400 customers, 18k, 1.3 billion', ['2,400', 2400], ['18k', 18_000], ['1.3 billion', 1.3e9]],
    ['40+ teams and 2M+ rows', ['40+', 40], ['2M+', 2e6]],
    ['5m users', ['5m', 5e6]],
    ['seven pages, twenty-five people', ['seven', 7], ['twenty-five', 25]],
    ['two hundred and ten, three thousand', ['two hundred and ten', 210], ['three thousand', 3000]],
    ['a dozen, half a dozen, two dozen', ['a dozen', 12], ['half a dozen', 6], ['two dozen', 24]],
    ['a hundred, half a million', ['a hundred', 100], ['half a million', 500_000]],
    ['hundreds of users, tens of thousands of rows', ['hundreds', null], ['tens of thousands', null]],
    ['several hundred seats', ['several hundred', null]],
    ['zero pages', ['zero', 0]],
    ['2,00,000 rows, 12 345 678 rows', ['2,00,000', 200_000], ['12 345 678', 12_345_678]],
    ['900 KB to 1.2 MB', ['900 KB', 900, 'KB'], ['1.2 MB', 1.2, 'MB']],
    ['NPS 31', ['31', 31]],
    ['10 K users; 3x/week', ['10 K', 10_000], ['3x/week', 3]],
    ['tickets/wk 310 → 240', ['310', 310], ['240', 240]],
    ['shipped in wk 31 and week 9'],
    ['5 constructor calls', ['5', 5]],
    ['from four to one', ['four', 4], ['one', 1]],
    ['One of the first; a one-off; no one; two-factor sign-in'],
    ['the 2nd place, 3rd of all'],
  ]);
});

describe('multiples', () => {
  reads('multiple', [
    ['2x faster, 4X, 3×', ['2x', 2], ['4X', 4], ['3×', 3]],
    ['2.5-fold, tenfold', ['2.5-fold', 2.5], ['tenfold', 10]],
    [
      'Halved, doubled, tripled, quadrupled',
      ['Halved', 0.5],
      ['doubled', 2],
      ['tripled', 3],
      ['quadrupled', 4],
    ],
    ['cut in half; by half; half of it', ['half', 0.5], ['half', 0.5], ['half', 0.5]],
    [
      'by a third; two thirds of; two-thirds',
      ['a third', 1 / 3],
      ['two thirds', 2 / 3],
      ['two-thirds', 2 / 3],
    ],
    ['Queues cut by three quarters; parking down a quarter', ['three quarters', 0.75], ['a quarter', 0.25]],
    ['Bookings up by a half', ['a half', 0.5]],
    ['two and a half times faster', ['two and a half times', 2.5]],
    ['a quarter of tickets; three quarters of them', ['a quarter', 0.25], ['three quarters', 0.75]],
    ['three times faster; twice as many', ['three times', 3], ['twice', 2]],
    ['to double revenue', ['double', 2]],
    ['a third party; the second half; doubled down; double-check; twice a week; a quarter later'],
  ]);

  test('counts "3 times a week" and does not multiply by it', () => {
    expect(only('Met 3 times a week')).toMatchObject({ text: '3', kind: 'count', value: 3 });
  });
});

describe('ratios', () => {
  reads('ratio', [
    ['2 of 3 promoted', ['2 of 3', 2 / 3]],
    ['11 of the 14 squads', ['11 of the 14', 11 / 14]],
    ['90/150 teams', ['90/150', 0.6]],
    ['1 in 10,000 orders', ['1 in 10,000', 0.0001]],
    ['4.5/5.0 stars, 4.8 out of 5', ['4.5/5.0', 0.9], ['4.8 out of 5', 0.96]],
    ['two of three; one in five', ['two of three', 2 / 3], ['one in five', 0.2]],
    ['3:1 return', ['3:1', 3]],
    ['shipped 3 in 2025; 4 in 12 weeks; 1 of 2026; 12 of these'],
  ]);
});

describe('ranges', () => {
  test.each([
    ['7–9%', '7–9%', 7, 9, 'percent', null],
    ['40 – 45 %', '40 – 45 %', 40, 45, 'percent', null],
    ['$0.8M-$3.0M/yr', '$0.8M-$3.0M/yr', 800_000, 3_000_000, 'money', 'USD'],
    ['$1-2M', '$1-2M', 1_000_000, 2_000_000, 'money', 'USD'],
    ['between 8 and 20%', 'between 8 and 20%', 8, 20, 'percent', null],
    ['by 8% to 20%', '8% to 20%', 8, 20, 'percent', null],
    ['takes 3 to 5 days', '3 to 5 days', 3, 5, 'duration', 'day'],
    ['5-10 min', '5-10 min', 5, 10, 'duration', 'min'],
    ['ages 11–15', '11–15', 11, 15, 'count', null],
    ['800-1.2k readers', '800-1.2k', 800, 1200, 'count', null],
    ['two to three weeks', 'two to three weeks', 2, 3, 'duration', 'week'],
    ['Saves two to three hours', 'two to three hours', 2, 3, 'duration', 'h'],
    ['Hosts 10 to 12 guests a night', '10 to 12', 10, 12, 'count', null],
    ['Brought 5 to 7 new stallholders', '5 to 7', 5, 7, 'count', null],
    ['Repaired 5 to 7 looms', '5 to 7', 5, 7, 'count', null],
    ['5 to 7 trainees a month', '5 to 7', 5, 7, 'count', null],
    ['Budget: 3 to 4 Mio. €', '3 to 4 Mio. €', 3e6, 4e6, 'money', 'EUR'],
  ])('reads "%s"', (text, slice, low, high, of, unit) => {
    expect(only(text)).toMatchObject({ text: slice, kind: 'range', value: null, low, high, of, unit });
  });

  test.each([
    'from 8% to 20%',
    '12% to 41%',
    'Raised NPS 31 to 44',
    'was 3 to 5 days',
    'down from 46-8',
    'Grew shops 3 to 5 towns',
    'Stallholders 5 to 7 in a season',
    'Cut queues, trays 3 to 5 kg',
    'Members met 5 to 7',
  ])('leaves "%s" as two figures', (text) => {
    expect(findFigures(text)).toHaveLength(2);
  });
});

describe('names', () => {
  const names = [
    ...[
      'v2.3',
      'Q3',
      'H1',
      'SEV-1',
      'P1',
      'p95',
      '2026',
      'ISO 27001',
      'B2B',
      '3DS',
      'OAuth 2.0',
      'PLAT-882',
      '5xx',
    ],
    ...[
      'iOS 17',
      'Type-7',
      'Go 1.21',
      'COVID-19',
      '24/7',
      '1:1',
      '#123',
      'Q3 2026',
      'FY25',
      '2026-H1',
      '1.2.3',
    ],
    ...['GPT-4', 'SOC 2', '95th percentile', '1990s', '2025/26', 'Fortune 500', 'Level 5'],
    ...['iPhone 15', '2024–2026', 'FY2026/27', 'week 12'],
  ];
  test.each(names)('%s is a name and has no value', (name) => {
    const figure = only(`moved ${name} on`);
    expect(figure).toMatchObject({
      text: name,
      kind: 'identifier',
      role: 'identifier',
      value: null,
      unit: null,
    });
  });

  test('both versions of "from Java 11 to 17" are names', () => {
    expect(findFigures('from Java 11 to 17').map(({ kind }) => kind)).toEqual(['identifier', 'identifier']);
  });

  test('a year is a name, a round number of things is none', () => {
    expect(findFigures('In 2024 we closed 2000 tickets').map(({ kind }) => kind)).toEqual([
      'identifier',
      'count',
    ]);
  });
});

describe('dates', () => {
  const dates = [
    ...[
      '2026-03-01',
      '2026/03/01',
      '01.03.2026',
      '2026-W10',
      '2026-03',
      '12 March 2026',
      'March 2026',
      'Mar 3',
    ],
    ...[
      '1 September',
      '3rd of May',
      '03/2026',
      'Jan 5, 2025',
      '14:30',
      '9am',
      '9 AM',
      '12:30pm',
      '2026-03-01T10:00',
    ],
  ];
  test.each(dates)('%s is a date', (date) => {
    expect(only(`due ${date}`)).toMatchObject({ text: date, kind: 'date', role: 'date', value: null });
  });

  test.each([
    ['Interviewed 4 PM candidates', '4', 'count'],
    ['Hired 3 PM leads', '3', 'count'],
    ['Moved the sync to 4 PM on Mondays', '4 PM', 'date'],
    ['Stand-up at 9 AM sharp', '9 AM', 'date'],
  ])('%s: product managers are counted, hours are told', (text, figure, kind) => {
    expect(only(text)).toMatchObject({ text: figure, kind });
  });

  test('"may 5%" is an amount', () => {
    expect(only('We may 5% of the time')).toMatchObject({ text: '5%', kind: 'percent' });
  });
});

describe('words beside an amount', () => {
  test.each([
    ['~5%', '~5%'],
    ['about 5%', '5%'],
    ['nearly 30 teams', '30'],
    ['over 40 teams', '40'],
    ['up to $5k', '$5k'],
    ['more than 12', '12'],
    ['at least 3', '3'],
    ['north of 50%', '50%'],
    ['in excess of $5M', '$5M'],
    ['roughly a third', 'a third'],
    ['<2%', '<2%'],
    ['40+', '40+'],
  ])('"%s" is approximate and reads "%s"', (text, slice) => {
    expect(only(text)).toMatchObject({ text: slice, approximate: true });
  });

  test.each([
    ['churn down 8%', -1],
    ['churn fell 12%', -1],
    ['cut by a third', -1],
    ['cut refunds by 8%', -1],
    ['cut refunds 8%', -1],
    ['12% fewer tickets', -1],
    ['a reduction of 9%', -1],
    ['grew by 20%', 1],
    ['+6', 1],
    ['-27%', -1],
    ['doubled', 1],
    ['halved', -1],
    ['cut churn to 4%', undefined],
    ['reduced calls for 40% of users', undefined],
    ['closed 12 tickets', undefined],
    ['churn. 8%', undefined],
  ])('"%s" has the sign %s', (text, sign) => {
    expect(only(text).sign).toBe(sign);
  });

  test.each([
    ['4.2%', 0.1],
    ['$1.2M', 100_000],
    ['12 million', 1_000_000],
    ['2,400', 1],
    ['99.95%', 0.01],
    ['seven', 1],
    ['a third', null],
  ])('"%s" is stated to the nearest %s', (text, step) => {
    expect(only(text).step).toBe(step);
  });
});

describe('a number without unit, set against one that has it', () => {
  test.each([
    [
      'from 20 to 25%',
      [
        ['20', 'percent', 20, null],
        ['25%', 'percent', 25, null],
      ],
    ],
    [
      'to 5 weeks from 8',
      [
        ['5 weeks', 'duration', 5, 'week'],
        ['8', 'duration', 8, 'week'],
      ],
    ],
    [
      '2 days instead of 9',
      [
        ['2 days', 'duration', 2, 'day'],
        ['9', 'duration', 9, 'day'],
      ],
    ],
    [
      'from 6 days to 2',
      [
        ['6 days', 'duration', 6, 'day'],
        ['2', 'duration', 2, 'day'],
      ],
    ],
    [
      'from 1.2 to 1.8M',
      [
        ['1.2', 'count', 1_200_000, null],
        ['1.8M', 'count', 1_800_000, null],
      ],
    ],
    [
      'from 800 to 1.2k',
      [
        ['800', 'count', 800, null],
        ['1.2k', 'count', 1200, null],
      ],
    ],
    [
      'from 8% to 3 people',
      [
        ['8%', 'percent', 8, null],
        ['3', 'count', 3, null],
      ],
    ],
    [
      '40% lower, from 480 to 300',
      [
        ['40%', 'percent', 40, null],
        ['480', 'count', 480, null],
        ['300', 'count', 300, null],
      ],
    ],
  ])('takes it over: "%s"', (text, figures) => {
    expect(findFigures(text).map(({ text: slice, kind, value, unit }) => [slice, kind, value, unit])).toEqual(
      figures,
    );
  });
});

test('nothing is found where nothing is stated', () => {
  expect(seen('Owned the planning deck, aligned one of the leads and seconded a colleague')).toEqual([]);
  expect(seen('')).toEqual([]);
});

const pieces = fc.constantFrom(
  ...[
    '12',
    '4.2',
    '%',
    '$',
    '€',
    'k',
    'M',
    ' ',
    ' ',
    '-',
    '–',
    'to',
    'from',
    'of',
    'a',
    'third',
    'half',
    '/',
    ':',
    '.',
    ',',
  ],
  ...[
    'ms',
    'days',
    'Q3',
    'March',
    '2026',
    'million',
    'dollars',
    'two',
    'hundred',
    'and',
    '~',
    '+',
    '**',
    'x',
    '→',
    'é',
    '😀',
  ],
);
const prose = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  test('gives figures in order, without overlap, that slice the text they name', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let end = 0;
        for (const figure of findFigures(text)) {
          expect(figure.from).toBeGreaterThanOrEqual(end);
          expect(figure.to).toBeGreaterThan(figure.from);
          expect(text.slice(figure.from, figure.to)).toBe(figure.text);
          expect(figure.value === null || Number.isFinite(figure.value)).toBe(true);
          end = figure.to;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('reads an amount the same wherever it stands in the sentence', () => {
    const amount = fc.constantFrom('4.2%', '$1.2M', '480 ms', '1.8 pp', '2,400', '7–9%', '2 of 3', 'halved');
    fc.assert(
      fc.property(amount, fc.nat(40), (slice, spaces) => {
        const [alone] = findFigures(slice);
        const [figure] = findFigures(`${' '.repeat(spaces)}${slice}`);
        expect(figure).toEqual({ ...alone, from: spaces, to: spaces + slice.length });
      }),
    );
  });

  test.each(['1,', '1.2.', '9 ', 'a million ', '5%-', '1/'])(
    '%j repeated a hundred thousand times is read in time',
    (part) => {
      expect(Array.isArray(findFigures(part.repeat(100_000)))).toBe(true);
    },
    20_000,
  );
});

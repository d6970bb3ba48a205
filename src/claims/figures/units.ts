import type { FigureKind } from '../claim';
import { wordTable } from './word-table';

/** What a word or sign after a number makes of it. `scale` turns the number into `unit`. */
export interface Unit {
  kind: FigureKind;
  unit: string | null;
  scale: number;
}

export const percent: Unit = { kind: 'percent', unit: null, scale: 1 };

const durations: Readonly<Record<string, string>> = {
  us: 'us µs microsecond microseconds',
  ms: 'ms msec msecs millisecond milliseconds millis',
  s: 's sec secs second seconds',
  min: 'min mins minute minutes',
  h: 'h hr hrs hour hours',
  day: 'd day days workday workdays weekday weekdays',
  week: 'w wk wks week weeks',
  month: 'mo mos mth mths month months',
  quarter: 'qtr qtrs quarter quarters',
  year: 'y yr yrs year years',
};

/** Units of measure that are neither time nor money; the figure stays a count and keeps its unit. */
const measures =
  'B KB MB GB TB PB KiB MiB GiB kB kbps Mbps Gbps rps qps fps Hz kHz MHz GHz kWh MWh GWh kW MW kg km cm mm g t °C °F px dpi';

export const longUnits = wordTable<Unit>({
  fortnight: { kind: 'duration', unit: 'week', scale: 2 },
  fortnights: { kind: 'duration', unit: 'week', scale: 2 },
  decade: { kind: 'duration', unit: 'year', scale: 10 },
  decades: { kind: 'duration', unit: 'year', scale: 10 },
});

/** Units as written in lower case, and those whose case decides (`MB`, `kWh`). */
export const units: ReadonlyMap<string, Unit> = unitTable();

/** Units that are read only when they touch the number: `2h`, `45s`, `3d`. A lone letter elsewhere is a word. */
export const attachedOnly: ReadonlySet<string> = new Set([
  'd',
  'w',
  'y',
  'mo',
  'us',
  't',
  'g',
  'mm',
  'cm',
  'B',
  'MW',
]);

/** Kinds of day and hour: "2 business days", "40 person-weeks". */
export const unitPrefixes: ReadonlySet<string> = new Set(
  'business working work calendar full person man staff engineer engineering developer dev consecutive whole'.split(
    ' ',
  ),
);

/** One of each in milliseconds, for comparing; a month is a twelfth of 365.25 days. */
export const milliseconds = wordTable<number>({
  us: 0.001,
  ms: 1,
  s: 1e3,
  min: 6e4,
  h: 36e5,
  day: 864e5,
  week: 6048e5,
  month: 26298e5,
  quarter: 78894e5,
  year: 315576e5,
});

function unitTable(): ReadonlyMap<string, Unit> {
  const table = new Map<string, Unit>();
  for (const [unit, words] of Object.entries(durations)) {
    for (const word of words.split(' ')) table.set(word, { kind: 'duration', unit, scale: 1 });
  }
  for (const word of 'percent pct percentage'.split(' '))
    table.set(word, { kind: 'percent', unit: null, scale: 1 });
  for (const word of 'pp pps ppt ppts pt pts point points'.split(' ')) {
    table.set(word, { kind: 'points', unit: null, scale: 1 });
  }
  for (const word of 'bp bps'.split(' ')) table.set(word, { kind: 'bps', unit: null, scale: 1 });
  for (const word of measures.split(' ')) table.set(word, { kind: 'count', unit: word, scale: 1 });
  for (const [word, unit] of longUnits) table.set(word, unit);
  table.set('fold', { kind: 'multiple', unit: null, scale: 1 });
  return table;
}

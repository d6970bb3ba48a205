import type { Figure } from '../../claims/claim';
import type { Reading, Stated } from '../stated';
import { amountIn, refuse, stated, statedCount, statedFigure, statedOneOf, statedText } from '../stated';

const units = ['rate', 'count', 'time', 'money', 'score'] as const;
const directions = ['up', 'down'] as const;
const designs = ['experiment', 'quasi-experiment', 'before-after', 'anecdote'] as const;
const intervalsOf = ['points', 'relative'] as const;

export type MetricUnit = (typeof units)[number];
export type Direction = (typeof directions)[number];
export type Design = (typeof designs)[number];

/** The metric and how it moved. A figure's offsets are those of its `text`; null where the text holds none. */
export interface EntryFigures {
  metric: Stated<string> | null;
  definition: Stated<string> | null;
  unit: Stated<MetricUnit> | null;
  /** Which way is good. */
  direction: Stated<Direction> | null;
  baseline: Stated<Figure | null> | null;
  result: Stated<Figure | null> | null;
  /** The difference as the prose states it; no field states it, documents compute it. */
  change: Stated<Figure> | null;
  design: Stated<Design> | null;
  sampleControl: Stated<number> | null;
  sampleTreatment: Stated<number> | null;
  eventsControl: Stated<number> | null;
  eventsTreatment: Stated<number> | null;
  ciLow: Stated<Figure | null> | null;
  ciHigh: Stated<Figure | null> | null;
  /** Percent: 95 for `95%` and for `0.95`. */
  ciLevel: Stated<number> | null;
  ciSides: Stated<1 | 2> | null;
  ciOf: Stated<(typeof intervalsOf)[number]> | null;
}

export const readFigures = (reading: Reading): Omit<EntryFigures, 'change'> => ({
  metric: statedText(reading, 'metric'),
  definition: statedText(reading, 'definition'),
  unit: statedOneOf(reading, 'unit', units),
  direction: statedOneOf(reading, 'direction', directions),
  baseline: statedFigure(reading, 'baseline'),
  result: statedFigure(reading, 'result'),
  design: statedOneOf(reading, 'design', designs),
  sampleControl: statedCount(reading, 'sample-control'),
  sampleTreatment: statedCount(reading, 'sample-treatment'),
  eventsControl: statedCount(reading, 'events-control'),
  eventsTreatment: statedCount(reading, 'events-treatment'),
  ciLow: statedFigure(reading, 'ci-low'),
  ciHigh: statedFigure(reading, 'ci-high'),
  ciLevel: statedLevel(reading),
  ciSides: statedSides(reading),
  ciOf: statedOneOf(reading, 'ci-of', intervalsOf),
});

function statedLevel(reading: Reading): Stated<number> | null {
  const field = reading.fields.get('ci-level')?.[0];
  if (!field) return null;
  const figure = amountIn(field.text);
  const value = figure?.value ?? null;
  const percent = value !== null && figure?.kind === 'count' && value < 1 ? value * 100 : value;
  const isLevel = figure !== null && (figure.kind === 'percent' || figure.kind === 'count');
  if (!isLevel || percent === null || percent < 50 || percent >= 100)
    return refuse(reading, field, 'a level such as 95%');
  return stated(field, percent);
}

const sides: Readonly<Record<string, 1 | 2>> = { 1: 1, one: 1, 'one-sided': 1, 2: 2, two: 2, 'two-sided': 2 };

function statedSides(reading: Reading): Stated<1 | 2> | null {
  const field = reading.fields.get('ci-sides')?.[0];
  if (!field) return null;
  const value = sides[field.text.trim().toLowerCase()];
  return value === undefined ? refuse(reading, field, '1 or 2') : stated(field, value);
}

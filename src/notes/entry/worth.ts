import type { Figure } from '../../claims/claim';
import type { Reading, Stated } from '../stated';
import { statedFigure, statedOneOf, statedText } from '../stated';
import type { Worth } from './money';
import { statedWorth } from './money';

const valueKinds = ['revenue', 'margin', 'saved', 'avoided'] as const;
const valueBases = ['measured', 'modelled', 'estimated', 'confirmed by finance'] as const;

export type ValueKind = (typeof valueKinds)[number];
export type ValueBasis = (typeof valueBases)[number];

const basisWords: Readonly<Record<string, ValueBasis>> = {
  modeled: 'modelled',
  'confirmed-by-finance': 'confirmed by finance',
  confirmed: 'confirmed by finance',
  estimate: 'estimated',
};

/** What a result is worth, in money or in customers. */
export interface EntryWorth {
  value: Stated<Worth> | null;
  valueKind: Stated<ValueKind> | null;
  valueBasis: Stated<ValueBasis> | null;
  valueAssumption: Stated<string> | null;
  /** Customer-facing units; the text names them. */
  customers: Stated<Figure | null> | null;
}

export const readWorth = (reading: Reading): EntryWorth => ({
  value: statedWorth(reading),
  valueKind: statedOneOf(reading, 'value-kind', valueKinds),
  valueBasis: statedOneOf(reading, 'value-basis', valueBases, basisWords),
  valueAssumption: statedText(reading, 'value-assumption'),
  customers: statedFigure(reading, 'customers'),
});

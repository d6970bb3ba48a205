import { currencyCodes, currencyMarks, currencyWords } from './currencies';
import type { Unit } from './units';
import { unitPrefixes, units } from './units';

/** Stands for a word that makes a unit only together with the next: "business days", "per cent". */
export const phrase: Unit = { kind: 'count', unit: null, scale: 1 };

/**
 * Every word that can be a unit, so that the noun after a number is looked up once. Codes and measures stand as
 * they are written, words in lower case.
 */
export const unitWords: ReadonlyMap<string, Unit> = new Map([
  ...[...unitPrefixes, 'per', 'basis', 'us', 'times'].map((word): [string, Unit] => [word, phrase]),
  ...[...currencyWords].map(([word, [unit, scale]]): [string, Unit] => [
    word,
    { kind: 'money', unit, scale },
  ]),
  ...units,
  ...[...currencyCodes].map((code): [string, Unit] => [code, { kind: 'money', unit: code, scale: 1 }]),
  ...[...currencyMarks].map(([mark, unit]): [string, Unit] => [mark, { kind: 'money', unit, scale: 1 }]),
]);

import { entryMark } from './entry-mark';
import type { EntryRule } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Cut refunds 8%.', ''].join('\n');

export const missingValue: EntryRule = {
  id: 'missing-value',
  reads: 'entry',
  why: 'Ranked beside other people\u2019s, a result counts by what it is worth, in money or in customers.',
  examples: [
    { text: entry('metric: refunds'), flags: 'impact' },
    { text: entry('sheet: pin'), flags: 'impact' },
    { text: entry('value:'), flags: 'impact' },
    { text: '- Cut refunds 8% #impact\n', flags: '#impact' },
    { text: entry('value: $1.2M/yr'), flags: null },
    { text: entry('customers: 2,400 sellers'), flags: null },
    { text: entry('sheet: appendix'), flags: null },
    { text: '- Cut refunds 8% #impact [sheet:: skip]\n', flags: null },
    { text: '- Cut refunds 8%\n', flags: null },
  ],
  check(found, note, facts) {
    const { sheet, value, customers } = found;
    if (sheet?.value === 'appendix' || sheet?.value === 'skip' || value || customers) return [];
    const message =
      'Unexpected entry without money or customers, expected "value" or "customers", or "sheet: appendix"';
    return [{ ...entryMark(found, note, facts), message }];
  },
};

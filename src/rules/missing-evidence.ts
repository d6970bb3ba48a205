import { entryMark } from './entry-mark';
import type { EntryRule } from './rule';

const entry = (body: string, ...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', body, ''].join('\n');

export const missingEvidence: EntryRule = {
  id: 'missing-evidence',
  reads: 'entry',
  why: 'A figure without a source is an opinion. One link to the data lets your manager repeat it without you.',
  examples: [
    { text: entry('Cut refunds 8%.'), flags: 'impact' },
    { text: entry('Cut refunds 8%.', 'evidence:'), flags: 'impact' },
    { text: '- Cut refunds 8% #impact\n', flags: '#impact' },
    { text: '- Cut refunds 8% `[[Refund dashboard]]` #impact\n', flags: '#impact' },
    { text: entry('Cut refunds 8%.', 'evidence: "[[Refund dashboard]]"'), flags: null },
    { text: entry('Cut refunds 8%, see [[Refund dashboard]].'), flags: null },
    {
      text: '- Cut refunds 8% #impact [evidence:: [[Refund dashboard]] - weekly, 2026-06-01]\n',
      flags: null,
    },
    { text: '- Cut refunds 8% #impact\n  - evidence:: https://example.com/refunds\n', flags: null },
  ],
  check(found, note, facts) {
    if (found.evidence.length > 0) return [];
    const message = 'Unexpected entry without a source, expected a link to the data in "evidence"';
    return [{ ...entryMark(found, note, facts), message }];
  },
};

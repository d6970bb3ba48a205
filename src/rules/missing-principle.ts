import { entryMark } from './entry-mark';
import type { EntryRule } from './rule';

const entry = (...properties: string[]) =>
  ['---', 'review-prep: impact', ...properties, '---', 'Cut refunds 8%.', ''].join('\n');

export const missingPrinciple: EntryRule = {
  id: 'missing-principle',
  reads: 'entry',
  why: 'The company reviews against its principles. A result that is tied to none has to be tied by the reader, or is not.',
  examples: [
    { text: entry('metric: refunds'), flags: 'impact' },
    { text: entry('principles:'), flags: 'impact' },
    { text: '- Cut refunds 8% #impact\n', flags: '#impact' },
    { text: '- Cut refunds 8% #impact/refunds [okr:: Refunds]\n  - with Ines\n', flags: '#impact/refunds' },
    { text: entry('principles: Dive Deep'), flags: null },
    { text: '- Cut refunds 8% #impact [principles:: Have Backbone; Disagree and Commit]\n', flags: null },
    { text: '- Cut refunds 8% #impact\n  - principles:: Dive Deep\n', flags: null },
    { text: entry('metric: refunds'), flags: null, facts: { principles: [] } },
    { text: '- Cut refunds 8%\n', flags: null },
  ],
  check(found, note, facts) {
    const { known, unknown } = found.principles;
    const [example] = facts.principles;
    if (example === undefined || known.length > 0 || unknown.length > 0) return [];
    const message = `Unexpected entry without a principle, expected one such as ${example} in "principles"`;
    return [{ ...entryMark(found, note, facts), message }];
  },
};

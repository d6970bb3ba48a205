import type { SheetEntry, SheetModel } from '../../../src/documents/sheet/sheet-model';

/** An entry with every field filled. */
export function sampleEntry(own: Partial<SheetEntry> = {}): SheetEntry {
  return {
    id: 'entry-refunds',
    path: 'Impact/Refunds.md',
    line: 1,
    rank: 1,
    because: 'Ranked first: nothing else of the cycle passes the gates.',
    initiative: 'Refund audit',
    hypothesis: 'Two of the five causes make most refunds, and both are ours to mend.',
    metric: 'refund rate',
    definition: 'Refunded orders out of all orders',
    baseline: '9.0%',
    result: '6.2%',
    changes: [
      { text: '-2.8 points', computed: true },
      { text: '-31.1%', computed: true },
    ],
    interval: { text: '95% interval -3.4 to -2.2 points, two-sided', computed: false },
    proof: 'Experiment, 18,200 and 18,340, 2026-02-02 to 2026-03-01',
    picture: {
      baseline: 9,
      result: 6.2,
      low: 5.6,
      high: 6.8,
      better: 'down',
      baselineText: '9.0%',
      resultText: '6.2%',
    },
    worth: {
      value: '$310k/yr',
      basis: 'saved, confirmed by finance',
      assumption: 'refund volume of 2025 held flat',
      customers: '2,400 shops',
    },
    principles: ['Dive Deep', 'Customer Obsession'],
    principleBecause: 'I read 400 refund reasons before I believed the dashboard.',
    okrs: ['KR2'],
    role: 'Found the two causes, wrote the plan, ran the rollout',
    quote: { text: 'The Monday queue is half of what it was.', source: 'Support lead' },
    links: [
      { label: 'readout', target: 'Refund readout#Results', kind: 'note', checked: '2026-03-05' },
      { label: 'query', target: 'https://example.com/q/1', kind: 'web', checked: null },
    ],
    ...own,
  };
}

export function sampleModel(own: Partial<SheetModel> = {}): SheetModel {
  const second = sampleEntry({
    id: 'entry-search',
    rank: 2,
    initiative: 'Search filters',
    metric: 'searches with a click',
  });
  const third = sampleEntry({
    id: 'entry-mail',
    rank: 3,
    initiative: 'Quiet mail',
    metric: 'mails per order',
    interval: null,
  });
  return {
    title: 'Impact sheet 2026-H1',
    person: { name: 'Ines Duarte', role: 'Product Manager, Orders' },
    cycle: { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' },
    asOf: '2026-07-02',
    audience: 'manager',
    leading: [sampleEntry(), second, third],
    appendix: [],
    leftOut: [],
    coverage: [
      { kind: 'principle', name: 'Dive Deep', entries: 3, stories: 1, goals: 0, missing: false },
      { kind: 'principle', name: 'Frugality', entries: 0, stories: 0, goals: 0, missing: true },
      { kind: 'okr', name: 'KR2', entries: 3, stories: 0, goals: 0, missing: false },
    ],
    ...own,
  };
}

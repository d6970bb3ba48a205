const entry = (name: string, metric: string, from: string, to: string): string =>
  [
    '---',
    'review-prep: impact',
    `initiative: ${name}`,
    `metric: ${metric}`,
    `baseline: ${from}`,
    `result: ${to}`,
    'value: $40k/yr',
    'design: before-after',
    'principles: [Dive Deep]',
    'evidence: ["[[Readout]] - numbers, 2026-05-01"]',
    'period: 2026-02-02 to 2026-03-15',
    '---',
    '',
    `- Ran 9 trials to cut ${metric} from ${from} to ${to}`,
    '',
  ].join('\n');

/** A vault in which every command has something to do, small enough to be made a thousand times. */
export const smallVault: Readonly<Record<string, string>> = {
  'Impact/Kiosk.md': entry('Kiosk', 'queue time', '9 min', '4 min'),
  'Impact/Labels.md': entry('Labels', 'misrouted parcels', '5.0%', '3.5%'),
  'Daily/2026-03-04.md':
    '# Wednesday\r\n\r\n- Rebuilt the till flow, which cut refunds from 4.1% to 3.2% #impact\r\n- lunch\r\n',
  'Daily/2026-03-05.md':
    '# Thursday\n\n- Cut the wait at the desk from 12 min to 7 min\n- [x] Sent the price list\n',
  'Story.md':
    '---\nreview-prep: story\ndate: 2026-03-01\n---\n## Situation\n\nParcels went astray.\n\n## Task\n\nFind out why.\n\n## Action\n\nI rode along.\n\n## Result\n\nAstray fell from 5.0% to 3.5%.\n',
  'Goal.md':
    '---\nreview-prep: goal\nokr: Fewer refunds\nskill: pricing\n---\nTo show Dive Deep, I will audit refunds next quarter and expect 3.1% to become 2.4%.\n',
  'Ask.md':
    '---\nreview-prep: ask\nabout: scope\ndate: 2026-09-01\n---\nOwn the partner list from September.\n',
  'Criteria.md':
    '---\nreview-prep: criteria\nlevel: Lead\nsource: ladder\n---\n- Leads across teams [[Kiosk]]\n- Sets strategy\n',
  'Readout.md': '# Readout\n\nThe numbers.\n',
  'Mine.md': 'Nothing to do with it.\n',
  'review-prep.json': JSON.stringify({
    version: 1,
    cycles: [{ name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-14T15:00' }],
    person: { name: 'Ada Example', role: 'PM', level: 'Senior', place: 'Porto', manager: 'Li Wei' },
  }),
};

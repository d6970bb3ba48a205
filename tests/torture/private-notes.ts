const kinds = [
  'impact',
  'story',
  'goal',
  'ask',
  'feedback',
  'criteria',
  'rating',
  'okr',
  'market',
  'pay',
  'brief',
];

/** Every property of every kind, each holding the canary. */
const fields = (canary: string) =>
  [
    ...[
      'title',
      'initiative',
      'hypothesis',
      'metric',
      'definition',
      'role',
      'principle-because',
      'okr',
      'quote',
    ],
    ...[
      'quote-source',
      'value-assumption',
      'customers',
      'skill',
      'action',
      'prediction',
      'gives',
      'criterion',
    ],
    ...['from', 'level', 'place', 'source', 'rating', 'themes'],
  ].map((key) => `${key}: "7 ${canary} ${key}"`);

export const full = (kind: string, canary: string, own: readonly string[] = []): string =>
  [
    '---',
    `review-prep: ${kind}`,
    ...fields(canary),
    'about: scope',
    'baseline: 9%',
    'result: 6%',
    'value: $1M/yr',
    `evidence: "[[${canary} readout]] - ${canary} label, 2026-03-01"`,
    'period: 2026-01-01 to 2026-03-01',
    'principles: [Dive Deep]',
    ...own,
    '---',
    `## Result\n\n- ${canary} body 9% to 6%, 2026-03-01\n`,
  ].join('\n');

/** Notes that only the user may see, of every kind and marked in every way, and what makes each private. */
export const privateNotes: Record<string, string> = {
  ...Object.fromEntries(
    kinds.map((kind) => [`CANARY ${kind}.md`, full(kind, 'CANARY', ['sensitivity: me'])]),
  ),
  'CANARY pay kind.md': full('pay', 'CANARY', ['sensitivity: calibration']),
  'CANARY market kind.md': full('market', 'CANARY', ['sensitivity: calibration']),
  'CANARY tagged.md': full('impact', 'CANARY', ['tags: [pay]']),
  'CANARY malformed.md': full('impact', 'CANARY', ['sensitivity: nobody']),
  'CANARY bullet.md': '- CANARY cut from 9% to 6% #impact #pay [date:: 2026-03-01]\n',
  'CANARY unshared feedback.md': full('feedback', 'CANARY', ['shared: false', 'story: "[[Story]]"']),
  'CANARY readout.md': '---\nsensitivity: me\n---\n',
};

/** What others may see, with a private piece in each. */
export const sharedNotes: Record<string, string> = {
  'Refunds.md': [
    '---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\nresult: 6%\nvalue: $1M/yr',
    'date: 2026-03-01\nsensitivity: calibration\nquote: CANARY quote\nquote-source: CANARY source',
    'okr: "[[CANARY okr#^kr1]]"\nevidence: ["[[CANARY readout]]", "[[CANARY pay kind]] - seen, 2026-01-01"]\n---\n',
  ].join('\n'),
  'Story.md':
    '---\nreview-prep: story\ndate: 2026-03-01\nfeedback: "[[CANARY unshared feedback]]"\n---\n## Situation\n\nIt was slow.\n\n## Result\n\nIt is fast.\n',
};

import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import type { Move } from '../../src/documents/sheet/moves';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Sensitivity, Settings } from '../../src/settings/settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { expectApproved } from './approve';
import { firstHalf } from './sample-vault';

/** Fields of a note beside, or in place of, those that pass every gate; null takes one away. */
type Fields = Record<string, string | null>;

interface Vault {
  /** What the vault is made to show. */
  shows: string;
  notes: Record<string, Fields>;
  settings?: Partial<Settings>;
  audience?: Sensitivity;
  /** Titles of entries, moved one after the other. */
  moves?: [string, Move['to']][];
}

const passing: Fields = {
  'review-prep': 'impact',
  metric: 'refund rate',
  baseline: '9%',
  result: '6%',
  value: '$100k/yr',
  design: 'before-after',
  date: '2026-03-31',
  evidence: '"[[Table]]"',
  principles: '[Dive Deep]',
};
const experiment: Fields = { design: 'experiment' };
const counts = (treatment: string): Fields => ({
  ...experiment,
  'sample-control': '1360',
  'sample-treatment': '1360',
  'events-control': '136',
  'events-treatment': treatment,
});

const vaults: Vault[] = [
  { shows: 'gate: baseline', notes: { Good: {}, Bare: { baseline: null } } },
  {
    shows: 'gate: a level with a stated comparison stands for a baseline',
    notes: {
      Level: { baseline: null, definition: 'Against the industry benchmark of 9%' },
      Bare: { baseline: null },
    },
  },
  { shows: 'gate: evidence', notes: { Good: {}, Unproven: { evidence: null } } },
  { shows: 'gate: neither value nor customers', notes: { Good: {}, Worthless: { value: null } } },
  {
    shows: 'gate: customers stand for a value',
    notes: { Good: {}, Served: { value: null, customers: '400 shops' } },
  },
  { shows: 'gate: anecdote', notes: { Good: {}, Heard: { design: 'anecdote' } } },
  {
    shows: 'gate: a stated interval that includes zero',
    notes: {
      Clear: { ...experiment, 'ci-low': '-4 pp', 'ci-high': '-2 pp' },
      Through: { ...experiment, 'ci-low': '-4 pp', 'ci-high': '0.5 pp' },
    },
  },
  {
    shows: 'gate: a counted interval that includes zero',
    notes: { Clear: counts('204'), Through: counts('163') },
  },
  {
    shows: 'gate: several at once',
    notes: { Good: {}, Poor: { baseline: null, evidence: null, value: null } },
  },
  {
    shows: 'cycle: both ends belong to it, the days beside them do not',
    notes: {
      First: { date: '2026-01-01' },
      Last: { date: '2026-06-30' },
      Early: { date: '2025-12-31' },
      Late: { date: '2026-07-01' },
    },
  },
  {
    shows: 'cycle: the end of the period counts, else the day in the name, and undated ones are told',
    notes: {
      Spanning: { date: null, period: '2025-11-01 to 2026-02-01' },
      '2026-02-02 Named': { date: null },
      Undated: { date: null },
    },
  },
  {
    shows: 'audience: the manager does not see what is for me alone',
    notes: { Open: {}, Mine: { sensitivity: 'me' } },
  },
  {
    shows: 'audience: calibration sees only what is marked for it',
    audience: 'calibration',
    notes: { Open: { sensitivity: 'calibration' }, Between: {}, Mine: { sensitivity: 'me' } },
  },
  { shows: 'audience: I see everything', audience: 'me', notes: { Open: {}, Mine: { sensitivity: 'me' } } },
  {
    shows: 'property: a pin with its reason goes over the gates',
    notes: {
      Rich: { value: '$9M/yr' },
      Pinned: { sheet: 'pin', 'pin-reason': 'what we agreed in January', evidence: null, value: null },
    },
  },
  {
    shows: 'property: a pin goes over neither cycle nor audience',
    notes: {
      Good: {},
      Old: { sheet: 'pin', date: '2025-03-01' },
      Mine: { sheet: 'pin', sensitivity: 'me' },
    },
  },
  {
    shows: 'property: two pins stand in the order of the steps',
    notes: {
      Small: { sheet: 'pin', value: '$1k/yr' },
      Large: { sheet: 'pin', value: '$2k/yr' },
      Rich: { value: '$9M/yr' },
    },
  },
  {
    shows: 'property: appendix and skip',
    notes: { Good: {}, Behind: { sheet: 'appendix', value: '$9M/yr' }, Out: { sheet: 'skip' } },
  },
  {
    shows: 'order: scope, team where none is given',
    notes: {
      Company: { scope: 'company', value: '$1k/yr' },
      Department: { scope: 'department' },
      Unsaid: { value: '$90k/yr' },
      Team: { scope: 'team' },
      Person: { scope: 'individual', value: '$9M/yr' },
    },
    settings: { leading: 5 },
  },
  {
    shows: 'order: the low end of the yearly value',
    notes: { Range: { value: '$80k-$900k/yr' }, Point: { value: '$90k/yr' }, Monthly: { value: '$8k/mo' } },
  },
  {
    shows: 'order: a one-off amount has no yearly value and stands behind',
    notes: {
      Once: { value: '$5M' },
      Yearly: { value: '$1k/yr' },
      Served: { value: null, customers: '9 shops' },
    },
  },
  {
    shows: 'order: another currency counts only with a rate',
    notes: { Euro: { value: '€90k/yr' }, Pound: { value: '£900k/yr' }, Dollar: { value: '$95k/yr' } },
    settings: { rates: [{ from: 'EUR', to: 'USD', rate: 1.1, date: '2026-06-01' }] },
  },
  {
    shows: 'order: grade of the evidence',
    notes: {
      Plain: {},
      Like: { design: 'quasi-experiment' },
      Tried: experiment,
    },
  },
  { shows: 'order: an OKR', notes: { Alone: {}, Linked: { okr: 'KR1 Refunds under 6%' } } },
  {
    shows: 'order: a principle that is not covered yet goes before a later date',
    notes: {
      Later: { date: '2026-05-01' },
      Again: { date: '2026-04-01' },
      Fresh: { principles: '[Frugality]', date: '2026-02-01' },
    },
  },
  { shows: 'order: the later date', notes: { Early: { date: '2026-01-05' }, Late: { date: '2026-05-05' } } },
  { shows: 'tie: the name decides', notes: { Beta: {}, Alpha: {}, Gamma: {} } },
  {
    shows: 'tie: one name twice, the path decides',
    notes: { 'b/One': { initiative: 'Same', metric: 'a' }, 'a/Two': { initiative: 'Same', metric: 'b' } },
  },
  {
    shows: 'order: the settings put value before scope',
    notes: { Wide: { scope: 'company', value: '$1k/yr' }, Rich: { value: '$9M/yr' } },
    settings: { ranking: ['value', 'scope'] },
  },
  {
    shows: 'one initiative and metric in two notes is one entry',
    notes: {
      'A note': { initiative: 'Refunds', evidence: '"[[Table A]]"' },
      'Another note': { initiative: 'Refunds', date: '2026-02-01', evidence: '"[[Table B]]"' },
    },
  },
  {
    shows: 'five lead, the sixth says what would raise it',
    notes: Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`E${at}`, { value: `$${70 - at}k/yr` }])),
    settings: { leading: 5 },
  },
  {
    shows: 'moves: swapped, pinned, put behind and taken out',
    notes: { A: {}, B: {}, C: {}, D: {}, E: { baseline: null } },
    moves: [
      ['A', 'down'],
      ['D', 'skip'],
      ['C', 'appendix'],
      ['E', 'pin'],
    ],
  },
  { shows: 'nothing passes', notes: { Bare: { baseline: null }, Heard: { design: 'anecdote' } } },
];

const noteText = (fields: Fields): string =>
  [
    '---',
    ...Object.entries({ ...passing, ...fields }).flatMap(([key, value]) =>
      value === null ? [] : `${key}: ${value}`,
    ),
    '---',
    '',
  ].join('\n');

async function rankingOf({
  shows,
  notes,
  settings,
  audience = 'manager',
  moves = [],
}: Vault): Promise<string> {
  const all = { ...defaultSettings, ...settings };
  const files = Object.entries(notes).map(([name, fields]) => [`${name}.md`, noteText(fields)] as const);
  const index = await buildIndex(filesInMemory(Object.fromEntries(files)), all);
  const choices = { cycle: firstHalf, audience, settings: all, today: '2026-07-02' };
  const first = assembleSheet(index, choices);
  const ids = new Map([
    ...first.leading.map(({ initiative, id }) => [initiative, id] as const),
    ...first.appendix.map(({ title, id }) => [title, id] as const),
  ]);
  const named = moves.map(([title, to]): Move => ({ id: ids.get(title) ?? title, to }));
  const { leading, appendix, leftOut } = assembleSheet(index, { ...choices, moves: named });
  return [
    `# ${shows}`,
    ...leading.map(({ rank, initiative, because }) => `${rank}. ${initiative}: ${because}`),
    ...appendix.map(({ title, marks, because }) => `-  ${title} [${marks.join(', ')}]: ${because}`),
    ...leftOut.map(({ title, because }) => `x  ${title}: ${because}`),
    '',
  ].join('\n');
}

test('the ranking of each constructed vault is as a person approved it', async () => {
  const rankings: string[] = [];
  for (const vault of vaults) rankings.push(await rankingOf(vault));
  expectApproved('rankings.txt', rankings.join('\n'));
});

test('the order in which a host lists its notes changes no ranking', async () => {
  for (const vault of vaults) {
    const turned = Object.fromEntries(Object.entries(vault.notes).reverse());
    expect(await rankingOf({ ...vault, notes: turned })).toBe(await rankingOf(vault));
  }
});

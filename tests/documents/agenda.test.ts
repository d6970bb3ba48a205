import { arrange, type AgendaMove } from '../../src/documents/agenda/arrange';
import { agendaNote, proposeAgenda } from '../../src/documents/agenda';
import { previewOf } from '../../src/documents/agenda/preview';
import type { AgendaPart, Proposal } from '../../src/documents/agenda/proposals';
import { newNoteText } from '../../src/documents/document';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex, type VaultIndex } from '../../src/vault/vault-index';
import { firstHalf } from './sample-vault';

const names = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join(' ');
const pieces = (ids: string) =>
  ids.split(' ').map((id) => ({ id, kind: id.startsWith('c') ? 'career' : 'stretch' }));
const moved = (moves: AgendaMove[], most = 2): [string, string] => {
  const { on, off } = arrange({ on: pieces('a b career'), off: pieces('x y') }, moves, (kind) =>
    kind === 'stretch' ? most : 1,
  );
  return [names(on), names(off)];
};

test.each<[string, AgendaMove[], [string, string]]>([
  ['nothing', [], ['a b career', 'x y']],
  [
    'what is swapped takes the place of the other',
    [{ id: 'x', to: 'with', instead: 'a' }],
    ['x b career', 'a y'],
  ],
  ['what is put on takes the last place of its kind', [{ id: 'y', to: 'with' }], ['a y career', 'b x']],
  [
    'what is kept makes no room',
    [
      { id: 'b', to: 'with' },
      { id: 'x', to: 'with' },
    ],
    ['x b career', 'a y'],
  ],
  [
    'where all are kept, the part grows',
    [
      { id: 'a', to: 'with' },
      { id: 'b', to: 'with' },
      { id: 'x', to: 'with' },
    ],
    ['a b career x', 'y'],
  ],
  ['what is left out leaves its place empty', [{ id: 'a', to: 'without' }], ['b career', 'a x y']],
  [
    'a place left empty is taken before another is cleared',
    [
      { id: 'a', to: 'without' },
      { id: 'x', to: 'with' },
    ],
    ['b career x', 'a y'],
  ],
  ['up', [{ id: 'b', to: 'up' }], ['b a career', 'x y']],
  ['down', [{ id: 'a', to: 'down' }], ['b a career', 'x y']],
  [
    'over an end, or with a name that is not there',
    [
      { id: 'a', to: 'up' },
      { id: 'z', to: 'with' },
      { id: 'x', to: 'down' },
    ],
    ['a b career', 'x y'],
  ],
])('moves on an agenda: %s', (_, moves, expected) => {
  expect(moved(moves)).toEqual(expected);
});

const entry = (name: string, value: number, principle: string): string =>
  `---\nreview-prep: impact\ninitiative: ${name}\nmetric: ${name} rate\nbaseline: 9%\nresult: 6%\nvalue: $${value}k/yr\nevidence: "[[Table]]"\nprinciples: [${principle}]\ndate: 2026-03-01\n---\n`;
const story = (principle: string, words: number, head = 'date: 2026-03-02'): string =>
  `---\nreview-prep: story\nprinciples: [${principle}]\n${head}\n---\n## Situation\n${'refund '.repeat(words)}\n## Result\nIt held.\n`;
const notes = {
  'Refunds.md': entry('Refunds', 90, 'Dive Deep'),
  'Search.md': entry('Search', 80, 'Ownership'),
  'Returns.md': entry('Returns', 70, 'Frugality'),
  'Loads.md': entry('Loads', 60, 'Think Big'),
  'Bare.md':
    '---\nreview-prep: impact\ninitiative: Bare\nresult: 6%\ndate: 2026-03-01\nprinciples: [Earn Trust]\n---\n',
  'Short.md': story('Earn Trust', 40),
  'Long.md': story('Bias for Action', 230),
  'Empty.md': '---\nreview-prep: story\ndate: 2026-03-02\n---\n',
  'Undated.md': story('Earn Trust', 40, 'sensitivity: manager'),
  'Last year.md': story('Earn Trust', 40, 'date: 2025-03-02'),
  'Secret.md': story('Earn Trust', 40, 'date: 2026-03-02\nsensitivity: me'),
  'Goal A.md': '---\nreview-prep: goal\nokr: KR1\nskill: Pricing\ndate: 2026-09-01\n---\nI will price.\n',
  'Goal B.md': '---\nreview-prep: goal\nokr: KR1\nskill: Pricing\ndate: 2026-10-01\n---\nI will sell.\n',
  'Goal C.md': '---\nreview-prep: goal\nokr: KR1\n---\nI will plan.\n',
  'Ask.md': '---\nreview-prep: ask\nabout: scope\n---\nI ask to own refunds from 1 September.\n',
};
const settings = { ...defaultSettings, ranking: [] };
let index: VaultIndex;
beforeAll(async () => {
  index = await buildIndex(filesInMemory(notes), settings);
});

const modelWith = (moves: AgendaMove[] = [], minutes = 30) =>
  proposeAgenda(
    index,
    { date: '2026-07-10', minutes, manager: 'Li Wei', expectedRating: '', cycle: firstHalf, moves },
    settings,
    '2026-07-02',
  );
const titles = (items: readonly Proposal[]): string[] => items.map(({ title }) => title);
const part = (name: AgendaPart, moves: AgendaMove[] = []) => {
  const found = previewOf(modelWith(moves)).parts.find((one) => one.part === name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};
const idOf = (title: string): string => {
  const { results } = modelWith().proposals;
  return [...results.on, ...results.off].find((one) => one.title === title)?.id ?? '';
};

test('results are proposed with what could stand there instead, each with its reason', () => {
  const { on, off } = part('results');
  expect(titles(on)).toEqual(['Refunds', 'Search', 'Returns']);
  expect(titles(off)).toEqual(['Loads', 'Bare']);
  expect(off[0]?.because).toMatch(/^Would be fourth where three lead; would rise if/);
  expect(off[1]?.because).toMatch(/^It has no baseline, no evidence/);
  expect([...on, ...off].every(({ because }) => because !== '')).toBe(true);
});

test('a result swapped in stands in its place on the note, and the stories are chosen anew', () => {
  const moves: AgendaMove[] = [{ id: idOf('Bare'), to: 'with', instead: idOf('Search') }];
  expect(titles(part('results', moves).on)).toEqual(['Refunds', 'Bare', 'Returns']);
  expect(part('results', moves).on[1]?.because).toMatch(/^You chose it\. It has no baseline/);
  const text = newNoteText(agendaNote(modelWith(moves)), settings.kindProperty);
  expect(
    [...text.matchAll(/^- \*\*\[\[(Refunds|Bare|Returns|Search)\]\]:/gm)].map(([, name]) => name),
  ).toEqual(['Refunds', 'Bare', 'Returns']);
  expect(text).toContain('on the strength of Refunds, Bare and Returns.');
  const short = (some: AgendaMove[]) => part('behaviours', some).on.find(({ title }) => title === 'Short');
  expect(short([])?.because).toMatch(/^It shows Earn Trust, which no result does/);
  expect(short(moves)?.because).toMatch(/^It backs the results/);
});

test('an agenda that no result stands on says so', () => {
  const out = (title: string): AgendaMove => ({ id: idOf(title), to: 'without' });
  expect(part('results', ['Refunds', 'Search'].map(out)).warning).toBe('');
  expect(part('results', ['Refunds', 'Search', 'Returns'].map(out)).warning).toBe(
    'No result stands on it: mend what those below lack, or put one on all the same.',
  );
});

test('more results than a manager remembers are said to be too many', () => {
  const keep = (title: string): AgendaMove => ({ id: idOf(title), to: 'with' });
  expect(part('results', ['Refunds', 'Search', 'Returns'].map(keep)).warning).toBe('');
  expect(part('results', ['Refunds', 'Search', 'Returns', 'Loads'].map(keep)).warning).toBe(
    '4 results: your manager remembers 3.',
  );
});

test('stories that take too long, say nothing or have no day are shown with what speaks against them', () => {
  const { on, off } = part('behaviours');
  expect(titles(on)).toEqual(['Short']);
  expect(Object.fromEntries(off.map(({ title, warning }) => [title, warning]))).toEqual({
    Long: 'It takes 107 seconds to tell, 45 at most: shorten it first.',
    Empty: 'Nothing stands under its Situation, Task, Action and Result yet.',
    Undated: 'It has no day, so nobody can tell whether it is of this cycle: give it one.',
  });
  expect(off.find(({ title }) => title === 'Long')?.detail).toBe('107 s');
});

test('a story put on against its warning keeps it, and its length stands on the agenda', () => {
  const moves: AgendaMove[] = [{ id: 'Long.md', to: 'with' }];
  expect(part('behaviours', moves).on.map(({ warning }) => warning)).toEqual([
    '',
    expect.stringMatching(/^It takes 107/),
  ]);
  expect(newNoteText(agendaNote(modelWith(moves)), settings.kindProperty)).toContain('**[[Long]]** (107 s)');
});

test('telling stories for longer than their time box is said', () => {
  const moves: AgendaMove[] = [{ id: 'Long.md', to: 'with' }];
  const warning = (minutes: number) =>
    previewOf(modelWith(moves, minutes)).parts.find((one) => one.part === 'behaviours')?.warning;
  expect(warning(30)).toBe('');
  expect(warning(10)).toBe('Telling these takes 2 min 6 s, more than the 2 min set aside.');
});

test('a third stretch goal takes the place of the last, and every move keeps the time boxes adding up', () => {
  const swapped: AgendaMove[] = [{ id: 'Goal C.md', to: 'with' }];
  expect(titles(part('goals').on)).toEqual(['Goal A', 'Goal B']);
  expect(titles(part('goals', swapped).on)).toEqual(['Goal A', 'Goal C']);
  for (const moves of [[], swapped, [{ id: 'Ask.md', to: 'without' as const }]]) {
    const { boxes } = previewOf(modelWith(moves, 45));
    expect(boxes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
    expect(boxes.map(({ name }) => name).includes('Asks')).toBe(moves.length === 0 || moves === swapped);
  }
});

test('nothing that the manager may not see can be put on, nor what is of another cycle', () => {
  const moves: AgendaMove[] = [
    { id: 'Secret.md', to: 'with' },
    { id: 'Last year.md', to: 'with' },
  ];
  expect(JSON.stringify(modelWith(moves))).not.toMatch(/Secret|Last year/);
});

import type { Desk } from '../../src/commands/desk';
import { checkInEvents, makeOwn, planOwn, type OwnKind } from '../../src/commands/own-documents';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';

const cycle = { name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-14T15:00' };
const settings: Settings = {
  ...defaultSettings,
  person: { name: 'Ines Duarte', role: '', level: 'L5', place: 'Lisbon', manager: 'Li Wei' },
};
const criteria = [
  '---\nreview-prep: criteria\nlevel: L6\nsource: Ladder\n---\n',
  '- Leads across teams: [[Launch]]',
  '- Shows Dive Deep under pressure',
  '- Reads budgets with finance',
  '',
].join('\n');
const launch =
  '---\nreview-prep: impact\ninitiative: Launch\nmetric: refund rate\nbaseline: 9%\nresult: 6%\nprinciples: [Dive Deep]\ndate: 2026-03-01\nvalue: $1M/yr\nevidence: "[[Table]]"\n---\n';

const vault = (more: Record<string, string> = {}): FilesInMemory =>
  filesInMemory({ 'Criteria.md': criteria, 'Launch.md': launch, ...more });

const deskOver = (files: FilesInMemory, own: Partial<Settings> = {}): Desk => {
  const all = { ...settings, ...own };
  return { files, settings: all, today: '2026-07-02', index: () => buildIndex(files, all) };
};

const plan = 'Reviews/2026-H1 gap plan.md';
const checklist = 'Reviews/2026-H1 checklist.md';
const make = (files: FilesInMemory, kind: OwnKind) => makeOwn(deskOver(files), { kind, cycle });
const rewrite = (files: FilesInMemory, path: string, from: string, to: string): Promise<boolean> =>
  files.change(path, (text) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  });

test('a gap plan has a bullet for each criterion without a linked proof, dated within 90 days', async () => {
  const files = vault();
  await make(files, 'gap-plan');
  const text = await files.read(plan);
  expect(text.match(/^- \[ \] .*$/gm)).toEqual([
    '- [ ] Shows Dive Deep under pressure [said:: ] [checkpoint:: ] [by:: 2026-10-12] 📅 2026-10-12',
    '- [ ] Reads budgets with finance [said:: ] [checkpoint:: ] [by:: 2026-10-12] 📅 2026-10-12',
  ]);
});

test("the manager's words on a milestone are kept on every refresh, and told in the part that stands above", async () => {
  const files = vault();
  await make(files, 'gap-plan');
  const own = '[said:: You ask finance late] [checkpoint:: One budget signed off] [by:: 2026-12-01]';
  await rewrite(files, plan, 'finance [said:: ] [checkpoint:: ] [by:: 2026-10-12]', `finance ${own}`);
  for (const round of [1, 2]) {
    const { written } = await make(files, 'gap-plan');
    expect(written[0]?.action).toBe(round === 1 ? 'refreshed' : 'unchanged');
    const text = await files.read(plan);
    expect(text).toContain(`- [ ] Reads budgets with finance ${own} 📅 2026-10-12`);
    expect(text).toContain(
      '- Reads budgets with finance: open, One budget signed off by 2026-12-01; that is later than the check-in on 2026-10-12',
    );
  }
});

test('a gap that comes up later gets a bullet of its own, and goes again when a proof is linked', async () => {
  const files = vault();
  await make(files, 'gap-plan');
  await rewrite(files, 'Criteria.md', '- Reads', '- Runs a hiring loop\n- Reads');
  await make(files, 'gap-plan');
  expect(await files.read(plan)).toContain('- [ ] Runs a hiring loop [said:: ]');
  expect((await make(files, 'gap-plan')).written[0]?.action).toBe('unchanged');
  await rewrite(files, 'Criteria.md', 'hiring loop', 'hiring loop [[Launch]]');
  await make(files, 'gap-plan');
  expect(await files.read(plan)).not.toContain('hiring loop');
});

test('an entry that is linked later closes its gap', async () => {
  const files = vault();
  await make(files, 'gap-plan');
  await rewrite(files, 'Criteria.md', 'budgets with finance', 'budgets with finance: [[Launch]]');
  await make(files, 'gap-plan');
  expect(await files.read(plan)).toContain('- Reads budgets with finance: closed by [[Launch]]');
});

test('a criterion is matched by the links first, by principle next, and else stays open', async () => {
  const files = vault();
  const { after } = await planOwn(deskOver(files), { kind: 'brief', cycle });
  expect(after).toContain('- Leads across teams\n  - Met by [[Launch]]\n');
  expect(after).toContain(
    '- Shows Dive Deep under pressure\n  - Perhaps met, through Dive Deep, [[Launch]]: link it in [[Criteria]] if it is so\n',
  );
  expect(after).toContain('- Reads budgets with finance\n  - Open: nothing shows it yet\n');
  expect(after).toContain('My results meet 1 of 3 criteria; 1 more may be met; 1 is open.');
});

test('in the brief pay stands behind rating, results, level and asks', async () => {
  const ask = (about: string) => `---\nreview-prep: ask\nabout: ${about}\n---\nI ask for ${about}.\n`;
  const files = vault({ 'A.md': ask('pay'), 'B.md': ask('scope') });
  const { after } = await planOwn(deskOver(files), { kind: 'brief', cycle });
  const at = ['Rating', 'Results', 'Fit for L6', 'I ask for scope', 'I ask for pay', 'Check-in'].map((text) =>
    after.indexOf(text),
  );
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
});

test.each([
  ['source: Survey\ndate: 2024-01-01', 'days old: look for a newer one'],
  ['date: 2026-05-01', 'No source: say where you read it'],
  ['source: Survey', 'no date'],
])('the brief says what is wrong with a market range of %j', async (properties, told) => {
  const market = `---\nreview-prep: market\nlevel: L5\nplace: Lisbon\nbase-median: 60000\n${properties}\n---\n`;
  const { after } = await planOwn(deskOver(vault({ 'Range.md': market })), { kind: 'brief', cycle });
  expect(after).toContain(told);
});

test('a tick made by hand is kept and counted, and what the vault proves ticks itself', async () => {
  const files = vault();
  await make(files, 'checklist');
  expect(await files.read(checklist)).toContain('**0 of 7 done** · next: the last rating');
  await rewrite(files, checklist, '- [ ] 15-minute', '- [x] 15-minute');
  await rewrite(files, checklist, '- [ ] Pay band', '- [x] Pay band');
  await files.create(
    'Rating.md',
    '---\nreview-prep: rating\nrating: Meets\nthemes: [Figures]\ndate: 2026-01-10\n---\n',
  );
  const { written } = await make(files, 'checklist');
  const text = await files.read(checklist);
  expect(written[0]?.action).toBe('kept');
  expect(text).toContain('**3 of 7 done**');
  expect(text).toContain('- [x] Pay band');
  expect(text).toContain('- [x] 15-minute');
  expect(text).toMatch(/^- \[x\] Last rating .*\[\[Rating\]\]$/m);
});

test('the check-in lies on a business day, holidays left out, and brings open milestones with it', async () => {
  const files = vault();
  await make(files, 'gap-plan');
  await rewrite(files, plan, 'finance [said:: ] [checkpoint:: ]', 'finance [checkpoint:: One budget]');
  const { events } = await checkInEvents(deskOver(files, { holidays: ['2026-10-12'] }), cycle);
  expect(events.map(({ title, day }) => [title, day])).toEqual([
    ['Check-in on the milestones with Li Wei', '2026-10-09'],
    ['Milestone: One budget', '2026-10-12'],
  ]);
});

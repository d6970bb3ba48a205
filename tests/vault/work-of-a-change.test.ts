import { generatedVault } from '../../bench/generated-vault';
import * as readingOfClaims from '../../src/claims/read-claim';
import { assembleSheet, livingSheet } from '../../src/documents/sheet/assemble-sheet';
import type { SheetModel } from '../../src/documents/sheet/sheet-model';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { vaultFindings } from '../../src/vault/vault-findings';
import { buildIndex } from '../../src/vault/vault-index';
import { standardFacts } from '../rules/note-of';

jest.mock('../../src/claims/read-claim', () => {
  const actual = jest.requireActual<typeof readingOfClaims>('../../src/claims/read-claim');
  return { ...actual, readClaim: jest.fn(actual.readClaim) };
});

const entry = (result: string, more = '') =>
  `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\nresult: ${result}\ndate: 2026-03-01\nevidence: "[[Readout]]"\nvalue: $1M/yr\n${more}---\n`;

const own: Record<string, string> = {
  'Impact/A.md': entry('6%'),
  'Daily/2026-03-02.md': '- Cut refunds from 9% to 6% #impact\n- Lunch\n',
  'Readout.md': '# Results\n',
  'Plain.md': 'Words, whatever their impact.\n',
};

const settings: Settings = { ...defaultSettings, principles: { sets: ['amazon'], custom: [] } };
const cycle = { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' };
const choices = { cycle, audience: 'manager', settings, today: '2026-07-06' } as const;

/** Everything that a change causes, counted: notes read and parsed, claims read, results made and compared. */
async function opened(size: number) {
  const notes = { ...generatedVault({ seed: 11, notes: size, tagged: 0.3, length: 300 }).notes, ...own };
  const files = filesInMemory(notes);
  const index = await buildIndex(files, settings);
  const facts = { ...standardFacts, settings, vault: index.facts };
  const findings = vaultFindings({ index, facts, inForce: rulesInForce(settings.lint), files });
  for (const [path, text] of Object.entries(notes)) findings.lint(path, text);
  const sheet = livingSheet(index, choices);
  const read = (model: SheetModel) => [model.leading, model.coverage];
  read(sheet.model());
  const work = () => ({
    reads: files.counts().reads,
    parsed: index.counts().parsed,
    claims: jest.mocked(readingOfClaims.readClaim).mock.calls.length,
    ...sheet.counts(),
  });
  let now = 1_000_000;
  const change = async (path: string, text: string | null) => {
    const before = work();
    await findings.change(path, text, { modified: (now += 1000), size: text?.length ?? 0 });
    read(sheet.model());
    const after = work();
    return Object.fromEntries(
      Object.entries(after).map(([name, count]) => [name, count - before[name as keyof typeof before]]),
    ) as unknown as typeof after;
  };
  return { index, sheet, change };
}

type Opened = Awaited<ReturnType<typeof opened>>;

let small: Opened;
let large: Opened;

beforeAll(async () => {
  small = await opened(100);
  large = await opened(1600);
}, 60_000);

/** Pairs compared grow with the logarithm of the results alone: placing one among sixteen times as many. */
const furtherSteps = 4;
/** The order of all and that of a principle, each looked through when one goes and when one comes. */
const places = 8;

test('the large vault holds many times the results of the small one', () => {
  expect(large.index.entries.length).toBeGreaterThan(10 * small.index.entries.length);
});

test.each<[string, string, string | null]>([
  ['an edit of ordinary prose', 'Plain.md', 'Other words.\n'],
  ['an edit of an entry', 'Impact/A.md', entry('5%')],
  ['an entry that rises to the top', 'Impact/A.md', entry('5%', 'scope: company\nprinciples: Dive Deep\n')],
  ['a tag that goes', 'Daily/2026-03-02.md', '- Cut refunds from 9% to 6%\n- Lunch\n'],
  ['a tag that comes', 'Daily/2026-03-02.md', '- Cut refunds from 9% to 6% #impact\n- Lunch #impact\n'],
  ['the first half of a rename', 'Readout.md', null],
  ['the second half of a rename', 'Numbers/Readout.md', '# Results\n'],
  ['a note that goes', 'Impact/A.md', null],
])('the work after %s is the same in a vault sixteen times as large', async (_name, path, text) => {
  const [few, many] = [await small.change(path, text), await large.change(path, text)];
  const { compared: fewPairs, ...fewOthers } = few;
  const { compared: manyPairs, ...manyOthers } = many;
  expect(manyOthers).toEqual(fewOthers);
  expect(few.parsed).toBeLessThanOrEqual(1);
  expect(few.results).toBeLessThanOrEqual(2);
  expect(manyPairs).toBeLessThanOrEqual(fewPairs + places * furtherSteps);
});

test('a sheet kept up to date is the one that is assembled anew', async () => {
  await small.change('Impact/B.md', entry('4%', 'principles: Ownership\nokr: KR1\n'));
  await small.change(
    'Impact/C.md',
    entry('4%', 'sheet: pin\nsensitivity: calibration\n').replace('Refunds', 'Fees'),
  );
  await small.change('Impact/B.md', entry('3%', 'date: 2025-03-01\n'));
  const { leading, appendix, leftOut, coverage } = small.sheet.model();
  expect({ leading, appendix, leftOut, coverage }).toEqual(
    (({ leading: l, appendix: a, leftOut: o, coverage: c }) => ({
      leading: l,
      appendix: a,
      leftOut: o,
      coverage: c,
    }))(assembleSheet(small.index, choices)),
  );
});

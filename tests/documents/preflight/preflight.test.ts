import { preflight, type Check } from '../../../src/documents/preflight/preflight';
import { assembleSheet } from '../../../src/documents/sheet/assemble-sheet';
import { defaultSettings } from '../../../src/settings/default-settings';
import type { Sensitivity, Settings } from '../../../src/settings/settings';
import { filesInMemory } from '../../../src/vault/files-in-memory';
import { buildIndex } from '../../../src/vault/vault-index';
import { firstHalf, sampleVault } from '../sample-vault';

const person = { ...defaultSettings.person, name: 'Ines Duarte', role: 'Product Manager', manager: 'Li Wei' };
const settings: Settings = { ...defaultSettings, person };

/** A shared entry that nothing is wrong with, and what a test puts beside its fields. */
const entry = (...own: string[]) =>
  [
    '---',
    'review-prep: impact',
    'initiative: Refund audit',
    'metric: refund rate',
    'baseline: 9%',
    'result: 6%',
    'value: $1M/yr',
    'date: 2026-06-01',
    'sensitivity: calibration',
    'evidence: "[[Readout]]"',
    ...own,
    '---',
    '',
  ].join('\n');

async function checksOf(
  notes: Record<string, string>,
  audience: Sensitivity = 'manager',
  own: Partial<Settings> = {},
): Promise<Check[]> {
  const all = { ...settings, ...own };
  const index = await buildIndex(filesInMemory({ 'Readout.md': 'Numbers.\n', ...notes }), all);
  const model = assembleSheet(index, { cycle: firstHalf, audience, settings: all, today: '2026-07-02' });
  return preflight(model, index, all);
}

const said = (checks: readonly Check[]) =>
  checks.map(({ leaks, message }) => `${leaks ? '!' : ' '} ${message}`);

test('a sheet with nothing amiss has nothing to look at', async () => {
  expect(await checksOf({ 'A.md': entry('role: Found the two causes') })).toEqual([]);
});

test('the sample vault may be exported for everybody', async () => {
  const { files, settings: sample } = sampleVault();
  const index = await buildIndex(files, sample);
  for (const audience of ['me', 'manager', 'calibration'] as const) {
    const model = assembleSheet(index, { cycle: firstHalf, audience, settings: sample, today: '2026-07-02' });
    expect(preflight(model, index, sample).filter(({ leaks }) => leaks)).toEqual([]);
  }
});

describe('private words', () => {
  test.each([
    'Worth more than my current salary',
    'A case for a pay rise',
    'Salary of $182k at stake',
    'See my annual bonus',
  ])('%s leaks', async (role) => {
    expect(said(await checksOf({ 'A.md': entry(`role: ${role}`) }))).toEqual([
      '! Unexpected pay in the role of Refund audit, expected none in a document for my manager',
    ]);
  });

  test.each([
    'Led a raise in orders',
    'Rewrote the salary run of 400 firms',
    'Compensation for late parcels',
  ])('%s is only to be looked at', async (role) => {
    expect(said(await checksOf({ 'A.md': entry(`role: ${role}`) }))).toEqual([
      '  Pay is spoken of in the role of Refund audit: see that it is not your own',
    ]);
  });

  test('pay is nothing to look at where its rule is off, or for oneself', async () => {
    const notes = { 'A.md': entry('role: A case for a pay rise') };
    const lint = { ...settings.lint, rules: { 'private-in-shared': 'off' as const } };
    expect(await checksOf(notes, 'manager', { lint })).toEqual([]);
    expect(await checksOf(notes, 'me')).toEqual([]);
  });

  test('the name of a note for me alone leaks from a sentence, and is to be looked at in a name', async () => {
    const secret = { 'Me/Leaving for Berlin.md': '---\nreview-prep: impact\nsensitivity: me\n---\n- x\n' };
    const told = 'name of the note "Leaving for Berlin"';
    expect(said(await checksOf({ ...secret, 'A.md': entry('role: see [[leaving for Berlin]]') }))).toEqual([
      `! Unexpected ${told} in the role of Refund audit, expected none: it is for you alone`,
    ]);
    const named = entry().replace('Refund audit', 'Leaving for Berlin');
    expect(said(await checksOf({ ...secret, 'A.md': named }))).toEqual([
      `  Unexpected ${told} in the name of an entry, expected none: it is for you alone`,
    ]);
  });
});

test('other people who are named are told, by whole words, but not the manager to the manager', async () => {
  const notes = {
    'A.md': entry('role: Planned with Mara Lind and Li Wei', 'hypothesis: Not Maras Linden'),
    'F.md': '---\nreview-prep: feedback\nfrom: "[[Mara Lind]]"\n---\nGood work.\n',
  };
  const mara = '  Mara Lind is named in the role of Refund audit: see that it is all right with them';
  expect(said(await checksOf(notes))).toEqual([mara]);
  expect(said(await checksOf(notes, 'calibration'))).toEqual([mara.replace('Mara Lind', 'Li Wei'), mara]);
});

test('figures older than the settings allow are told', async () => {
  expect(said(await checksOf({ 'A.md': entry('as-of: 2026-01-02') }))).toEqual([
    '  The figures of Refund audit are as of 2026-01-02, more than 180 days ago: check them again',
  ]);
  expect(await checksOf({ 'A.md': entry('as-of: 2026-01-03') })).toEqual([]);
});

test.each(['[[Nowhere]]', '[[Readout#Gone]]', '[[Readout#^gone]]'])('a link to %s is dead', async (link) => {
  const note = entry().replace('[[Readout]]', link);
  expect(said(await checksOf({ 'A.md': note }))).toEqual([
    `  The evidence of Refund audit leads to "${link.slice(2, -2)}", which does not exist`,
  ]);
});

test.each(['TBD', 'ask data team ???', '{{role}}', 'Lorem ipsum dolor', 'to tell [...] of'])(
  'what is still to come in "%s" is told',
  async (role) => {
    const [check, ...more] = await checksOf({ 'A.md': entry(`role: "${role}"`) });
    expect([check?.what, check?.leaks, more]).toEqual(['gap', false, []]);
  },
);

test('a comment that was not closed leaks', async () => {
  const checks = await checksOf({ 'A.md': entry('role: "Found it %% not for Li"') });
  expect(said(checks)).toEqual([
    '! Unexpected comment in the role of Refund audit, expected none in a document for others',
  ]);
});

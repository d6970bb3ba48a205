import fc from 'fast-check';
import { copyForForm, type FormChoices } from '../../src/commands/copy-form';
import type { Desk } from '../../src/commands/desk';
import { fitForm } from '../../src/documents/form/fit-form';
import { formLength, type FormUnit } from '../../src/documents/form/form-model';
import { formHtml } from '../../src/print/form-html';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { expectApproved } from './approve';
import { firstHalf, sampleVault } from './sample-vault';

function deskOver(files: FilesInMemory, settings: Settings = defaultSettings): Desk {
  return { files, settings, today: '2026-07-02', index: () => buildIndex(files, settings) };
}

const choices: FormChoices = {
  cycle: firstHalf,
  audience: 'manager',
  note: null,
  limit: null,
  count: 'utf-16',
};
const noteAt = (path: string, line: number | null = null) => ({ note: { path, line } });

async function shown(desk: Desk, own: Partial<FormChoices>): Promise<string> {
  const { text, html, length, leftOut } = await copyForForm(desk, { ...choices, ...own });
  return [
    text,
    html,
    String(length),
    ...leftOut.map(({ title, because }) => `${title}: ${because}`),
    '',
  ].join('\n\n');
}

const sample = sampleVault();
const log = {
  'Log.md': [
    '# June 🎉',
    '',
    '- Cut refund cost from $80k to $60k a month [evidence:: [[Refund table]], [[My pay]]]',
    '  - found with **Ada** #team',
    '- I want $20k more #pay',
    '- Quiet one [sensitivity:: me]',
    '',
    'See [the readout](https://example.com/r) and [[My pay|mine]].',
    '',
    '| a | b |',
    '| - | - |',
    '| 1 | 2 |',
    '',
    '## Nothing here',
    '',
  ].join('\n'),
  'My pay.md': '---\nreview-prep: pay\n---\n$150k\n',
};

test.each<[string, Desk, Partial<FormChoices>]>([
  ['form-sample-500.txt', deskOver(sample.files, sample.settings), { limit: 500 }],
  ['form-sample-calibration.txt', deskOver(sample.files, sample.settings), { audience: 'calibration' }],
  [
    'form-sample-entry.txt',
    deskOver(sample.files, sample.settings),
    noteAt('Impact/Reminder consolidation.md', 1),
  ],
  ['form-log.txt', deskOver(filesInMemory(log)), noteAt('Log.md')],
  ['form-log-40.txt', deskOver(filesInMemory(log)), { ...noteAt('Log.md'), limit: 40 }],
  ['form-empty.txt', deskOver(filesInMemory({})), { limit: 100 }],
])('%s is as approved', async (name, desk, own) => {
  expectApproved(name, await shown(desk, own));
});

const line = fc.record({
  depth: fc.integer({ min: 0, max: 3 }),
  lead: fc.constantFrom('', 'Refunds', '🎉 Fares'),
  text: fc.string({ unit: 'grapheme', maxLength: 40 }),
});
const unit = fc.record({
  title: fc.string(),
  level: fc.constantFrom(null, null, null, 1, 2),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});

test('whatever the limit, it is kept, and each unit stands whole or not at all', () => {
  fc.assert(
    fc.property(
      fc.array(unit),
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom('utf-16' as const, 'characters' as const),
      (units: FormUnit[], limit, count) => {
        const { text, length, units: chosen, leftOut } = fitForm(units, limit, count);
        expect(length).toBe(formLength(text, count));
        expect(length).toBeLessThanOrEqual(limit);
        const content = (some: readonly FormUnit[]) => some.filter(({ level }) => level === null).length;
        expect(content(chosen) + leftOut.length).toBe(content(units));
        for (const { lines } of chosen) for (const one of lines) expect(text).toContain(one.text);
      },
    ),
    { seed: 11 },
  );
});

test('a form that counts code points takes what one that counts UTF-16 does not', () => {
  const units = [{ title: '', level: null, lines: [{ depth: 0, lead: '', text: '🎉🎉🎉' }] }];
  expect(fitForm(units, 3, 'characters').text).toBe('🎉🎉🎉');
  expect(fitForm(units, 3, 'utf-16').text).toBe('');
});

test('more results come before more words on each', () => {
  const units = ['A', 'B'].map((lead) => ({
    title: lead,
    level: null,
    lines: [{ depth: 1, lead, text: `1 to 2. ${'words '.repeat(9)}` }],
    short: [{ depth: 1, lead, text: '1 to 2' }],
  }));
  expect(fitForm(units, 40, 'utf-16').text).toBe('- A: 1 to 2\n- B: 1 to 2');
  expect(fitForm(units, 80, 'utf-16').text).toMatch(/^- A: 1 to 2\. words.*\n- B: 1 to 2$/);
  expect(fitForm(units, 40, 'utf-16').leftOut.map(({ title }) => title)).toEqual(['A', 'B']);
});

test.each([
  ['My pay.md', 'manager'],
  ['Ask.md', 'calibration'],
  ['Words.md', 'manager'],
  ['Sheet.md', 'calibration'],
] as const)('%s is not copied for %s', async (path, audience) => {
  const notes = {
    ...log,
    'Ask.md': '---\nreview-prep: ask\n---\nOwn it.\n',
    'Words.md': '---\nreview-prep: feedback\nshared: false\n---\nWell done.\n',
    'Sheet.md': '---\nreview-prep: sheet\naudience: manager\n---\nAll of it.\n',
  };
  const desk = deskOver(filesInMemory(notes));
  await expect(copyForForm(desk, { ...choices, ...noteAt(path), audience })).rejects.toThrow('nothing of it');
  expect((await copyForForm(desk, { ...choices, ...noteAt(path), audience: 'me' })).text).not.toBe('');
});

test('rich text holds no markup of the user', () => {
  const text = '<img src=x onerror=alert(1)> & "quoted"';
  expect(formHtml([{ title: '', level: null, lines: [{ depth: 2, lead: '<b>', text }] }])).toBe(
    '<ul><li><strong>&lt;b&gt;</strong>: &lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;</li></ul>',
  );
});

import { agendaDocument } from '../../src/documents/agenda';
import { newNoteText, refreshedNote, type Document } from '../../src/documents/document';
import { appendixDocument } from '../../src/documents/sheet/appendix';
import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import { sheetDocument } from '../../src/documents/sheet/sheet';
import type { Sensitivity } from '../../src/settings/settings';
import { buildIndex, type VaultIndex } from '../../src/vault/vault-index';
import { expectApproved } from './approve';
import { firstHalf, sampleVault } from './sample-vault';

const { files, settings } = sampleVault();
let index: VaultIndex;
beforeAll(async () => {
  index = await buildIndex(files, settings);
});

const sheetFor = (audience: Sensitivity) =>
  assembleSheet(index, { cycle: firstHalf, audience, settings, today: '2026-07-02' });
const agenda = () =>
  agendaDocument(
    index,
    {
      date: '2026-07-14T15:00',
      minutes: 60,
      manager: 'Owen Adeyemi',
      expectedRating: 'Exceeds expectations',
      cycle: firstHalf,
    },
    settings,
    '2026-07-02',
  );

test.each<[string, () => Document]>([
  ['sample sheet.md', () => sheetDocument(sheetFor('manager'))],
  ['sample appendix.md', () => appendixDocument(sheetFor('manager'))],
  ['sample sheet for calibration.md', () => sheetDocument(sheetFor('calibration'))],
  ['sample agenda.md', agenda],
])('%s is as approved', (name, document) => {
  expectApproved(name, newNoteText(document(), settings.kindProperty));
});

test('the reasons of the sample ranking are as approved', () => {
  const { leading, appendix, leftOut } = sheetFor('manager');
  const lines = [
    ...leading.map(({ rank, initiative, because }) => `${rank}. ${initiative}: ${because}`),
    ...appendix.map(({ title, because }) => `Appendix: ${title}: ${because}`),
    ...leftOut.map(({ title, because }) => `Left out: ${title}: ${because}`),
  ];
  expectApproved('sample ranking.txt', `${lines.join('\n')}\n`);
});

test.each<[string, () => Document]>([
  ['sheet', () => sheetDocument(sheetFor('manager'))],
  ['appendix', () => appendixDocument(sheetFor('manager'))],
  ['agenda', agenda],
])('refreshing the %s when nothing changed changes nothing', (_, document) => {
  const text = newNoteText(document(), settings.kindProperty);
  const { text: again, outcomes } = refreshedNote(text, document());
  expect(again).toBe(text);
  expect(new Set(outcomes.map(({ action }) => action))).toEqual(new Set(['unchanged']));
});

test('decisions filled in during the 1:1 are kept when the agenda is refreshed', () => {
  const text = newNoteText(agenda(), settings.kindProperty);
  const filled = text.replace('- Rating:\n', '- Rating: Exceeds [status:: said]\n');
  expect(filled).not.toBe(text);
  expect(refreshedNote(filled, agenda()).text).toBe(filled);
});

test('the time boxes of the agenda add up to the meeting', () => {
  const text = newNoteText(agenda(), settings.kindProperty);
  const boxes = [...text.matchAll(/^## .* \((\d+) min\)$/gm)].map(([, minutes]) => Number(minutes));
  expect(boxes.reduce((sum, one) => sum + one, 0)).toBe(60);
});

test('pay stands behind rating, results and every other ask', () => {
  const text = newNoteText(agenda(), settings.kindProperty);
  const at = [
    '## Rating',
    '## Results',
    '## Behaviours',
    '## Goals',
    '## Asks',
    '## Pay',
    '## Decisions',
  ].map((heading) => text.indexOf(heading));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(text.search(/\bpay\b/i)).toBeGreaterThan(text.indexOf('## Goals'));
});

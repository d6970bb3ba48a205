import { agendaDocument } from '../../src/documents/agenda';
import { newNoteText } from '../../src/documents/document';
import { appendixDocument } from '../../src/documents/sheet/appendix';
import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import { sheetDocument } from '../../src/documents/sheet/sheet';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { expectApproved } from './approve';
import { firstHalf } from './sample-vault';

const person = { name: 'Ines Duarte', role: 'Product Manager', level: '', place: '', manager: 'Li Wei' };
const settings: Settings = { ...defaultSettings, person };

/** Sheet, appendix and agenda of one small vault, one after the other. */
async function documentsOf(notes: Record<string, string>, own: Partial<Settings> = {}): Promise<string> {
  const all = { ...settings, ...own };
  const index = await buildIndex(filesInMemory(notes), all);
  const model = assembleSheet(index, {
    cycle: firstHalf,
    audience: 'manager',
    settings: all,
    today: '2026-07-02',
  });
  const choices = {
    date: '2026-07-10',
    minutes: 30,
    manager: 'Li Wei',
    expectedRating: '',
    cycle: firstHalf,
  };
  return [sheetDocument(model), appendixDocument(model), agendaDocument(index, choices, all, '2026-07-02')]
    .map((document) => newNoteText(document, all.kindProperty))
    .join('\n=====\n\n');
}

test('an empty vault makes documents that say what they can', async () => {
  expectApproved('empty vault.txt', await documentsOf({ 'Note.md': 'Nothing yet.\n' }));
});

test('bullets alone, their fields read from the prose', async () => {
  const log = [
    '- Cut refund cost from $80k to $60k a month by fixing two causes #impact [date:: 2026-02-10] [evidence:: [[Refund table]]] [value:: $240k/yr]',
    '- Doubled sign-ups with a shorter form #impact [date:: 2026-03-01]',
    '- Checkout errors down 40% after the retry fix #impact (date:: 2026-04-02) (customers:: 900 shops) (evidence:: [log](https://example.com/log))',
    '',
  ].join('\n');
  expectApproved('bullets alone.txt', await documentsOf({ 'Log.md': log }));
});

test('an experiment with counts alone has its interval computed, and one through zero does not lead', async () => {
  const experiment = (name: string, events: number) =>
    `---\nreview-prep: impact\ninitiative: ${name}\nmetric: click rate\nbaseline: 10%\nresult: ${(events / 13.6).toFixed(1)}%\ndesign: experiment\nsample-control: 1360\nsample-treatment: 1360\nevents-control: 136\nevents-treatment: ${events}\ncustomers: 40 shops\nevidence: "[[Readout]]"\nperiod: 2026-02-01 to 2026-03-01\n---\n`;
  expectApproved(
    'experiments.txt',
    await documentsOf({ 'A.md': experiment('Flat', 163), 'B.md': experiment('Clear', 204) }),
  );
});

test('other currencies, months and own principles', async () => {
  const entry = (name: string, value: string) =>
    `---\nreview-prep: impact\ninitiative: ${name}\nmetric: cost of ${name}\nbaseline: 12 h\nresult: 3 h\nvalue: ${value}\nprinciples: [Courage]\nevidence: "[[Table]]"\ndate: 2026-05-05\n---\n`;
  const own: Partial<Settings> = {
    currency: 'EUR',
    rates: [{ from: 'USD', to: 'EUR', rate: 0.9, date: '2026-06-01' }],
    principles: { sets: ['house'], custom: [{ name: 'house', principles: ['Courage', 'Care'] }] },
  };
  const notes = {
    'A.md': entry('Alpha', '€9k/mo'),
    'B.md': entry('Beta', '$130k/yr'),
    'C.md': entry('Gamma', '£900k/yr'),
    'D.md': entry('Delta', '€500k'),
  };
  expectApproved('currencies.txt', await documentsOf(notes, own));
});

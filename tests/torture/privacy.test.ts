import { agendaDocument } from '../../src/documents/agenda';
import { newNoteText } from '../../src/documents/document';
import { appendixDocument } from '../../src/documents/sheet/appendix';
import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import { sheetDocument } from '../../src/documents/sheet/sheet';
import { appendixHtml } from '../../src/print/sheet/appendix-html';
import { fitSheet } from '../../src/print/sheet/fit';
import { sheetHtml } from '../../src/print/sheet/sheet-html';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Sensitivity } from '../../src/settings/settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { firstHalf } from '../documents/sample-vault';
import { full, privateNotes, sharedNotes } from './private-notes';

const page = { page: 'letter', bodyPoints: 11 } as const;
const settings = {
  ...defaultSettings,
  person: { ...defaultSettings.person, name: 'Ines Duarte', manager: 'Li Wei' },
};

async function documentsFor(audience: Sensitivity): Promise<string[]> {
  const index = await buildIndex(filesInMemory({ ...privateNotes, ...sharedNotes }), settings);
  const model = assembleSheet(index, { cycle: firstHalf, audience, settings, today: '2026-07-02' });
  const agenda = agendaDocument(
    index,
    { date: '2026-07-14', minutes: 45, manager: 'Li Wei', expectedRating: 'Exceeds', cycle: firstHalf },
    settings,
    '2026-07-02',
  );
  const fitted = await fitSheet(model, page);
  return [
    newNoteText(sheetDocument(model), 'review-prep'),
    newNoteText(appendixDocument(model), 'review-prep'),
    sheetHtml(model, page),
    appendixHtml(model, page),
    'html' in fitted ? [fitted.html, ...fitted.gaveWay].join('\n') : fitted.refused,
    ...(audience === 'calibration' ? [] : [newNoteText(agenda, 'review-prep')]),
  ];
}

test.each<Sensitivity>(['manager', 'calibration'])(
  'T29 no private word reaches a document for %s',
  async (audience) => {
    for (const document of await documentsFor(audience)) {
      expect(document.split('\n').filter((line) => line.includes('CANARY'))).toEqual([]);
      expect(document).toMatch(/Refunds|Appendix|appendix|agenda/);
    }
  },
);

test('T29 what the manager may see stays out of a document for calibration', async () => {
  const index = await buildIndex(
    filesInMemory({ 'A.md': full('impact', 'MANAGER'), 'S.md': full('story', 'MANAGER'), ...sharedNotes }),
    settings,
  );
  const model = assembleSheet(index, {
    cycle: firstHalf,
    audience: 'calibration',
    settings,
    today: '2026-07-02',
  });
  const documents = [sheetDocument(model), appendixDocument(model)].map((one) =>
    newNoteText(one, 'review-prep'),
  );
  expect(documents.join('\n')).not.toContain('MANAGER');
  expect(documents.join('\n')).toContain('Refunds');
});

test('T29 an unshared quote is for the user alone', async () => {
  const index = await buildIndex(filesInMemory(sharedNotes), settings);
  const quotes = (['me', 'manager'] as const).map(
    (audience) =>
      assembleSheet(index, { cycle: firstHalf, audience, settings, today: '2026-07-02' }).appendix.length +
      assembleSheet(index, { cycle: firstHalf, audience, settings, today: '2026-07-02' }).leading.filter(
        ({ quote }) => quote !== null,
      ).length,
  );
  expect(quotes).toEqual([1, 0]);
});

describe('figures shared with calibration', () => {
  const shared = (how: string) =>
    `---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund cost\nbaseline: $80k\nresult: $60k\nvalue: $240k/yr\ncustomers: 320 shops\ndesign: before-after\ndirection: down\nsample-control: 4100\nsample-treatment: 4200\nevidence: "[[Readout]] - readout"\nperiod: 2026-01-01 to 2026-03-01\nsensitivity: calibration\nfigures-shared: ${how}\n---\n`;
  const entryFor = async (how: string, audience: Sensitivity) => {
    const index = await buildIndex(filesInMemory({ 'A.md': shared(how) }), settings);
    const model = assembleSheet(index, { cycle: firstHalf, audience, settings, today: '2026-07-02' });
    return {
      entry: model.leading[0],
      text: newNoteText(sheetDocument(model), 'review-prep') + sheetHtml(model, page),
    };
  };

  test('relative shows the relative change and no amount', async () => {
    const { entry, text } = await entryFor('relative', 'calibration');
    expect(entry?.changes).toEqual([{ text: '-25%', computed: true }]);
    for (const amount of ['80k', '60k', '240k', '20,000', '320', '4100', '4200'])
      expect(text).not.toContain(amount);
  });

  test('indexed sets the baseline to 100', async () => {
    const { entry, text } = await entryFor('indexed', 'calibration');
    expect([entry?.baseline, entry?.result]).toEqual(['100 (index)', '75']);
    for (const amount of ['80k', '60k', '240k', '20,000', '320', '4100']) expect(text).not.toContain(amount);
  });

  test('a sentence that states the amounts is not shown either', async () => {
    const bullet =
      '- Cut refund cost from $80k to $60k #impact [figures-shared:: relative] [sensitivity:: calibration] [date:: 2026-03-01] [role:: Moved $20k]\n';
    const index = await buildIndex(filesInMemory({ 'A.md': bullet }), settings);
    const model = assembleSheet(index, {
      cycle: firstHalf,
      audience: 'calibration',
      settings,
      today: '2026-07-02',
    });
    expect(newNoteText(appendixDocument(model), 'review-prep')).not.toMatch(/80k|60k|20k/);
    expect(model.appendix[0]?.title).toBe('A result whose figures are not shared');
  });

  test('the manager sees them all', async () => {
    const { entry } = await entryFor('relative', 'manager');
    expect([entry?.baseline, entry?.result, entry?.worth.value]).toEqual(['$80k', '$60k', '$240k/yr']);
  });
});

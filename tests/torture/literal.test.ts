import { newNoteText } from '../../src/documents/document';
import { appendixDocument } from '../../src/documents/sheet/appendix';
import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import { sheetDocument } from '../../src/documents/sheet/sheet';
import { sheetHtml } from '../../src/print/sheet/sheet-html';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { readRegions } from '../../src/vault/region-reader';
import { refresh } from '../../src/vault/regions';
import { buildIndex } from '../../src/vault/vault-index';
import { firstHalf } from '../documents/sample-vault';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

const note = (words: string): string =>
  `---\nreview-prep: impact\ninitiative: ${JSON.stringify(words)}\nrole: ${JSON.stringify(words)}\nbaseline: 9%\nresult: 6%\nvalue: $1.2M/yr\nevidence: "[[Readout]]"\ndate: 2026-03-01\n---\n`;

async function documentsOf(words: string) {
  const index = await buildIndex(filesInMemory({ 'A.md': note(words) }), defaultSettings);
  const model = assembleSheet(index, {
    cycle: firstHalf,
    audience: 'manager',
    settings: defaultSettings,
    today: '2026-07-02',
  });
  return { model, documents: [sheetDocument(model), appendixDocument(model)] };
}

describe('torture: text that means something elsewhere', () => {
  test.each(['Saved $1.2M', 'a $& b', '$1 $2 $$', '${x}', '$`', "$'", '100 %s %d', '\\n \\u0041'])(
    'T17 %s stands literally in every document, and a refresh keeps it so',
    async (words) => {
      const { model, documents } = await documentsOf(words);
      const [sheet] = documents;
      const text = newNoteText(sheet ?? documents[0]!, 'review-prep');
      const shown = text.replace(/\\(?=[^\w\s])/g, () => '');
      expect(shown).toContain(words.replace(/\\(?=[^\w\s])/g, () => ''));
      expect(refresh(text, sheet?.parts ?? []).text).toBe(text);
      expect(sheetHtml(model, { page: 'letter', bodyPoints: 11 })).toContain(
        words.replace(
          /[&<>"']/g,
          (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[sign] ?? ''};`,
        ),
      );
    },
  );

  test.each([
    '<!-- review-prep:end entry-1 -->',
    '<!-- review-prep:begin sheet 1-0123456789abcdef -->',
    '%% part: head %%',
    '{{{title}}} {{#entries}}',
    '---\nreview-prep: pay\n---',
  ])('T17 %j inside an entry opens and closes nothing', async (words) => {
    const { documents } = await documentsOf(words);
    for (const document of documents) {
      const text = newNoteText(document, 'review-prep');
      const { regions, damage } = readRegions(text);
      expect(damage).toEqual([]);
      expect(regions.map(({ id }) => id)).toEqual(document.parts.map(({ id }) => id));
      expect(refresh(text, document.parts).text).toBe(text);
    }
  });
});

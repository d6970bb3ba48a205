import { generatedVault } from '../../bench/generated-vault';
import { newNoteText } from '../../src/documents/document';
import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import { sheetDocument } from '../../src/documents/sheet/sheet';
import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/settings/default-settings';
import { principlesIn } from '../../src/settings/presets';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';

const { notes, entries } = generatedVault({ seed: 20260706, notes: 300, tagged: 0.2, length: 900 });
const settings = { ...defaultSettings, currency: 'EUR' };
const cycle = { name: '2026-H1', from: '2026-01-01', to: '2026-06-30' };

async function sheetOf(given: Record<string, string>) {
  const index = await buildIndex(filesInMemory(given), settings);
  return assembleSheet(index, { cycle, audience: 'manager', settings, today: '2026-07-06' });
}

describe('A generated vault of another style', () => {
  test('gives every planted entry with its own figures, and no other', async () => {
    const index = await buildIndex(filesInMemory(notes), settings);
    const found = index.entries.map(({ path, line, initiative, baseline, result }) => ({
      path,
      line,
      initiative: initiative?.text,
      baseline: baseline?.text,
      result: result?.text,
    }));
    const byPlace = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
    expect(entries.length).toBeGreaterThan(40);
    expect(found.sort(byPlace)).toEqual([...entries].sort(byPlace));
  });

  test('gives the same sheet to the byte whatever the order of its files', async () => {
    const turned = Object.fromEntries(Object.entries(notes).reverse());
    const text = newNoteText(sheetDocument(await sheetOf(notes)), 'review-prep');
    expect(newNoteText(sheetDocument(await sheetOf(turned)), 'review-prep')).toBe(text);
  });

  test('says of every entry why it stands where it does', async () => {
    const { leading, appendix, leftOut } = await sheetOf(notes);
    expect(leading.length + appendix.length + leftOut.length).toBe(entries.length);
    for (const { because } of [...leading, ...appendix, ...leftOut]) expect(because).toMatch(/\w.*\.$/);
  });

  test('is linted with ranges that lie inside the notes', () => {
    const facts = { today: '2026-07-06', settings, principles: principlesIn(settings), vault: null };
    let findings = 0;
    for (const [path, text] of Object.entries(notes)) {
      for (const { from, to } of lintNote(readNote(path, text), facts, { allBullets: true })) {
        findings++;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(from).toBeLessThanOrEqual(to);
      }
    }
    expect(findings).toBeGreaterThan(100);
  });
});

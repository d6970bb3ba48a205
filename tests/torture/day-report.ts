import { agendaDocument } from '../../src/documents/agenda';
import { newNoteText } from '../../src/documents/document';
import { appendixDocument } from '../../src/documents/sheet/appendix';
import { assembleSheet } from '../../src/documents/sheet/assemble-sheet';
import { sheetDocument } from '../../src/documents/sheet/sheet';
import { sheetHtml } from '../../src/print/sheet/sheet-html';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { smallVault } from './small-vault-notes';

/** Run in one time zone after the other: every dated document of each day of a leap year, as one hash a day. */
const cycle = { name: 'H1', from: '2028-01-01', to: '2028-12-31' };
const lines: string[] = [];
for (let day = 0; day < 366; day += Number(process.env['DAY_STEP'] ?? '1')) {
  const today = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10);
  const notes = Object.fromEntries(
    Object.entries(smallVault).map(([name, text]) => [
      name,
      text.replace(/2026-0\d-\d\d(?: to 2026-\d\d-\d\d)?/g, () => today),
    ]),
  );
  const index = await buildIndex(filesInMemory(notes), defaultSettings);
  const model = assembleSheet(index, { cycle, audience: 'manager', settings: defaultSettings, today });
  const choices = { date: `${today}T12:00`, minutes: 45, manager: 'Li Wei', expectedRating: '', cycle };
  const texts = [
    newNoteText(sheetDocument(model), 'review-prep'),
    newNoteText(appendixDocument(model), 'review-prep'),
    sheetHtml(model, { page: 'letter', bodyPoints: 11 }),
    newNoteText(agendaDocument(index, choices, defaultSettings, today), 'review-prep'),
  ];
  const days = texts.map((text) => [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([found]) => found).join(' '));
  lines.push(`${today} ${String(texts.every((text) => text.includes(today)))} ${days.join(' | ')}`);
}
process.stdout.write(lines.join('\n'));

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { appendEntry } from '../../src/commands/append-entry';
import { inlineFields } from '../../src/notes/inline-fields';
import { defaultSettings } from '../../src/settings/default-settings';
import { filesInMemory } from '../../src/vault/files-in-memory';

/**
 * The bracketed fields of a line by Dataview's documentation: a bracket, a name without brackets, two colons, and a
 * value up to the bracket that closes the first, so that one may stand within; names in lower case, blanks as hyphens.
 * Source: https://blacksmithgu.github.io/obsidian-dataview/annotation/add-metadata
 */
function byDataview(line: string): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (let at = 0; at < line.length; at++) {
    const open = line.charAt(at);
    const [head, name = ''] = /^[[(]([^[\]()]*?)::/.exec(line.slice(at)) ?? [];
    if (head === undefined) continue;
    const close = open === '[' ? ']' : ')';
    let end = at + head.length;
    for (let depth = 1; end < line.length; end++) {
      if (line.charAt(end) === open) depth++;
      if (line.charAt(end) === close && --depth === 0) break;
    }
    if (end === line.length) continue;
    fields.push([name.trim().toLowerCase().replace(/ +/g, '-'), line.slice(at + head.length, end).trim()]);
    at = end;
  }
  return fields;
}

const byUs = (line: string): [name: string, value: string][] =>
  inlineFields(line, { from: 0, to: line.length })
    .filter(({ form }) => form !== 'line')
    .map(({ name, value }) => [name, value]);

const root = path.join(__dirname, '../..');
const notesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8'));

test.each([
  ['the sample vault', 'examples/vault'],
  ['the documents', 'tests/documents/approved'],
])('Dataview reads the bracketed fields of %s as they are read here', (_, folder) => {
  const lines = notesIn(folder)
    .flatMap((text) => text.split('\n'))
    // Code, comments and template commands hold no fields here.
    .filter((line) => line.includes('::') && !/[`]|%%|<!--|<%/.test(line));
  const read = lines.map(byUs);
  expect(read.flat().length).toBeGreaterThan(20);
  expect(read).toEqual(lines.map(byDataview));
});

test.each([
  ['words', { principles: 'Are Right, A Lot', metric: 'no hit rate' }],
  ['a link, a label and a day', { evidence: '[[Refund table#May|the table]] - finance, 2026-06-01' }],
  ['brackets and signs', { hypothesis: 'fewer [late] parcels (of 900): 9% :: 4%', value: '$1.2M/yr' }],
  ['figures', { baseline: '9%', result: '4%', 'ci-low': '-0.4 pp', period: '2026-03-01 to 2026-04-30' }],
])('Dataview reads the fields that a new bullet is given: %s', async (_, stated) => {
  const desk = { files: filesInMemory({}), settings: defaultSettings, today: '2026-07-06', time: '09:00' };
  const properties = new Map(Object.entries({ ...stated, date: '2026-07-06' }));
  await appendEntry(desk, { text: 'Cut refunds from 9% to 4%', properties, to: 'Log' });
  const [bullet = ''] = (await desk.files.read('Log.md')).split('\n');
  expect(byDataview(bullet)).toEqual([...properties]);
  expect(byUs(bullet)).toEqual([...properties]);
});

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as markdown from 'prettier/plugins/markdown';
import * as yaml from 'prettier/plugins/yaml';
import { format } from 'prettier/standalone';
import { readNote } from '../../src/notes/read-note';
import { propertiesOf } from '../../src/notes/fields';
import { writtenKinds } from '../../src/notes/kind';
import { everyFile, folderWith } from './folder';
import { run } from './run';

interface Answer {
  written: { path: string; action: string }[];
}

const settings = {
  version: 1,
  cycles: [{ name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-14T15:00' }],
  person: { name: 'Ines Duarte', level: 'L5', place: 'Lisbon', manager: 'Li Wei' },
};
const documents: readonly string[][] = [
  ['agenda', '.'],
  ['sheet', '.'],
  ['checklist', '.'],
  ['brief', '.'],
  ['gaps', '.'],
  ['nudge', '.'],
  ['carry-over', '.'],
  ['recap', '.', '--agenda', 'Reviews/2026-H1 review agenda.md'],
  ['coverage', '.', '--note'],
];

/** A vault with its folders set up, a note of every kind, a log of bullets with inline fields, and every document. */
async function filledVault(): Promise<string> {
  const folder = await folderWith({
    'review-prep.json': JSON.stringify(settings),
    'Daily/2026-03-02.md':
      '# Monday\n\n* Cut refunds from 9% to 4% by checking addresses #impact (principles:: Dive Deep) [evidence:: [[Refunds]]]\n    * metric:: refund rate\n\n1) Talked\n2) Wrote\n',
    'Refunds.md': 'Table of figures.\n',
  });
  await run(folder, ['init', '.']);
  for (const kind of writtenKinds)
    await run(folder, ['new', kind, '.', '--title', `A ${kind}`, '--set', 'principles=Are Right, A Lot']);
  // Twice, for what the first documents say of those that follow.
  for (const words of [...documents, ...documents]) await run(folder, [...words, '--json']);
  return folder;
}

const propertiesIn = (text: string): unknown =>
  [...propertiesOf(readNote('Note.md', text))].map(([key, fields]) => [
    key,
    fields.map(({ text: said }) => said),
  ]);

test('Prettier over every note of a vault loses nothing: each document is known again, each field read the same', async () => {
  const folder = await filledVault();
  const claims = async (): Promise<unknown[]> => {
    const { out } = await run(folder, ['claims', '.', '--json']);
    const { files } = JSON.parse(out) as { files: { claims: { text: string; class: string }[] }[] };
    return files.map((file) => file.claims.map(({ text, class: kind }) => [text, kind]));
  };
  const said = await claims();
  const before = await everyFile(folder);
  const notes = Object.entries(before).filter(([name]) => name.endsWith('.md'));
  expect(notes.length).toBeGreaterThan(25);
  for (const [name, text] of notes) {
    const laidOut = await format(text, { parser: 'markdown', plugins: [markdown, yaml] });
    expect([name, propertiesIn(laidOut)]).toEqual([name, propertiesIn(text)]);
    await writeFile(path.join(folder, name), laidOut);
  }
  expect(await claims()).toEqual(said);
  for (const words of documents) {
    const { out, code } = await run(folder, [...words, '--json']);
    expect(code).toBe(0);
    const { written } = JSON.parse(out) as Answer;
    expect(written.map(({ path: note, action }) => [note, action])).toEqual(
      written.map(({ path: note }) => [note, 'unchanged']),
    );
  }
}, 60_000);

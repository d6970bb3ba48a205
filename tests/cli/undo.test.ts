import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { everyFile, folderWith } from './folder';
import { run } from './run';

const late = (work: string): string => `- ${work}, lifting margin from 20.1% to 21.9% #impact\n`;
const notes = {
  'A.md': late('Ran 9 price tests'),
  'B.md': late('Rebuilt 3 price lists'),
  'C.md': '- lunch\n',
};

const notesIn = async (root: string): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await everyFile(root)).filter(([name]) => !name.startsWith('.')));

async function fixedFolder(): Promise<string> {
  const root = await folderWith(notes);
  await run(root, ['lint', '--fix']);
  const after = await notesIn(root);
  expect(after['A.md']).not.toBe(notes['A.md']);
  expect(after['B.md']).not.toBe(notes['B.md']);
  return root;
}

describe('review-prep undo', () => {
  test('restores every note that a vault-wide fix changed, to the byte', async () => {
    const root = await fixedFolder();
    const { code, out } = await run(root, ['undo', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      written: [
        { path: 'B.md', action: 'refreshed' },
        { path: 'A.md', action: 'refreshed' },
      ],
      messages: [],
    });
    expect(await notesIn(root)).toEqual(notes);
  });

  test('leaves a note that has changed since, and names it', async () => {
    const root = await fixedFolder();
    await appendFile(path.join(root, 'A.md'), '- mine\n');
    const before = await readFile(path.join(root, 'A.md'), 'utf8');
    const { code, out } = await run(root, ['undo']);
    expect(code).toBe(0);
    expect(out).toContain('kept: A.md\n');
    expect(out).toContain('A.md has changed since and was left as it is');
    expect(await notesIn(root)).toEqual({ ...notes, 'A.md': before });
  });

  test('names a note that was renamed or deleted since', async () => {
    const root = await fixedFolder();
    await rename(path.join(root, 'A.md'), path.join(root, 'Z.md'));
    const { out } = await run(root, ['undo']);
    expect(out).toContain('A.md is not there any more: it was renamed or deleted');
    expect((await notesIn(root))['B.md']).toBe(notes['B.md']);
  });

  test('knows a note whose line ends a sync turned round as changed', async () => {
    const root = await fixedFolder();
    const turned = (await readFile(path.join(root, 'A.md'), 'utf8')).replace(/\n/g, () => '\r\n');
    await writeFile(path.join(root, 'A.md'), turned);
    await run(root, ['undo']);
    expect(await readFile(path.join(root, 'A.md'), 'utf8')).toBe(turned);
  });

  test('takes back a goal that was settled together with the note of what is carried over', async () => {
    const goal = '---\nreview-prep: goal\nokr: Fewer refunds\n---\nAudit refunds.\n';
    const root = await folderWith({ 'Goal.md': goal });
    await run(root, ['carry-over', '--done', 'Goal']);
    expect((await notesIn(root))['Goal.md']).toContain('status: done');
    await run(root, ['undo']);
    expect(await notesIn(root)).toEqual({ 'Goal.md': goal });
  });

  test('moves what the last command created to the trash', async () => {
    const root = await folderWith({ 'C.md': '- lunch\n' });
    await run(root, ['new', 'goal', '--title', 'Twice']);
    const made = (await notesIn(root))['Reviews/Twice.md'];
    const { out } = await run(root, ['undo']);
    expect(out).toContain('Reviews/Twice.md is in the trash: the command had created it');
    expect(await notesIn(root)).toEqual({ 'C.md': '- lunch\n' });
    expect(await readFile(path.join(root, '.trash/Twice.md'), 'utf8')).toBe(made);
  });

  test('keeps a created note that has been written into', async () => {
    const root = await folderWith();
    await run(root, ['new', 'goal', '--title', 'Mine']);
    await appendFile(path.join(root, 'Reviews/Mine.md'), 'words\n');
    await run(root, ['undo']);
    expect((await notesIn(root))['Reviews/Mine.md']).toContain('words');
  });

  test('takes back both notes where a command line named them one by one', async () => {
    const root = await folderWith(notes);
    await run(root, ['lint', 'A.md', 'B.md', '--fix']);
    await run(root, ['undo']);
    expect(await notesIn(root)).toEqual(notes);
  });

  test('takes back the last command only, and has nothing left to take back after that', async () => {
    const root = await fixedFolder();
    const fixed = await notesIn(root);
    await run(root, ['new', 'ask', '--title', 'One']);
    await run(root, ['undo']);
    expect(await notesIn(root)).toEqual(fixed);
    const { code, out } = await run(root, ['undo']);
    expect([code, out]).toEqual([0, 'There is nothing to undo\n']);
    expect(await notesIn(root)).toEqual(fixed);
  });

  test('shows with --dry-run what it would restore, and restores nothing', async () => {
    const root = await fixedFolder();
    const before = await everyFile(root);
    const { out } = await run(root, ['undo', '--dry-run']);
    expect(out).toContain(`+${notes['A.md']}`);
    expect(await everyFile(root)).toEqual(before);
  });

  test('reads past a line of the journal that a crash cut short', async () => {
    const root = await fixedFolder();
    await appendFile(path.join(root, '.review-prep/undo.jsonl'), '{"path":"C.md","before":"8 0');
    await run(root, ['undo']);
    expect(await notesIn(root)).toEqual(notes);
  });

  test.each([
    ['', '["A.md"]'],
    ['no JSON', '{{{'],
    [
      'an edit past the end',
      '{"path":"C.md","before":"1 x","after":"8 y","back":{"from":0,"to":99,"insert":""}}',
    ],
    ['a path that leads out', '{"path":"../out.md","before":null,"after":"4 x","back":null}'],
  ])('changes nothing for a damaged journal: %s', async (_name, journal) => {
    const root = await folderWith({ ...notes, '.review-prep/undo.jsonl': journal });
    await run(root, ['undo']);
    expect(await notesIn(root)).toEqual(notes);
  });

  test('keeps the journal in the folder of the plugin where there is one, readable by its owner alone', async () => {
    const root = await folderWith({ ...notes, '.obsidian/plugins/review-prep/manifest.json': '{}' });
    await run(root, ['lint', '--fix']);
    expect(await readdir(path.join(root, '.obsidian/plugins/review-prep'))).toContain('undo.jsonl');
    expect(existsSync(path.join(root, '.review-prep'))).toBe(false);
    const { mode } = await stat(path.join(root, '.obsidian/plugins/review-prep/undo.jsonl'));
    expect(mode & 0o077).toBe(0);
  });

  test('holds what was replaced and nothing else of a note', async () => {
    const root = await folderWith({ 'A.md': `# SECRET\n\n${late('Ran 9 price tests')}\nSECRET\n` });
    await run(root, ['lint', '--fix']);
    const journal = await readFile(path.join(root, '.review-prep/undo.jsonl'), 'utf8');
    expect(journal).toContain('price tests');
    expect(journal).not.toContain('SECRET');
  });

  test('writes nothing at all where the journal cannot be kept', async () => {
    const root = await folderWith({ ...notes, '.review-prep': 'a file in its place' });
    const { error } = await run(root, ['lint', '--fix']);
    expect(error).toContain('Nothing was changed');
    await rm(path.join(root, '.review-prep'));
    expect(await notesIn(root)).toEqual(notes);
    await mkdir(path.join(root, '.review-prep'));
  });
});

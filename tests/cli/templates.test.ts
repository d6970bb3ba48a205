import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { everyFile, folderWith } from './folder';
import { run } from './run';

const agendaTemplate = 'Reviews/Templates/Review agenda template.md';
const agenda = ['agenda', '--date', '2026-07-14', '--today', '2026-07-06'];

describe('Templates of the user', () => {
  test('as they are copied in make the same document as the shipped ones', async () => {
    const [plain, copied] = [await folderWith(), await folderWith()];
    await run(copied, ['init']);
    for (const folder of [plain, copied]) await run(folder, agenda);
    const note = 'Reviews/2026-H1 review agenda.md';
    expect((await everyFile(copied))[note]).toBe((await everyFile(plain))[note]);
  });

  test('lay a document out, with any line ends', async () => {
    const folder = await folderWith({ [agendaTemplate]: '%% part: head %%\r\n# Talk with {{manager}}\r\n' });
    await run(folder, [...agenda, '--manager', 'Kim $1']);
    expect((await everyFile(folder))['Reviews/2026-H1 review agenda.md']).toContain('# Talk with Kim $1\n');
  });

  test.each([
    ['%% part: head %%\n\n# {{#manager}}\n', 'Line 3'],
    ['# No parts at all\n', 'Line 1'],
  ])('that are broken are told with their line, and nothing is written: %j', async (text, line) => {
    const folder = await folderWith({ [agendaTemplate]: text });
    const { code, error } = await run(folder, agenda);
    expect(code).toBe(2);
    expect(error).toContain(agendaTemplate);
    expect(error).toContain(line);
    expect(await everyFile(folder)).toEqual({ [agendaTemplate]: text });
  });

  test('that are edited change nothing that the user wrote on the next run', async () => {
    const folder = await folderWith();
    await run(folder, agenda);
    const note = path.join(folder, 'Reviews/2026-H1 review agenda.md');
    const before = (await everyFile(folder))['Reviews/2026-H1 review agenda.md'] ?? '';
    await writeFile(note, `${before}\nMy own line.\n`);
    await run(folder, ['init']);
    await run(folder, agenda);
    expect((await everyFile(folder))['Reviews/2026-H1 review agenda.md']).toBe(`${before}\nMy own line.\n`);
  });
});

describe('templates', () => {
  const story = 'Reviews/Templates/Story template.md';

  test('are all copied once, and none is copied over what stands', async () => {
    const folder = await folderWith({ [story]: '{{text}}\n' });
    const first = await written(folder, ['templates', '--copy']);
    expect(first.filter(({ action }) => action === 'unchanged').map(({ path }) => path)).toEqual([story]);
    expect((await everyFile(folder))[story]).toBe('{{text}}\n');
    const second = await written(folder, ['templates', '--copy']);
    expect(new Set(second.map(({ action }) => action))).toEqual(new Set(['unchanged']));
    expect(second.length).toBe(first.length);
  });

  test('tell which are broken and where, and end with 1', async () => {
    const folder = await folderWith({
      [agendaTemplate]: '%% part: head %%\n# {{titel}}\n%% part: haed %%\nx\n',
      [story]: '---\ntitle: "{{title}}"\nlist: [\n---\n',
      'Reviews/Templates/Ask template.md': '---\nabout:\n---\n\n{{#text}}\n',
    });
    const { code, out } = await run(folder, ['templates', '--json']);
    const { templates } = JSON.parse(out) as {
      templates: { name: string; state: string; problems: { line: number; severity: string }[] }[];
    };
    const problems = Object.fromEntries(
      templates
        .filter((one) => one.problems.length > 0)
        .map((one) => [one.name, one.problems.map(({ line, severity }) => `${line} ${severity}`)]),
    );
    expect(problems).toEqual({
      'Review agenda template': ['2 warning', '3 warning'],
      'Story template': ['3 error'],
      'Ask template': ['5 error'],
    });
    expect(code).toBe(1);
    expect((await run(folder, ['doctor'])).out).toContain('Story template.md:3');
  });

  test('that are shipped have nothing wrong with them, whatever the kind property is called', async () => {
    const folder = await folderWith({ 'review-prep.json': '{"kindProperty":"art"}' });
    await run(folder, ['templates', '--copy']);
    const { code, out } = await run(folder, ['templates', '--json']);
    const { templates } = JSON.parse(out) as { templates: { state: string; problems: unknown[] }[] };
    expect(code).toBe(0);
    expect(new Set(templates.map(({ state }) => state))).toEqual(new Set(['as shipped']));
    for (const [name, text] of Object.entries(await everyFile(folder)))
      if (name.endsWith('template.md')) expect(text).not.toContain('review-prep:');
  });

  test('are put back, and what the user had made of one is kept', async () => {
    const folder = await folderWith({ [story]: 'Mine {{text}}\n' });
    const restore = ['templates', '--restore', 'Story template', '--today', '2026-07-06'];
    expect((await run(folder, [...restore, '--dry-run'])).out).toContain('-Mine {{text}}');
    await run(folder, restore);
    const after = await everyFile(folder);
    expect(after['Reviews/Templates/Story template, kept 2026-07-06.md']).toBe('Mine {{text}}\n');
    expect(after[story]).toContain('## Situation');
    expect(await written(folder, restore)).toEqual([{ path: story, action: 'unchanged' }]);
    expect((await run(folder, ['templates', '--restore', 'Poem'])).code).toBe(2);
  });
});

const written = async (folder: string, argv: string[]): Promise<{ path: string; action: string }[]> =>
  (
    JSON.parse((await run(folder, [...argv, '--json'])).out) as {
      written: { path: string; action: string }[];
    }
  ).written;

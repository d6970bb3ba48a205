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

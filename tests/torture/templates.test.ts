import { everyFile, folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { privateNotes, sharedNotes } from './private-notes';

const folder = 'Reviews/Templates/';
const sheet = `${folder}Impact sheet template.md`;
const agenda = `${folder}Review agenda template.md`;
const log = Array.from({ length: 12 }, (_, at) => `- Cut refunds from ${at + 20}% to 9% in 2026-05 #impact`);

describe('torture: templates', () => {
  test.each([
    ['asks for what every object has', '# {{constructor}}'],
    ['reaches it through a field', '# {{title.constructor.constructor}}'],
    ['opens a section of it', '{{#__proto__}}x{{/__proto__}}'],
    ['calls what every list has', '{{#principles.map}}x{{/principles.map}}'],
    ['multiplies a section', `${'{{#principles}}'.repeat(12)}x${'{{/principles}}'.repeat(12)}`],
  ])('T17 a template that %s is refused with its line, and nothing is written', async (_, hostile) => {
    const notes = { [sheet]: `%% part: head %%\n# {{title}}\n${hostile}\n`, 'Log.md': log.join('\n') };
    const place = await folderWith(notes);
    const { code, error } = await run(place, ['sheet', '--today', '2026-07-06']);
    expect(code).toBe(2);
    expect(error).toContain(sheet);
    expect(error).toContain('Line 3');
    expect(await everyFile(place)).toEqual(notes);
  });

  test('T17 a template that names another shows nothing of it', async () => {
    const text = '%% part: head %%\n# {{title}}{{> Log}}{{> ../secret}}\n';
    const place = await folderWith({ [sheet]: text, 'Log.md': log.join('\n') });
    expect((await run(place, ['sheet', '--today', '2026-07-06'])).code).toBe(0);
    expect((await everyFile(place))['Reviews/2026-H1 impact sheet.md']).toContain('# Impact sheet 2026-H1\n');
  });

  test('T29 a template that asks for every field of every document shows no private word', async () => {
    const place = await folderWith({ ...privateNotes, ...sharedNotes });
    await run(place, ['templates', '--copy']);
    const shipped = Object.entries(await everyFile(place)).filter(([path]) => path.startsWith(folder));
    const fields = new Set(
      shipped.flatMap(([, text]) => [...text.matchAll(/\{\{[#^&{]?(\w+)/g)].map(([, name]) => name)),
    );
    expect(fields.size).toBeGreaterThan(60);
    const everything = [...fields].map(
      (name) => `{{${name ?? ''}}} {{#${name ?? ''}}}{{.}}{{/${name ?? ''}}}`,
    );
    const greedy = Object.fromEntries(
      shipped
        .filter(([path]) => path === sheet || path === agenda)
        .map(([path, text]) => [
          path,
          text.replace(/^%% part: .* %%$/gm, (part) => `${part}\n${everything.join('\n')}`),
        ]),
    );
    expect(Object.keys(greedy)).toHaveLength(2);
    const asked = await folderWith({ ...privateNotes, ...sharedNotes, ...greedy });
    const made = [
      ['sheet', '--today', '2026-07-02'],
      ['agenda', '--date', '2026-07-14', '--today', '2026-07-02'],
    ];
    for (const argv of made) expect(await run(asked, argv)).toMatchObject({ code: 0, error: '' });
    const before = new Set([
      ...Object.keys(privateNotes),
      ...Object.keys(sharedNotes),
      ...Object.keys(greedy),
    ]);
    const documents = Object.entries(await everyFile(asked)).filter(([path]) => !before.has(path));
    expect(documents.length).toBeGreaterThanOrEqual(2);
    expect(documents.filter(([, text]) => text.includes('Refunds')).length).toBeGreaterThanOrEqual(2);
    for (const [, text] of documents)
      expect(text.split('\n').filter((line) => line.includes('CANARY'))).toEqual([]);
  });
});

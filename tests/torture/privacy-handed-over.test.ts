import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { everyFile, folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { privateNotes, sharedNotes } from './private-notes';

const settings = JSON.stringify({
  version: 1,
  cycles: [{ name: '2026-H1', from: '2026-01-01', to: '2026-06-30' }],
});

/** Notes that the user writes for others, with links, comments and lines that are not for them. */
const written: Record<string, string> = {
  'Refunds to come.md':
    '---\nreview-prep: impact\ninitiative: Refunds to come\ndate: 2026-03-02\nsensitivity: calibration\n---\n%% CANARY remark %%\n',
  'Log.md': [
    '# Refunds week\n\nRefunds fell from 9% to 6%, see [[CANARY pay kind]]. %% CANARY remark %% <!-- CANARY aside -->\n',
    '- Refunds cut from 9% to 6% [evidence:: [[CANARY readout]]] %% CANARY remark %%',
    '- CANARY raise of $20k #pay',
    '- CANARY for me alone [sensitivity:: me]\n',
  ].join('\n'),
  'Agenda.md': [
    '---\nreview-prep: agenda\ntitle: Refunds agenda\ndate: 2026-07-14\nmanager: Li Wei\n---\n\n## Decisions\n',
    '- Rating: Exceeds, as in [[CANARY pay kind]] %% CANARY remark %% [status:: said]',
    '- Stretch goals: CANARY planned only',
    '- Promotion: not yet, see [CANARY words](CANARY%20rating.md) [status:: confirmed]',
    '- Next steps: send ![[CANARY market]] on [status:: asked] [owner:: [[CANARY market kind]]]',
    '- Next steps: read [[CANARY readout|CANARY numbers]] and [[Story|the story]] [status:: said]',
    '',
  ].join('\n'),
};

const vault = (): Promise<string> =>
  folderWith({ 'review-prep.json': settings, ...privateNotes, ...sharedNotes, ...written });

/** What `argv` writes and prints for others: every new file by its name and text, and standard output. */
async function handedOver(argv: readonly string[]): Promise<Record<string, string>> {
  const root = await vault();
  const before = new Set(Object.keys(await everyFile(root)));
  const { code, out, error } = await run(root, [...argv, '--today', '2026-07-02', '--cycle', '2026-H1']);
  if (code !== 0) throw new Error(error);
  const files = Object.entries(await everyFile(root)).filter(([name]) => !before.has(name));
  for (const [at, [name]] of files.entries())
    if (name.endsWith('.pdf')) files[at] = [name, await pdfText(path.join(root, name))];
  return { ...Object.fromEntries(files), out };
}

/** Text, title and metadata of a PDF, and what its pictures are called, by another program. */
async function pdfText(file: string): Promise<string> {
  const { stdout } = spawnSync(process.execPath, [path.join(__dirname, '../print/read-pdf.mjs')], {
    input: await readFile(file),
    encoding: 'utf8',
  });
  return stdout;
}

const leaks = (documents: Record<string, string>): string[] =>
  Object.entries(documents).flatMap(([name, text]) =>
    [name, ...text.split('\n')].filter((line) => line.includes('CANARY')).map((line) => `${name}: ${line}`),
  );

test.each([
  ['sheet for the manager', ['sheet', '--format', 'md,html,pdf', '--audience', 'manager'], 6],
  ['sheet for calibration', ['sheet', '--format', 'md,html,pdf', '--audience', 'calibration'], 6],
])(
  'T29 no private word stands in any form of the %s and its appendix, in a title or a file name',
  async (_, argv, many) => {
    const { out, ...documents } = await handedOver(argv);
    expect(Object.keys(documents)).toHaveLength(many);
    expect(out).toContain('Refunds');
    expect(leaks(documents)).toEqual([]);
    for (const document of Object.values(documents)) expect(document).toContain('Refunds');
  },
  120_000,
);

test.each([
  ['agenda', ['agenda', '--date', '2026-07-14', '--manager', 'Li Wei', '--json']],
  ['recap', ['recap', '--agenda', 'Agenda.md', '--format', 'md,eml,text,mailto', '--json']],
  ['recap as text', ['recap', '--agenda', 'Agenda.md', '--format', 'text']],
  ['recap as a link', ['recap', '--agenda', 'Agenda.md', '--format', 'mailto']],
  ['plain copy for a form', ['copy', '--audience', 'manager']],
  ['rich copy for a form', ['copy', '--audience', 'calibration', '--format', 'rich']],
  ['plain copy of a note', ['copy', '--note', 'Log.md']],
  ['rich copy of a note', ['copy', '--note', 'Log.md', '--format', 'rich']],
])('T29 no private word stands in the %s', async (_, argv) => {
  const documents = await handedOver(argv);
  expect(leaks(documents)).toEqual([]);
  expect(Object.values(documents).join('\n')).toMatch(/Refunds|review 1:1|Recap/);
});

test('T29 coverage is made for the user alone and says so', async () => {
  const { out, ...notes } = await handedOver(['coverage', '--note', '--json']);
  expect(out).toContain('"coverage"');
  expect(Object.values(notes)).toEqual([expect.stringContaining('audience: me')]);
});

test('T29 a note for the user alone is not copied, and no recap is made of an agenda for the user alone', async () => {
  const root = await folderWith({
    ...privateNotes,
    'Agenda.md':
      '---\nreview-prep: agenda\ndate: 2026-07-14\naudience: me\n---\n- Rating: x [status:: said]\n',
  });
  const ran = [
    await run(root, ['copy', '--note', 'CANARY pay.md']),
    await run(root, ['recap', '--agenda', 'Agenda.md', '--format', 'text']),
  ];
  expect(ran.map(({ code, out }) => [code === 0, out])).toEqual([
    [false, ''],
    [false, ''],
  ]);
});

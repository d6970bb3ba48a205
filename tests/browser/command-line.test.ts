import { cp, mkdtemp, readFile, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../cli/run';
import { openBench } from './open-workbench';
import type { Bench, OpenPage } from './open-workbench';

const root = path.join(__dirname, '../..');
const today = ['--today', '2026-07-06'];

let bench: Bench;
let opened: OpenPage;
let vault: string;

/** The sample vault twice: a folder for the terminal, and the app's vault. */
async function start(): Promise<void> {
  vault = await mkdtemp(path.join(tmpdir(), 'review-prep-command-line-'));
  await cp(path.join(root, 'examples/vault'), vault, { recursive: true });
  const long = new Date('2026-01-01T00:00:00Z');
  for (const name of await readdir(vault, { recursive: true }))
    await utimes(path.join(vault, name), long, long);
  bench = await openBench({ vaults: [vault] });
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
}

async function end(): Promise<void> {
  expect(await opened.errors()).toEqual([]);
  expect(opened.refused).toEqual([]);
  await opened.close();
  await bench.close();
  await rm(vault, { recursive: true });
}

const inApp = (command: string, flags: Record<string, string> = {}): Promise<string> =>
  opened.page.evaluate(([name, given]) => window.workbench.runCli(name, given), [
    `review-prep:${command}`,
    flags,
  ] as const);

const asJson = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('lint', () => {
  beforeEach(start);
  afterEach(end);

  test.each<[string, Record<string, string>, string[]]>([
    ['a note', { path: 'Impact/Impact log.md' }, ['Impact/Impact log.md']],
    ['a folder, its end marked', { path: 'Impact/' }, ['Impact']],
    ['every bullet of a folder', { path: '1-1s', 'all-bullets': 'true' }, ['1-1s', '--all-bullets']],
    [
      'with rules of another severity',
      { path: 'Impact', rule: 'weak-verb=error,hedged-claim=off' },
      ['Impact', '--rule', 'weak-verb=error', '--rule', 'hedged-claim=off'],
    ],
  ])('of %s answers as the terminal does, to the byte', async (_, flags, words) => {
    const { out } = await run(vault, ['lint', ...words, '--json', ...today]);
    expect((asJson(out)['files'] as unknown[]).length).toBeGreaterThan(0);
    expect(await inApp('lint', flags)).toBe(out.trimEnd());
  });
});

describe('sheet', () => {
  beforeEach(start);
  afterEach(end);

  test.each<[string, Record<string, string>, string[]]>([
    ['for calibration', { audience: 'calibration' }, ['--audience', 'calibration']],
    ['for me on A4', { audience: 'me', page: 'a4' }, ['--audience', 'me', '--page', 'a4']],
    ['of the cycle before', { cycle: '2025-H2' }, ['--cycle', '2025-H2']],
  ])('%s leads, leaves out and covers as in the terminal', async (_, flags, words) => {
    const { out, code } = await run(vault, ['sheet', '.', '--json', ...words, ...today]);
    expect(code).toBe(0);
    const [there, here] = [asJson(out), asJson(await inApp('sheet', flags))];
    for (const key of ['version', 'left-out', 'coverage']) expect(here[key]).toEqual(there[key]);
    const names = (answer: Record<string, unknown>): string[] =>
      [answer['leading'], answer['appendix']].flatMap((rows) =>
        (rows as { title: string }[]).map(({ title }) => title),
      );
    expect(names(here).sort()).toEqual(names(there).sort());
    expect(here['written']).toEqual(there['written']);
    expect(Object.keys(here).sort()).toEqual(Object.keys(there).sort());
  });
});

describe('agenda', () => {
  beforeEach(start);
  afterEach(end);

  test('with every flag is the note of the terminal, to the byte, and refreshed by a second call', async () => {
    const flags = { date: '2026-07-20T10:30', minutes: '30', manager: 'Ada Reyes', rating: 'Outstanding' };
    const { out, code } = await run(vault, [
      ...['agenda', '.', '--date', flags.date, '--minutes', flags.minutes, '--manager', flags.manager],
      ...['--rating', flags.rating, '--json', ...today],
    ]);
    expect(code).toBe(0);
    const [note] = asJson(out)['written'] as { path: string; action: string }[];
    const answer = asJson(await inApp('agenda', flags));
    expect(answer['written']).toEqual([note]);
    expect(await opened.read(note?.path ?? '')).toBe(
      await readFile(path.join(vault, note?.path ?? ''), 'utf8'),
    );
    expect(asJson(await inApp('agenda', flags))['written']).toEqual([
      { path: note?.path, action: 'unchanged' },
    ]);
  });
});

describe('what cannot be done', () => {
  beforeAll(start);
  afterAll(end);

  test.each<[string, Record<string, string>, string]>([
    ['lint', { path: 'Nowhere.md' }, 'path=Nowhere.md: there is no such note or folder in the vault'],
    ['lint', { path: '../outside' }, 'path=../outside: there is no such note or folder in the vault'],
    ['lint', { rule: 'no-such-rule=error' }, 'rule=no-such-rule=error: there is no rule no-such-rule'],
    [
      'lint',
      { rule: 'weak-verb=loud' },
      'rule=weak-verb=loud: expected one of error, warning, suggestion, off',
    ],
    ['lint', { rule: 'weak-verb' }, 'rule=weak-verb: expected one of error, warning, suggestion, off'],
    ['sheet', { audience: 'everyone' }, 'audience=everyone: expected one of me, manager, calibration'],
    ['sheet', { page: 'a5' }, 'page=a5: expected one of letter, a4'],
    ['sheet', { cycle: '1999' }, 'cycle=1999: no cycle is called so; the settings have 2025-H2, 2026-H1'],
    ['agenda', { date: '14 July' }, 'date=14 July: expected a day such as 2026-07-14, or 2026-07-14T15:00'],
    [
      'agenda',
      { date: '2026-02-31' },
      'date=2026-02-31: expected a day such as 2026-07-14, or 2026-07-14T15:00',
    ],
    ['agenda', { minutes: 'long' }, 'minutes=long: expected ten minutes at least'],
    ['agenda', { minutes: '5' }, 'minutes=5: expected ten minutes at least'],
    ['agenda', { minutes: '4.5' }, 'minutes=4.5: expected ten minutes at least'],
    ['agenda', { cycle: 'none' }, 'cycle=none: no cycle is called so; the settings have 2025-H2, 2026-H1'],
  ])('is told by %s for %j, and nothing is written', async (command, flags, error) => {
    expect(asJson(await inApp(command, flags))).toEqual({ version: 1, error });
    expect(await opened.page.evaluate(() => window.workbench.writes())).toEqual([]);
  });

  test('hides no flag: each command describes itself and its flags', async () => {
    const told = await opened.page.evaluate(() =>
      [...window.workbench.app.cliHandlers].map(([name, { description, flags }]) => [
        name,
        description,
        Object.keys(flags as object),
      ]),
    );
    expect(told).toEqual([
      ['review-prep:lint', expect.stringContaining('Findings of the vault'), ['path', 'all-bullets', 'rule']],
      ['review-prep:sheet', expect.stringContaining('impact sheet'), ['cycle', 'audience', 'page']],
      [
        'review-prep:agenda',
        expect.stringContaining('agenda'),
        ['cycle', 'date', 'minutes', 'manager', 'rating'],
      ],
    ]);
  });
});

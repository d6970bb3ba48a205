import { everyFile, folderWith } from './folder';
import { run } from './run';

const log = [
  '# Log',
  '',
  '- Ran 9 price tests, lifting margin from 20.1% to 21.9% #impact',
  '- Cut refunds from 4.0% to 3.0% by rewriting the returns page #impact [principles:: Deep Dives]',
  '- lunch with Ada',
  '',
].join('\n');

interface ClaimsAnswer {
  version: number;
  files: {
    path: string;
    claims: {
      line: number;
      offset: number;
      endOffset: number;
      text: string;
      class: string;
      quantified: boolean;
      outcome: [number, number] | null;
      effort: [number, number] | null;
      figures: { offset: number; endOffset: number; text: string; role: string }[];
    }[];
  }[];
}

describe('claims --stdin --format json', () => {
  test('answers a row for every list item, with offsets into what it read', async () => {
    const { code, out } = await run(await folderWith(), ['claims', '--stdin', '--format', 'json'], log);
    const answer = JSON.parse(out) as ClaimsAnswer;
    expect(code).toBe(0);
    expect(answer.version).toBe(1);
    expect(answer.files.map(({ path }) => path)).toEqual(['<stdin>']);
    const claims = answer.files[0]?.claims ?? [];
    expect(claims.map(({ line, class: read }) => [line, read])).toEqual([
      [3, 'outcome-late'],
      [4, 'outcome-first'],
      [5, 'other'],
    ]);
    for (const { offset, endOffset, text, figures } of claims) {
      expect(log.slice(offset, endOffset)).toBe(text);
      for (const figure of figures) expect(log.slice(figure.offset, figure.endOffset)).toBe(figure.text);
    }
    const [first] = claims;
    expect(log.slice(...(first?.outcome ?? [0, 0]))).toContain('margin from 20.1% to 21.9%');
    expect(log.slice(...(first?.effort ?? [0, 0]))).toBe('Ran 9 price tests');
  });

  test('counts a BOM as text', async () => {
    const { out } = await run(
      await folderWith(),
      ['claims', '--stdin', '--json'],
      '\uFEFF- Cut refunds 8%\n',
    );
    expect((JSON.parse(out) as ClaimsAnswer).files[0]?.claims[0]?.offset).toBe(3);
  });
});

describe('lint', () => {
  test('ends with 1 on warnings, with 0 where as many are allowed, and with 2 where nothing is there', async () => {
    const folder = await folderWith({ 'Log.md': log });
    expect((await run(folder, ['lint'])).code).toBe(1);
    expect((await run(folder, ['lint', '--max-warnings', '99'])).code).toBe(0);
    expect((await run(folder, ['lint', 'no such folder'])).code).toBe(2);
    expect((await run(folder, ['lint', '--format', 'xml'])).code).toBe(2);
    expect((await run(folder, ['lint', '--rule', 'weak-verb=loud'])).code).toBe(2);
  });

  test('is clean on a vault without review notes', async () => {
    const { code, out } = await run(await folderWith({ 'a.md': '- ran 12 syncs\n' }), ['lint', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [],
      summary: { errors: 0, warnings: 0, suggestions: 0, notes: 1 },
    });
  });

  test('reads every bullet where asked', async () => {
    const folder = await folderWith({ 'a.md': '- Ran 12 syncs with the partner team\n' });
    const { out } = await run(folder, ['lint', '--all-bullets', '--json']);
    expect(out).toContain('"rule":"no-outcome"');
  });

  test('applies safe fixes to the file and to nothing else in it', async () => {
    const folder = await folderWith({ 'Log.md': log });
    await run(folder, ['lint', '--fix']);
    const { 'Log.md': fixed = '' } = await everyFile(folder);
    expect(fixed.split('\n')[2]).toBe('- Lifted margin from 20.1% to 21.9% by running 9 price tests #impact');
    expect(fixed.split('\n').toSpliced(2, 1)).toEqual(log.split('\n').toSpliced(2, 1));
  });
});

describe('fix --stdin', () => {
  test('prints the fixed text and twice changes nothing more', async () => {
    const folder = await folderWith();
    const once = await run(folder, ['fix', '--stdin', '--all-bullets'], log);
    const twice = await run(folder, ['fix', '--stdin', '--all-bullets'], once.out);
    expect(once.out).toContain('- Lifted margin from 20.1% to 21.9% by running 9 price tests #impact');
    expect(twice.out).toBe(once.out);
  });
});

describe('new', () => {
  test('creates a typed note once and leaves it alone afterwards', async () => {
    const folder = await folderWith();
    const argv = [
      'new',
      'goal',
      '--title',
      'Own: pricing',
      '--set',
      'about=stretch',
      'skill=Forecasting',
      '--json',
    ];
    const first = JSON.parse((await run(folder, argv)).out) as {
      written: { path: string; action: string }[];
    };
    const second = JSON.parse((await run(folder, argv)).out) as {
      written: { path: string; action: string }[];
    };
    expect(first.written.map(({ action }) => action)).toEqual(['created']);
    expect(second.written.map(({ action }) => action)).toEqual(['unchanged']);
    const text = Object.values(await everyFile(folder))[0] ?? '';
    expect(text).toContain('review-prep: goal\n');
    expect(text).toContain('about: stretch\n');
    expect(text).toContain('title: "Own: pricing"\n');
  });

  test('says which kinds there are', async () => {
    const { code, error } = await run(await folderWith(), ['new', 'poem', '--title', 'Ode']);
    expect(code).toBe(2);
    expect(error).toContain('impact, story, goal, ask');
  });

  test('writes nothing in a dry run', async () => {
    const folder = await folderWith();
    const { out } = await run(folder, ['new', 'ask', '--title', 'Scope', '--dry-run']);
    expect(out).toContain('+review-prep: ask');
    expect(await everyFile(folder)).toEqual({});
  });
});

describe('init', () => {
  test('sets up once and leaves everything alone afterwards', async () => {
    const folder = await folderWith();
    await run(folder, ['init']);
    const before = await everyFile(folder);
    const { out } = await run(folder, ['init', '--json']);
    const { written } = JSON.parse(out) as { written: { action: string }[] };
    expect(new Set(written.map(({ action }) => action))).toEqual(new Set(['unchanged']));
    expect(await everyFile(folder)).toEqual(before);
    const isTemplate = (name: string) => name.startsWith('Reviews/Templates/');
    const templates = Object.keys(before).filter(isTemplate);
    expect(Object.keys(before).filter((name) => !isTemplate(name))).toEqual([
      'Impact/Impact log.base',
      'Impact/Impact log.md',
      'review-prep.json',
    ]);
    expect(templates).toContain('Reviews/Templates/Impact sheet template.md');
    expect(templates.length).toBeGreaterThan(10);
  });
});

describe('A command line that makes no sense', () => {
  test.each([
    [['sing']],
    [['new']],
    [['fix']],
    [['agenda', '--date', '2026-02-31']],
    [['sheet', '--format', 'docx']],
    [['sheet', '--from', '2026-13-01']],
    [['sheet', '--cycle', 'nope']],
    [['lint', '--today', 'tomorrow']],
    [['rules', 'no-such-rule']],
  ])('%j ends with 2 and a message', async (argv) => {
    const { code, error } = await run(await folderWith(), argv);
    expect(code).toBe(2);
    expect(error.length).toBeGreaterThan(10);
  });

  test('help and version end with 0', async () => {
    const folder = await folderWith();
    expect((await run(folder, ['--help'])).code).toBe(0);
    expect((await run(folder, ['--version'])).out).toBe('0.1.0\n');
  });
});

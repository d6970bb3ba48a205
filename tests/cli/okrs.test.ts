import { everyFile, folderWith } from './folder';
import { run } from './run';

const notes = {
  'OKRs.md':
    '---\nreview-prep: okr\n---\n\n## Money back sooner\n\n- KR1: Refunds below 3% ^kr1\n- KR2: Two new depots\n- KR3: No lost parcels\n',
  'Refunds.md':
    '---\r\nreview-prep: impact\r\nmetric: refund rate\r\nbaseline: 4%\r\nresult: 2.9%\r\nokr: kr1 # ours\r\n---\r\n',
  'Goal.md': '---\nreview-prep: goal\ntitle: Second depot\nokr: "KR2: two new depots"\n---\n',
  'Log.md': [
    '- Lost parcels fell from 9 to 2 #impact [okr:: [[OKRs#^kr1]]]',
    '- Cut waste 8% #impact ^waste',
    '',
  ].join('\n'),
  'Odd.md': '---\nreview-prep: goal\ntitle: Odd\nokr: Something else\n---\n',
};

interface Row {
  text: string;
  objective: string | null;
  path: string | null;
  moves: { kind: string; title: string }[];
}

describe('okrs', () => {
  test('shows what moves each key result: by link, by its words, by its sign', async () => {
    const { out } = await run(await folderWith(notes), ['okrs', '--json']);
    const rows = (JSON.parse(out) as { 'key-results': Row[] })['key-results'];
    expect(rows.map(({ text, path, moves }) => [text, path, moves.map(({ title }) => title)])).toEqual([
      ['KR1: Refunds below 3%', 'OKRs.md', ['Lost parcels fell from 9 to 2', 'Refunds']],
      ['KR2: Two new depots', 'OKRs.md', ['Second depot']],
      ['KR3: No lost parcels', 'OKRs.md', []],
      ['Something else', null, ['Odd']],
    ]);
    expect(rows[0]?.objective).toBe('Money back sooner');
  });

  test('a sign that two key results share names neither', async () => {
    const folder = await folderWith({ ...notes, 'Next.md': '---\nreview-prep: okr\n---\n\n- KR1: Other\n' });
    const rows = (JSON.parse((await run(folder, ['okrs', '--json'])).out) as { 'key-results': Row[] })[
      'key-results'
    ];
    expect(rows.find(({ text }) => text === 'kr1')?.moves.map(({ title }) => title)).toEqual(['Refunds']);
  });

  test('what is named one way or the other is one row of the coverage, and stands on the sheet', async () => {
    const folder = await folderWith(notes);
    const { out } = await run(folder, ['coverage']);
    expect(out).toMatch(/0 entries {3}0 stories {3}1 goals {2}KR2: Two new depots/);
    expect(out).not.toContain('kr1\n');
  });

  test('links a note in its properties and a bullet behind its words, and nothing else changes', async () => {
    const folder = await folderWith(notes);
    const link = (from: string, to: string) => run(folder, ['okrs', '--link', from, '--to', to]);
    expect((await run(folder, ['okrs', '--link', 'Refunds', '--to', 'KR2', '--dry-run'])).out).toContain(
      '+okr:',
    );
    await link('Refunds', 'KR2');
    await link('Log:2', 'KR1');
    expect(await everyFile(folder)).toEqual({
      ...notes,
      'Refunds.md': notes['Refunds.md'].replace('okr: kr1', 'okr: "KR2: Two new depots"'),
      'Log.md': notes['Log.md'].replace('#impact ^waste', '#impact [okr:: [[OKRs#^kr1]]] ^waste'),
    });
  });

  test.each([
    ['Log:1', 'KR2'],
    ['Log:9', 'KR2'],
    ['Nowhere', 'KR2'],
    ['Log:2', 'KR9'],
    ['Log:2', ''],
  ])('refuses to link %s to "%s"', async (from, to) => {
    const folder = await folderWith(notes);
    expect((await run(folder, ['okrs', '--link', from, '--to', to])).code).toBe(2);
    expect(await everyFile(folder)).toEqual(notes);
  });
});

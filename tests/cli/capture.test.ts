import { everyFile, folderWith } from './folder';
import { run } from './run';

const day = [
  '# Monday',
  '',
  '- Cut refunds from 4.0% to 3.0% by rewriting the returns page ^refunds',
  '- lunch with Ada',
  '- Wait fell from 9 min to 4 min',
  '  after the second desk opened',
  '',
].join('\n');
const daily = 'Daily/2026-06-08.md';
const find = ['find', '--today', '2026-07-02'];

interface Found {
  results: { path: string; line: number }[];
}

describe('find', () => {
  test('looks into one note alone where one is named', async () => {
    const folder = await folderWith({ [daily]: day, 'Other/2026-06-09.md': '- Cut waste 8%\n' });
    const { out } = await run(folder, [...find, '--note', 'Daily/2026-06-08', '--json']);
    expect((JSON.parse(out) as Found).results.map(({ path, line }) => `${path}:${line}`)).toEqual([
      `${daily}:3`,
      `${daily}:5`,
    ]);
  });

  test('tags what is ticked, before a block id and behind the last line of a bullet', async () => {
    const folder = await folderWith({ [daily]: day });
    expect((await run(folder, [...find, '--tag-all', '--dry-run'])).out).toContain('+- Cut refunds');
    expect((await everyFile(folder))[daily]).toBe(day);
    await run(folder, [...find, '--tag', `${daily}:3`, '--tag', `${daily}:5`]);
    expect((await everyFile(folder))[daily]).toBe(
      day
        .replace('returns page ^refunds', 'returns page #impact ^refunds')
        .replace('desk opened', 'desk opened #impact'),
    );
    expect((JSON.parse((await run(folder, [...find, '--json'])).out) as Found).results).toEqual([]);
  });

  test('tags nothing where no untagged result stands', async () => {
    const folder = await folderWith({ [daily]: day });
    expect((await run(folder, [...find, '--tag', `${daily}:4`])).code).toBe(2);
    expect((await run(folder, [...find, '--note', 'Nowhere'])).code).toBe(2);
    expect((await everyFile(folder))[daily]).toBe(day);
  });
});

describe('new impact', () => {
  const text = 'Cut refund cost from $80k to $60k a month by fixing two causes [principles:: Frugality]';

  test('reads fields from the words, and those that are set win', async () => {
    const folder = await folderWith();
    await run(folder, ['new', 'impact', '--text', text, '--set', 'result=$59k', 'metric=refund cost']);
    const note = (await everyFile(folder))['Impact/Cut refund cost from $80k to $60k a month.md'] ?? '';
    expect(note).toContain('\nbaseline: "$80k"\nresult: "$59k"\n');
    expect(note).toContain('\nprinciples:\n  - Frugality\n');
    expect(note).toContain(`\n${text}\n`);
  });

  test('begins from a bullet of another note', async () => {
    const folder = await folderWith({ [daily]: day });
    await run(folder, ['new', 'impact', '--from', `${daily}:5`, '--title', 'Second desk']);
    const note = (await everyFile(folder))['Impact/Second desk.md'] ?? '';
    expect(note).toContain('\nbaseline: "9 min"\nresult: "4 min"\n');
    expect((await run(folder, ['new', 'impact', '--from', `${daily}:2`])).code).toBe(2);
    expect((await run(folder, ['new', 'impact', '--from', 'Nowhere:2'])).code).toBe(2);
  });

  test('becomes a bullet of the daily note, which is made where it is not there', async () => {
    const folder = await folderWith();
    const append = ['new', 'impact', '--text', text, '--append', 'Daily/{{date}}', '--today', '2026-06-08'];
    expect((await run(folder, [...append, '--dry-run'])).out).toContain(`+- ${text} #impact`);
    await run(folder, append);
    await run(folder, append);
    expect(await everyFile(folder)).toEqual({ [daily]: `- ${text} #impact\n- ${text} #impact\n` });
  });

  test('in a log without a day is dated, and fills the bullet that waits there', async () => {
    const folder = await folderWith({ 'Log.md': '# Log\r\n\r\n- \r\n' });
    const append = ['new', 'impact', '--title', 'Cut waste 8%', '--append', 'Log', '--today', '2026-06-08'];
    await run(folder, [...append, '--set', 'evidence=[[Waste]]', 'role=I ] led']);
    expect((await everyFile(folder))['Log.md']).toBe(
      '# Log\r\n\r\n- Cut waste 8% #impact [evidence:: [[Waste]]] [date:: 2026-06-08]\r\n  - role:: I ] led\r\n',
    );
  });

  test.each(['../out', '.obsidian/x', '/etc/out'])('is not written outside the notes: %s', async (to) => {
    const folder = await folderWith();
    expect((await run(folder, ['new', 'impact', '--title', 'X', '--append', to])).code).toBe(2);
    expect(await everyFile(folder)).toEqual({});
  });

  test('needs a title, and only a result can be a bullet', async () => {
    const folder = await folderWith();
    expect((await run(folder, ['new', 'impact'])).code).toBe(2);
    expect((await run(folder, ['new', 'goal', '--title', 'X', '--append', 'Log'])).code).toBe(2);
  });
});

describe('new from another note', () => {
  const notes = {
    'OKRs.md': '---\nreview-prep: okr\n---\n\n- KR1: Refunds below 3% ^kr1\n- KR2: Two new depots\n',
    'Ladder.md': '---\nreview-prep: criteria\n---\n\n- Leads across teams: [[Refunds]]\n',
    'Story.md': '---\nreview-prep: story\n---\n',
    'Words.md': '---\nreview-prep: feedback\n---\n',
    'Refunds.md':
      '---\nreview-prep: impact\nprinciples: [Dive Deep, "Are Right, A Lot"]\nokr: "[[OKRs#^kr1]]"\n---\n',
  };

  test.each([
    ['goal', 'OKRs:5', 'okr: "[[OKRs#^kr1]]"'],
    ['goal', 'OKRs:6', 'okr: "KR2: Two new depots"'],
    ['goal', 'Ladder:5', 'skill: Leads across teams'],
    ['ask', 'Ladder:5', 'criterion: Leads across teams'],
    ['feedback', 'Story', 'story: "[[Story]]"'],
    ['story', 'Words', 'feedback:\n  - "[[Words]]"'],
    ['story', 'Refunds', 'principles:\n  - "Dive Deep, Are Right, A Lot"\nokr: "[[OKRs#^kr1]]"'],
  ])('a %s from %s is tied to it', async (kind, from, tie) => {
    const folder = await folderWith(notes);
    await run(folder, ['new', kind, '--from', from, '--title', 'New one']);
    expect((await everyFile(folder))['Reviews/New one.md']).toContain(`\n${tie}\n`);
  });
});

test('the names of notes follow the settings, with the core tokens', async () => {
  const folder = await folderWith({
    'review-prep.json': '{"names":{"story":"{{date:YYYY-MM}} {{title}} (story)"}}',
  });
  await run(folder, ['new', 'story', '--title', 'Two rules', '--today', '2026-06-08']);
  expect(Object.keys(await everyFile(folder))).toContain('Reviews/2026-06 Two rules (story).md');
});

describe('copy', () => {
  const notes = {
    'Refunds.md':
      '---\nreview-prep: impact\ninitiative: Refunds\nmetric: refund rate\nbaseline: 9%\nresult: 6%\ndate: 2026-03-01\nevidence: https://example.com/r\n---\n',
    'Pay.md': '---\nreview-prep: pay\n---\n$150k\n',
  };
  const copy = ['copy', '--today', '2026-07-02'];

  test('prints text alone on standard output, and what it says of it beside', async () => {
    const { code, out, error } = await run(await folderWith(notes), [...copy, '--limit', '200']);
    expect(code).toBe(0);
    expect(out).toBe(
      '- Refunds: refund rate 9% → 6%, -3 points, -33.3% (computed). Source: https://example.com/r\n',
    );
    expect(error).toContain('of 200 characters as a web form counts them (UTF-16), for my manager');
  });

  test('answers in JSON, and refuses what the reader may not see', async () => {
    const folder = await folderWith(notes);
    const answer = JSON.parse((await run(folder, [...copy, '--json', '--limit', '10'])).out) as object;
    expect(answer).toMatchObject({ version: 1, text: '', length: 0, limit: 10, count: 'utf-16' });
    expect(answer).toHaveProperty('left-out.0.title', 'Refunds, refund rate');
    expect((await run(folder, [...copy, '--note', 'Pay'])).code).toBe(2);
    expect((await run(folder, [...copy, '--note', 'Nowhere'])).code).toBe(2);
    expect((await run(folder, [...copy, '--note', 'Refunds:7'])).code).toBe(2);
    expect((await run(folder, [...copy, '--note', 'Pay', '--audience', 'me'])).out).toBe('$150k\n');
  });
});

test('a result begun in a dated note keeps that day, as a note and as a bullet elsewhere', async () => {
  const folder = await folderWith({
    'Daily/2026-06-12.md': '- Cut search from 1.4 s to 600 ms\n- Cut waste 8% [date:: 2026-05-01]\n',
    'Log.md': '# Log\n',
    'Goal.md': '---\nreview-prep: goal\ndate: 2026-10-30\n---\n- Cut rent 8%\n',
  });
  await run(folder, ['new', 'impact', '--from', 'Goal:5', '--title', 'Rent', '--today', '2026-07-03']);
  const begin = (line: number, ...argv: string[]) =>
    run(folder, ['new', 'impact', '--from', `Daily/2026-06-12:${line}`, '--today', '2026-07-03', ...argv]);
  await begin(1, '--title', 'Search');
  await begin(2, '--title', 'Waste');
  await begin(1, '--append', 'Log');
  await begin(2, '--append', 'Log');
  const files = await everyFile(folder);
  expect(files['Impact/Rent.md']).toMatch(/^date: 2026-07-03$/m);
  expect(files['Impact/Search.md']).toMatch(/^date: 2026-06-12$/m);
  expect(files['Impact/Waste.md']).toMatch(/^date: 2026-05-01$/m);
  expect(files['Log.md']).toBe(
    '# Log\n- Cut search from 1.4 s to 600 ms #impact [date:: 2026-06-12]\n- Cut waste 8% [date:: 2026-05-01] #impact\n',
  );
});

import { byKeyboard } from './by-keyboard';
import { benchOver } from './bench-over';
import type { Bench, OpenPage } from './open-workbench';

const dailyTemplate = [
  '---',
  'tags: [daily]',
  '---',
  '',
  '# {{title}}, {{date:dddd}}',
  '',
  '## Done',
  '',
  '- ',
  '',
].join('\n');
const files: Record<string, string> = {
  'Home.md': 'Home.\n',
  'Templates/Daily.md': dailyTemplate,
  'Templates/Periodic.md': '# Day {{title}} of {{date:YYYY-MM}}\n',
  'Templates/Story template.md':
    '---\nreview-prep: story\ntitle: "{{title}}"\nmade: <% tp.date.now("YYYY-MM-DD") %>\n---\n\n## Situation\n\n{{text}}\n',
  'Weekly/2026-W28.md': '- Cut late parcels from 14% to 11% #impact [evidence:: [[Home]]]\n',
  '.obsidian/daily-notes.json': JSON.stringify({
    folder: 'Journal',
    format: 'DD.MM.YYYY',
    template: 'Templates/Daily',
  }),
  '.obsidian/community-plugins.json': '["obsidian-tasks-plugin"]',
  '.obsidian/plugins/periodic-notes/data.json': JSON.stringify({
    daily: { enabled: true, folder: 'Periodic', format: 'YYYY/MM/DD', template: 'Templates/Periodic.md' },
  }),
};
const settings = {
  cycles: [{ name: '2026-H2', from: '2026-07-01', to: '2026-12-31' }],
  principles: { sets: ['none'], custom: [] },
  folders: { impact: 'Impact', reviews: 'Reviews', templates: 'Templates' },
};

let bench: Bench;
let opened: OpenPage;
const { press, type, modal, goTo, exists, closed } = byKeyboard(() => opened);

beforeAll(async () => {
  bench = await benchOver(files, settings);
});

beforeEach(async () => {
  opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00' });
});

afterEach(async () => {
  expect(await opened.errors()).toEqual([]);
  await opened.close();
});

afterAll(() => bench.close());

const change = (name: string, text: string): Promise<void> =>
  opened.page.evaluate(([at, to]) => window.workbench.externalChange(at, to), [name, text] as const);

async function appendToDaily(title: string): Promise<void> {
  await opened.run('Review Prep: New impact entry');
  await modal('New impact entry').waitFor();
  await type(title);
  await goTo('Where');
  await opened.page.getByLabel('Where').selectOption({ label: "A bullet in today's daily note" });
  await goTo('Baseline');
  await press('Enter');
  await closed();
}

/** Where the entries of the cycle stand that the sheet took in. */
async function entriesOfCycle(): Promise<string[]> {
  const answer = await opened.page.evaluate(() => window.workbench.runCli('review-prep:sheet', {}));
  const { leading, appendix } = JSON.parse(answer) as Record<string, { path: string }[]>;
  return [...(leading ?? []), ...(appendix ?? [])].map(({ path: note }) => note).sort();
}

test('A bullet goes into the daily note where the core plugin puts it, begun by its template, and counts on its day', async () => {
  await appendToDaily('Cut refunds from 9% to 4%');
  const daily = 'Journal/06.07.2026.md';
  await exists(daily);
  expect(await opened.read(daily)).toBe(
    '---\ntags: [daily]\n---\n\n# 06.07.2026, Monday\n\n## Done\n\n- Cut refunds from 9% to 4% #impact\n',
  );
  await appendToDaily('Halved the queue at the depot');
  expect(await opened.read(daily)).toMatch(
    /## Done\n\n- Cut refunds from 9% to 4% #impact\n- Halved the queue at the depot #impact\n$/,
  );
  expect(await entriesOfCycle()).toEqual([daily, daily, 'Weekly/2026-W28.md']);
});

test('and where Periodic Notes puts it, once that plugin is on', async () => {
  await change('.obsidian/community-plugins.json', '["periodic-notes"]');
  await appendToDaily('Cut refunds from 9% to 4%');
  const daily = 'Periodic/2026/07/06.md';
  await exists(daily);
  expect(await opened.read(daily)).toBe('# Day 06 of 2026-07\n- Cut refunds from 9% to 4% #impact\n');
  expect(await entriesOfCycle()).toEqual([daily, 'Weekly/2026-W28.md']);
});

test('A daily note that a template made with the tag is read, and read anew once Templater has filled it', async () => {
  const daily = 'Journal/07.07.2026.md';
  await change(daily, '# <% tp.date.now() %>\n\n- Helped with <% tp.system.prompt("what") %> #impact\n');
  await change(daily, '# 2026-07-07\n\n- Helped with the launch of the partner page #impact\n');
  expect(await entriesOfCycle()).toEqual([daily, 'Weekly/2026-W28.md']);
  const answer = await opened.page.evaluate(
    (note) => window.workbench.runCli('review-prep:lint', { path: note }),
    daily,
  );
  const [found] = (JSON.parse(answer) as { files: { findings: { rule: string }[] }[] }).files;
  expect(found?.findings.map(({ rule }) => rule)).toContain('weak-verb');
});

/**
 * What Templater does with a note that was just made, after its documentation
 * (https://silentvoid13.github.io/Templater/settings.html): an empty one is given the template of its folder, in
 * another its commands are run.
 */
function asTemplater(): void {
  const { vault } = window.workbench.app;
  const fill = (text: string): string =>
    text === ''
      ? 'The template of the folder.\n'
      : text.replace(/<% tp\.date\.now\("YYYY-MM-DD"\) %>/g, '2026-07-06');
  vault.on('create', (file: { path: string }) => {
    const note = vault.getFileByPath(file.path);
    if (note?.extension !== 'md') return;
    window.setTimeout(() => {
      void vault.read(note).then((text) => vault.modify(note, fill(text)));
    }, 300);
  });
}

test('New notes keep what they hold beside a template of Templater for their folder, and its commands in our templates run', async () => {
  await opened.page.evaluate(asTemplater);
  await opened.run('Review Prep: New story');
  await modal('New story').waitFor();
  await type('Two teams, one slot');
  await press('Enter');
  await closed();
  const story = 'Reviews/Two teams, one slot.md';
  await opened.page.waitForFunction(
    (note) => window.workbench.read(note).includes('made: 2026-07-06\n'),
    story,
  );
  expect(await opened.read(story)).toBe(
    '---\nreview-prep: story\ntitle: "Two teams, one slot"\nmade: 2026-07-06\n---\n\n## Situation\n\n\n',
  );
  const written = async (): Promise<string[]> => {
    const answer = await opened.page.evaluate(() => window.workbench.runCli('review-prep:sheet', {}));
    return (JSON.parse(answer) as { written: { action: string }[] }).written.map(({ action }) => action);
  };
  expect(new Set(await written())).toEqual(new Set(['created']));
  await opened.page.waitForTimeout(500);
  expect(new Set(await written())).toEqual(new Set(['unchanged']));
});

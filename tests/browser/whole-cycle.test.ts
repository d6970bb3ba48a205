import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { byKeyboard } from './by-keyboard';
import { openBench } from './open-workbench';
import type { Bench, OpenPage, PageOptions } from './open-workbench';

const settings = {
  version: 1,
  cycles: [
    {
      name: '2026-H1',
      from: '2026-01-01',
      to: '2026-06-30',
      meeting: '2026-07-14T15:00',
      expectedRating: 'Exceeds',
    },
    { name: '2026-H2', from: '2026-07-20', to: '2026-12-31' },
  ],
  person: { name: 'Ines Duarte', role: '', level: 'L5', place: 'Lisbon', manager: 'Li Wei' },
  folders: { impact: 'Impact', reviews: 'Reviews', templates: 'Templates' },
  principles: { sets: ['amazon'], custom: [] },
};
const results = [
  ['Refunds', '9%', '6%'],
  ['Sign-up', '31%', '38%'],
  ['Search', '61%', '78%'],
  ['Load time', '480 ms', '300 ms'],
  ['Returns', '12%', '8%'],
] as const;

let folder: string;
let bench: Bench;
let opened: OpenPage;
const { press, type, modal, goTo, exists, holds, closed } = byKeyboard(() => opened);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-prep-cycle-'));
  await writeFile(path.join(folder, 'review-prep.json'), JSON.stringify(settings));
  await writeFile(path.join(folder, 'Home.md'), 'Table of figures.\n');
  bench = await openBench({ vaults: [folder] });
});

afterAll(async () => {
  await bench.close();
  await rm(folder, { recursive: true });
});

/** Runs a command that opens a form, fills its fields in the order given, and finishes it. */
async function fillIn(command: string, values: Readonly<Record<string, string>>): Promise<void> {
  await opened.run(`Review Prep: ${command}`);
  await modal(command).waitFor();
  for (const [field, value] of Object.entries(values)) {
    await goTo(field);
    await press('Control+a');
    await type(value);
  }
  // A list of what was typed before may lie open over the form; leaving the field closes it.
  await press('Tab');
  await goTo(Object.keys(values)[0] ?? '');
  await press('Enter');
  await closed();
}

/** Runs a command that shows its document first, and takes what the dialogue offers. */
async function make(command: string, note: string, button = 'Create'): Promise<string> {
  await opened.run(`Review Prep: ${command}`);
  await opened.page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, button, {
    timeout: 30_000,
  });
  await press('Enter');
  await closed();
  await exists(note);
  return opened.read(note);
}

/** Goes to the end of a line of the note that is open, by keyboard from its last line, and types there. */
async function typeBehind(line: string, text: string): Promise<void> {
  await press('Control+End');
  for (let step = 0; step < 60; step++) {
    const at = await opened.page.evaluate(() => {
      const { editor } = window.workbench.app.workspace.activeEditor ?? {};
      return editor?.getLine(editor.getCursor().line);
    });
    if (at === line) break;
    await press('ArrowUp');
  }
  await press('End');
  await type(text);
}

/** The page's clock goes on to another day. */
const waitUntil = (moment: string): Promise<void> =>
  opened.page.evaluate((start) => {
    const Before = window.Date;
    const shift = new Before(start).getTime() - Before.now();
    class Later extends Before {
      constructor(...given: []) {
        if (given.length === 0) super(Before.now() + shift);
        else super(...given);
      }

      static override now(): number {
        return Before.now() + shift;
      }
    }
    window.Date = Later as DateConstructor;
  }, moment);

test.each<[string, PageOptions]>([
  ['at a desk', {}],
  ['on a phone', { phone: true, theme: 'dark' }],
])(
  'a whole cycle runs by keyboard %s: results, checklist, agenda, 1:1, recap, brief, check-in, next cycle',
  async (_, options) => {
    opened = await bench.open({ open: ['Home.md'], now: '2026-07-06T09:00:00', ...options });
    for (const [title, baseline, result] of results) {
      await fillIn('New impact entry', {
        Title: title,
        Initiative: title,
        Metric: `${title} rate`,
        Baseline: baseline,
        Result: result,
        Period: '2026-02-02 to 2026-03-15',
        Value: '$90k/yr',
        Principle: 'Dive',
        Evidence: '[[Home]]',
      });
      await exists(`Impact/${title}.md`);
    }
    await fillIn('New stretch goal', {
      Title: 'Payments',
      Skill: 'Pricing',
      'Action next quarter': 'price it',
    });
    await fillIn('New ask', { Title: 'Own refunds', 'What it gives': 'Works with a second director' });
    await fillIn('New promotion criteria', { Title: 'Ladder', Level: 'L6' });
    const [criteria = ''] = (await opened.page.evaluate(() => window.workbench.paths())).filter((one) =>
      one.endsWith('Ladder.md'),
    );
    await press('Control+End');
    await type('\n- Reads budgets\n');
    await opened.page.evaluate(() => window.workbench.flush());
    await holds(criteria, 'Reads budgets');

    const checklist = await make('Create preparation checklist', 'Reviews/2026-H1 checklist.md');
    expect(checklist).toMatch(/^- \[ \] Impact sheet .*3 results ready; the sheet is not assembled yet/m);
    await opened.run('Review Prep: Assemble impact sheet');
    await opened.page.waitForFunction(() => document.activeElement?.getAttribute('data-act') === 'create');
    await press('Enter');
    await exists('Reviews/2026-H1 impact appendix.md');
    expect(await make('Create preparation checklist', 'Reviews/2026-H1 checklist.md', 'Refresh')).toMatch(
      /^- \[x\] Impact sheet .*3 results ready/m,
    );

    await opened.run('Review Prep: Create review agenda');
    await opened.page.locator('.review-prep-boxes').waitFor({ timeout: 30_000 });
    await press('Enter');
    const agenda = 'Reviews/2026-H1 review agenda.md';
    await exists(agenda);
    await closed();
    expect(await opened.read(agenda)).toContain('I expect a rating of Exceeds for 2026-H1');

    await waitUntil('2026-07-14T15:40:00');
    await typeBehind('- Rating:', ' Exceeds [status:: said]');
    await typeBehind('- Stretch goals:', ' Payments [status:: confirmed]');
    await typeBehind('- Next steps:', ' a second analyst [status:: asked]');
    await opened.page.evaluate(() => window.workbench.flush());
    await holds(agenda, '- Next steps: a second analyst [status:: asked]');

    const recap = 'Reviews/2026-H1 review recap.md';
    const message = await make('Create recap', recap);
    expect(message).toContain('- You said: Exceeds.');
    expect(message).toContain('- Confirmed: Payments.');
    expect(message).toContain('- I asked: a second analyst. What is your answer?');
    expect(message).toMatch(/^due: "2026-07-15T15:00:00\+02:00"$/m);
    await opened.run('Review Prep: Save recap as a mail draft');
    await exists('Reviews/2026-H1 review recap.eml');
    const draft = await PostalMime.parse(await opened.read('Reviews/2026-H1 review recap.eml'));
    expect(draft.text).toContain('- I asked: a second analyst. What is your answer?');
    await waitUntil('2026-07-15T10:00:00');
    await opened.run('Review Prep: Mark recap as sent');
    await holds(recap, 'status: sent');
    expect(await opened.read(recap)).toMatch(/^confirm-by: 2026-07-17$/m);
    await opened.run('Review Prep: Mark recap as confirmed');
    await holds(recap, 'status: confirmed');

    const brief = await make('Create negotiation brief', 'Reviews/2026-H1 negotiation brief.md');
    expect(brief).toContain('- [ ] Check-in on the milestones with Li Wei 📅 2026-10-12');
    const plan = 'Reviews/2026-H1 gap plan.md';
    await make('Create gap plan', plan);
    await typeBehind(
      '- [ ] Reads budgets [said:: ] [checkpoint:: ] [by:: 2026-10-12] 📅 2026-10-12',
      '\n  - They said that I ask late',
    );
    await opened.page.evaluate(() => window.workbench.flush());
    await holds(plan, 'I ask late');

    await opened.run('Review Prep: Save check-in as a calendar file');
    const checkIn = 'Reviews/2026-H1 check-in.ics';
    await exists(checkIn);
    const calendar = new ICAL.Component(ICAL.parse(await opened.read(checkIn)) as string[]);
    expect(
      calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one).startDate.toString()),
    ).toEqual(['2026-10-12']);

    await waitUntil('2026-08-03T09:00:00');
    const left = await make('Carry over open goals and asks', 'Reviews/2026-H2 carry-over.md');
    expect(left).toContain('**[[Payments]]**');
    expect(left).toContain('**[[Own refunds]]**');
    expect(left).toContain('- Rating: Exceeds (said)\n  - What came of it:');
    expect(await opened.errors()).toEqual([]);
    expect(opened.refused).toEqual([]);
    await opened.close();
  },
  240_000,
);

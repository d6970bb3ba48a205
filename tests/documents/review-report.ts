import type { Desk } from '../../src/commands/desk';
import { makeAgenda, knownChoices } from '../../src/commands/make-agenda';
import { makeRecap } from '../../src/commands/make-recap';
import { makeOwn } from '../../src/commands/own-documents';
import type { Cycle } from '../../src/settings/cycles';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import { buildIndex } from '../../src/vault/vault-index';
import { sampleVault } from './sample-vault';

interface Case {
  files: FilesInMemory;
  settings: Settings;
  cycle: Cycle;
  /** What is filled in during the 1:1: by the line that the agenda holds. */
  decisions: Record<string, string>;
}

/** Prints the documents of each vault as JSON, by name: to be compared between time zones and locales. */
const cases: Record<string, () => Case> = {
  'sample review': sample,
  'review of an empty vault': empty,
  'review with asks alone': asksAlone,
  'review before a long weekend': longWeekend,
};

function sample(): Case {
  const { files, settings } = sampleVault();
  const cycle = settings.cycles.find(({ name }) => name === '2026-H1');
  if (!cycle) throw new Error('The sample settings have no cycle 2026-H1');
  const decisions = {
    '- Rating:': '- Rating: Exceeds expectations [status:: said] [owner:: Owen]',
    '- Stretch goals:':
      '- Stretch goals: [[Payments inside booking]] and [[Late-running alerts]] [status:: confirmed] [owner:: Tessa] 📅 2026-12-18',
    '- Promotion:': '- Promotion: put me forward for Lead PM on 16 November [status:: asked]',
    '- Next steps:':
      '- Next steps: share what calibration needs [status:: confirmed] [owner:: Owen] 📅 2026-07-17',
  };
  return { files, settings, cycle, decisions };
}

function empty(): Case {
  const cycle = { name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-10' };
  return {
    files: filesInMemory({ 'Note.md': 'Nothing yet.\n' }),
    settings: defaultSettings,
    cycle,
    decisions: {},
  };
}

function asksAlone(): Case {
  const notes = {
    'Ask.md': '---\nreview-prep: ask\nabout: scope\n---\nI ask to own refunds from 1 September.\n',
    'Pay.md': '---\nreview-prep: ask\nabout: pay\n---\nI ask to bring my pay to the median.\n',
    'Range.md': '---\nreview-prep: market\nlevel: Senior\nbase-median: €71k\n---\n',
    'Ladder.md':
      '---\nreview-prep: criteria\nlevel: Principal\n---\n- Shows Ownership across two teams\n- Moves refund rate for the company\n- Plans with [[Nobody]]\n',
    'Log.md':
      '- Cut refund rate from 9% to 6% #impact [metric:: refund rate] [principles:: Ownership] [date:: 2026-03-01]\n',
  };
  const settings = {
    ...defaultSettings,
    person: { name: 'Ines', role: '', level: '', place: '', manager: 'Li Wei' },
  };
  const cycle = { name: '2026-H1', from: '2026-01-01', to: '2026-06-30', meeting: '2026-07-14T09:00' };
  const decisions = {
    '- Rating:': '- Rating: above the bar [status:: asked]',
    '- Pay:': '- Pay: the median by September [status:: asked]',
    '- Next steps:': '- Next steps: agree on a ladder',
  };
  return { files: filesInMemory(notes), settings, cycle, decisions };
}

function longWeekend(): Case {
  const notes = {
    'Rating.md':
      '---\nreview-prep: rating\nrating: Erfüllt\nthemes: [Zahlen]\nperiod: 2025-01-01 to 2025-12-31\n---\n',
    'Goal.md':
      '---\nreview-prep: goal\nabout: stretch\nokr: KR1\nskill: Prognosen\nprinciples: [Courage]\naction: x\nprediction: y\n---\n',
    'Ladder.md': '---\nreview-prep: criteria\nlevel: Stufe 6 🚀\n---\n- Führt zwei Teams | trägt $& Budget\n',
  };
  const settings: Settings = {
    ...defaultSettings,
    person: { name: 'Zoë Ångström', role: '', level: 'Stufe 5', place: 'Köln', manager: 'Jörg “JJ” Weiß' },
    principles: { sets: ['house'], custom: [{ name: 'house', principles: ['Courage'] }] },
    currency: 'EUR',
    holidays: ['2026-12-24', '2026-12-25', '2026-12-28', '2027-01-01'],
  };
  const cycle = { name: 'Jahr 2026', from: '2026-01-01', to: '2026-12-31', meeting: '2026-12-22T16:30' };
  const decisions = {
    '- Rating:': '- Rating: über den Erwartungen, +12 % [status:: confirmed]',
    '- Stretch goals:': '- Stretch goals: [status:: said]',
  };
  return { files: filesInMemory(notes), settings, cycle, decisions };
}

async function documentsOf({ files, settings, cycle, decisions }: Case): Promise<string> {
  const desk: Desk = { files, settings, today: '2026-07-06', index: () => buildIndex(files, settings) };
  const made: string[] = [];
  const agenda = (await makeAgenda(desk, knownChoices(settings, cycle))).written[0]?.path ?? '';
  await files.change(agenda, (text) =>
    text
      .split('\n')
      .map((line) => decisions[line] ?? line)
      .join('\n'),
  );
  for (const kind of ['checklist', 'brief', 'gap-plan'] as const)
    made.push((await makeOwn(desk, { kind, cycle })).written[0]?.path ?? '');
  made.push((await makeRecap(desk, { agenda })).planned.path);
  return (await Promise.all(made.map((path) => files.read(path)))).join('\n=====\n\n');
}

async function report(): Promise<void> {
  const texts: Record<string, string> = {};
  for (const [name, make] of Object.entries(cases)) texts[name] = await documentsOf(make());
  process.stdout.write(JSON.stringify(texts));
}

void report();

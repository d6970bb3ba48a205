import type { Cycle } from '../../src/settings/cycles';
import { defaultSettings } from '../../src/settings/default-settings';
import type { Settings } from '../../src/settings/settings';
import { filesInMemory, type FilesInMemory } from '../../src/vault/files-in-memory';
import { sampleVault } from './sample-vault';

export interface Case {
  files: FilesInMemory;
  settings: Settings;
  cycle: Cycle;
  /** What is filled in during the 1:1: by the line that the agenda holds. */
  decisions: Record<string, string>;
}

/** Vaults by name, each with a review from before the 1:1 until after it. */
export const reviewCases: Record<string, () => Case> = {
  'sample review': sample,
  'review of an empty vault': empty,
  'review with asks alone': asksAlone,
  'review before a long weekend': longWeekend,
  'review of a messy log': messyLog,
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

function messyLog(): Case {
  const notes = {
    'Log 2026.md': [
      '# Log',
      '- 2026-02-11 cut wait at the counter from ~420 s to about 300 s #impact [metric:: wait at the counter] [initiative:: Counter] [date:: 2026-02-11] [evidence:: [[Counts]]] [customers:: 40 branches] [principles:: Dive Deep; Frugality]',
      '* doubled sign-ups w/ the shorter form!! #impact [date:: 2026-03-01] [okr:: KR2]',
      '- helped w/ onboarding #impact',
      '- lost parcels 9 -> 2 #impact (date:: 2026-05-05) (okr:: [[Plan#^kr1]]) (evidence:: "paper list") (value:: €9k)',
      '',
    ].join('\n'),
    'Daily/2026-07-03.md': '- [x] Rewrote the refund mails\n- [x] Returns down 12% to 8%\n',
    'Plan.md':
      '---\nreview-prep: okr\nperiod: 2026-01-01 to 2026-06-30\n---\n## Parcels\n- KR1: No lost parcels ^kr1\n- KR2: Twice the sign-ups\n- KR3: One depot\n',
    'Old agenda.md':
      '---\nreview-prep: agenda\ndate: 2026-01-20\n---\n## Decisions\n- Rating: Meets [status:: confirmed]\n- Next steps: a course in statistics [status:: said] [owner:: Li Wei] 📅 2026-03-31\n',
    'Story.md':
      '---\nreview-prep: story\ndate: 2026-04-04\nprinciples: [Earn Trust]\nfeedback: ["[[Kim says]]"]\n---\n## Situation\nThe counter closed at noon.\n## Task\nKeep it open.\n## Action\nI asked 9 branches.\n## Result\nIt is open until 6 pm in 40 branches.\n',
    'Kim says.md':
      '---\nreview-prep: feedback\nfrom: Kim | Ops [EU]\nshared: true\n---\nShe asked before she decided.\n',
    'Goal.md':
      '---\nreview-prep: goal\ntitle: Second depot\nokr: "[[Plan#^kr3]]"\nskill: Leases\ndate: 2026-10-30\n---\nTo show Frugality, I will rent before we buy and expect rent below €4k a month.\n',
    'Done.md':
      '---\nreview-prep: goal\nstatus: done\ndate: 2026-05-01\nprediction: 8 of 10 counted\n---\nCount.\n',
    'Ask.md': '---\nreview-prep: ask\nabout: role\n---\nI ask to lead the depot from 1 October.\n',
  };
  const settings: Settings = {
    ...defaultSettings,
    person: { name: 'Ines Duarte', role: 'PM', level: 'L4', place: 'Porto', manager: 'Li Wei' },
    currency: 'EUR',
  };
  const cycle = {
    name: '2026-H1',
    from: '2026-01-01',
    to: '2026-06-30',
    meeting: '2026-07-14T09:00',
    expectedRating: 'Above',
  };
  const decisions = {
    '- Rating:': '- Rating: Above [status:: asked]',
    '- Next steps:': '- Next steps: lease for the depot [status:: said] [owner:: Li Wei] 📅 2026-08-31',
  };
  return { files: filesInMemory(notes), settings, cycle, decisions };
}

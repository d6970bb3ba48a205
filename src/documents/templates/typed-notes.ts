import type { WrittenKind } from '../../notes/kind';

const note = (kind: WrittenKind, properties: string, body: string): string =>
  `---\nreview-prep: ${kind}\ntitle: "{{title}}"\n${properties}\n---\n\n${body}\n`;

/** Text that was selected, else nothing: the cursor lands there. */
const text = '{{text}}';

/** The notes that a person writes: their properties, what to write where, and a worked example in a comment. */
export const typedTemplates = (): Record<WrittenKind, string> => ({
  impact: note(
    'impact',
    'date: {{date}}\ninitiative:\nrole:\nmetric:\nbaseline:\nresult:\ndesign:\nperiod:\nvalue:\nvalue-basis:\ncustomers:\nprinciples: []\nokr:\nevidence: []\nscope:',
    `${text}\n\n%% One sentence, the result first. Example: Raised first-week activation from 31% to 38% by cutting setup to three steps. design: experiment, quasi-experiment, before-after or anecdote. period: 2026-02-02 to 2026-03-15. %%`,
  ),
  story: note(
    'story',
    'date: {{date}}\nprinciples: []\nokr:\nfeedback: []',
    `## Situation\n\n${text}\n\n## Task\n\n## Action\n\n## Result\n\n%% Under 45 seconds aloud. Example result: The team shipped on the first date it had named in a year. feedback: links to the notes that hold it. %%`,
  ),
  goal: note(
    'goal',
    'about: stretch\nstatus: open\nokr:\nskill:\nprinciples: []\naction:\nprediction:\ndate:',
    `${text}\n\n%% The goal statement: principle, action over the next quarter, measurable outcome. Example: To show Dive Deep, I will audit the five largest refund causes next quarter and expect refunds to fall from 3.1% to 2.4%. date: by when. %%`,
  ),
  ask: note(
    'ask',
    'about:\nstatus: open\ngives:\ncriterion:\ndate:',
    `${text}\n\n%% What exactly, from when, and how both see that it works. Example: Own the partner roadmap from 1 October, reviewed after two quarters against partner retention. about: scope, role, promotion, pay or support. date: by when. %%`,
  ),
  feedback: note(
    'feedback',
    'from:\nstory:\ndate: {{date}}\nshared: false',
    `${text}\n\n%% Their words. Nobody but you sees them unless shared is true: ask first. story: a link to the story they belong to. %%`,
  ),
  criteria: note(
    'criteria',
    'level:\nsource:\ndate: {{date}}',
    `${text}\n\n%% One bullet for each criterion; link the entries and stories that meet it. Example: - Leads across teams: [[Refund audit]] %%`,
  ),
  market: note(
    'market',
    'level:\nplace:\ncurrency:\nbase-low:\nbase-median:\nbase-high:\ntotal-low:\ntotal-median:\ntotal-high:\nsource:\ndate: {{date}}',
    `${text}\n\n%% Only you see this note: it is never read for a document that others receive. source: where you read it, and date: when. %%`,
  ),
  rating: note(
    'rating',
    'rating:\nperiod:\nthemes: []\ndate: {{date}}',
    `${text}\n\n%% What did the last review ask for, in its own words? One theme each: themes: [Figures in every result, Earlier risks] %%`,
  ),
  pay: note(
    'pay',
    'currency:\ndate: {{date}}',
    `${text}\n\n%% Only you see this note, whatever its properties say. %%`,
  ),
  okr: note(
    'okr',
    'period:',
    `${text}\n\n%% A heading for each objective, one bullet for each key result. A block id lets goals and entries link to it: - KR1: Activation from 31% to 40% ^kr1 %%`,
  ),
});

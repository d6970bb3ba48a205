import { join } from 'node:path';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/settings/default-settings';
import { entryReading, valuesOf } from '../../src/vault/note-values';
import { ApprovedBlocks } from '../approved-blocks';
import { told } from './told';

/** Bodies with something that a kind reads, at the edges of what it takes. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  agenda: [
    '- Rating: exceeds [status:: said] [owner:: Ann] ⏳ 2026-07-01\\n- Pay - asked for 5% [status:: asked]',
    '- Pay- none\\n- pay: lower [status:: done]\\n- **Promotion**: yes 📅 2026-02-31\\n  - Next steps — x [status:: Confirmed]',
    '- Stretch goals:\\n- Rate: x [status:: said]\\n- Words [status:: no]\\n- Rating',
  ],
  'gap-plan': [
    '- [x] Led a team [said:: more scope] [checkpoint:: two launches] [by:: 2026-09-30]\\n- [ ] Wrote [by::]',
    '- Plain\\n- [/] Wrote [by:: soon] 📅 2026-05-01\\n- [ ] Spoke [said:: a] 📅 2026-05-02',
  ],
  criteria: [
    '- Leads a team: [[A]], [[B#^c]]\\n  - [[C]]\\n- [[D]]\\n- Writes (see [[E]])\\n-\\n- Speaks -',
    '1. Leads — [l](x.md)\\n\\n   [[F]]\\n2. `[[G]]` writes',
  ],
  story: [
    '## Situation\\nA\\n## Tasks\\n- b\\n- c\\n# Action!\\nd\\n## Result\\n%% e %%',
    '# A\\n### situation\\nx\\n#### deeper\\ny\\n## Action',
  ],
  okr: [
    '# Objective\\n- Reach 90% ^kr1\\n  - of shops ^kr-2\\n\\n- \\n# Other\\n* **Halve** churn',
    '- Alone',
  ],
  goal: ['I will **lead** [[A|the]] launch.\\n\\n- one\\n  - two `x`\\n> quoted\\n\\nSaid #tag ^id'],
  feedback: ['> Steady.\\n\\n- [from:: Ann] Good\\n- shared:: yes'],
  ask: ['More scope [about:: scope], please\\nby:: x\\n(date:: 2026-03-01)'],
  impact: [
    'Cut refunds from 9% to 6%.\\n\\n- Then $1.2M a year\\n- [result:: 5%] [metric:: rate]',
    '# Refunds\\n\\nNothing here.\\n\\n- Halved churn, see [[A]] and https://a.example/b.\\n- #pay 5%',
    '- Cut refunds 8% #impact\\n  - [evidence:: [[A]] - x, 2026-03-01] [[B]]\\n  - Cut fees #impact [sensitivity:: me]',
  ],
  none: [
    '- Cut refunds from 9% to 6% #impact [baseline:: 10%] (result:: 5%) [value:: $1M/yr]',
    '- A [sensitivity:: me]\\n  - Cut refunds 8% #impact/x\\n    - [sensitivity:: manager] detail\\n- #pay\\n  - B 3% #impact',
    '- **Cut** `refunds` 8% ![[img.png]] [l](a b) [l](<a b>) [[A\\\\|B]] #impact ^id',
    '- Cut refunds 8% #impact\\n\\n  More words, up 9%.\\n\\n  initiative:: Refunds #tag ^x\\n- [as-of:: 2026-03-01] #impact',
    '- [ ] metric:: a b [result:: 5%]\\n- value:: $1M-$2M (mid $1.5M) #impact\\n- **As of**:: 2026-03-02 #impact',
    'Cut refunds 8% #impact\\nand more\\n\\n- plain',
    '- [x:: [y] z] #impact [nope:: a\\n  b] (k:: (l) m) [[w:: v]] [_i_:: j] [:: k] a:: b:: c',
    '- see <!-- x:: y --> `a:: b` %% c:: d %% [e:: f] <% g:: h %> #impact',
    '- 8% up https://a.example/x(y). (https://b.example/z) <https://c.example> http:// #impact',
    '- #1 #a/b/ #a-b_c #ümlaut/x a#b #impactx #impact! ##impact (#impact) [#no](x) [[#Here]] \\\\#impact',
  ],
};

const reading = entryReading(defaultSettings);

function readingOf(given: string): string[] {
  const [kind = '', ...body] = given.split(' | ');
  const top = kind === 'none' ? '' : `---\nreview-prep: ${kind}\n---\n`;
  const note = readNote('Log 2026-01-02.md', top + body.join(' | ').replaceAll('\\n', '\n'));
  return told(valuesOf(note, defaultSettings, reading), note.text);
}

const cases = Object.entries(bodies).flatMap(([kind, texts]) => texts.map((text) => `${kind} | ${text}`));
const read = new ApprovedBlocks(join(__dirname, 'approved/bodies.txt'), cases, readingOf);

test.each(read.groups(4))('"%s" and what follows are read as approved', (_first, group) => {
  expect(group.map((one) => read.now(one))).toEqual(group.map((one) => read.approved(one)));
});

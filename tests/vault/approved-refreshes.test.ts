import { join } from 'node:path';
import { inRegions, overall, refresh, type Part } from '../../src/vault/regions';
import { ApprovedBlocks } from '../approved-blocks';

/** By one letter: `h` and `z` have no peers, the others are entries. */
const partOf = (letter: string): Part => {
  const id = { h: 'head', z: 'closing' }[letter.toLowerCase()] ?? `entry-${letter.toLowerCase()}`;
  return { id, markdown: letter === letter.toUpperCase() ? `Anew ${letter}` : `Text ${letter}` };
};
const partsOf = (letters: string): Part[] => [...letters].map(partOf);

const region = (id: string): RegExp =>
  new RegExp(`<!-- review-prep:begin ${id} [^]*<!-- review-prep:end ${id} -->`);

/** The region of one part before that of another. */
function moved(text: string, id: string, before: string): string {
  const found = region(id).exec(text)?.[0] ?? '';
  const without = text.replace(found, () => '').replace(/\n{3,}/g, () => '\n\n');
  return without.replace(`<!-- review-prep:begin ${before}`, (mark) => `${found}\n\n${mark}`);
}

const between = (id: string, words: string) => (text: string) =>
  text.replace(`<!-- review-prep:begin ${id}`, (mark) => `${words}${mark}`);

/** What a user may do to the note before it is refreshed. */
const deeds: Readonly<Record<string, (text: string) => string>> = {
  nothing: (text) => text,
  'edits a': (text) => text.replace('Text a', () => 'My a'),
  'edits b': (text) => text.replace('Text b', () => 'My b'),
  'edits a and c': (text) => text.replace('Text a', () => 'My a').replace('Text c', () => 'My c'),
  'writes above b': between('entry-b', 'Mine\n\n'),
  'leaves more room above b': between('entry-b', '\n \n'),
  'leaves no room above b': (text) =>
    text.replace('\n\n<!-- review-prep:begin entry-b', (gap) => gap.slice(2)),
  'writes around it all': (text) => `Above\n\n${text}\n\nBelow\n`,
  'writes below without a line end': (text) => `${text}\n\nBelow`,
  'moves c above a': (text) => moved(text, 'entry-c', 'entry-a'),
  'moves the head below a': (text) => moved(text, 'entry-a', 'head'),
  'moves c above a and edits b': (text) => moved(text, 'entry-c', 'entry-a').replace('Text b', () => 'My b'),
  'takes b out': (text) => text.replace(region('entry-b'), () => '').replace(/\n{3,}/g, () => '\n\n'),
  'takes the end of b out': (text) => text.replace('<!-- review-prep:end entry-b -->', () => ''),
  'takes all of it out': () => 'Mine\n',
  'writes with CRLF': (text) => text.replaceAll('\n', '\r\n'),
};

const plans = [
  'habcz -> habcz',
  'habcz -> hACbz',
  'habcz -> hcba',
  'abc -> hnbAcz',
  'habc -> hCnz',
  'abz -> z',
];

const cases = plans.flatMap((plan) =>
  Object.keys(deeds).flatMap((deed) => [`${plan}, the user ${deed}`, `${plan}, the user ${deed}, take ab`]),
);

function refreshOf(given: string): string[] {
  const [plan = '', deed = '', take] = given.split(', ');
  const [first = '', second = ''] = plan.split(' -> ');
  const done = deeds[deed.replace('the user ', () => '')] ?? String;
  const taken = take ? new Set(partsOf('ab').map(({ id }) => id)) : undefined;
  const { text, outcomes } = refresh(done(inRegions(partsOf(first))), partsOf(second), taken);
  return [
    ...text.split('\n').map((line) => shown(line)),
    `in all ${overall(outcomes)}`,
    ...outcomes.map(({ id, action, message, wouldBe }) =>
      [`${id} ${action}`, message, wouldBe === undefined ? undefined : JSON.stringify(wouldBe)]
        .filter((told) => told !== undefined)
        .join(' | '),
    ),
  ];
}

/** Hashes say nothing to a reader; line ends that cannot be seen do. */
const shown = (line: string): string =>
  `|${line.replace('\r', () => '\\r').replace(/<!-- review-prep:(begin|end) (\S+?)(?: (\d+)-\w+)? -->/, '<$1 $2 $3>')}`;

const refreshes = new ApprovedBlocks(join(__dirname, 'approved/refreshes.txt'), cases, refreshOf);

test.each(refreshes.groups(8))('"%s" and what follows come out as approved', (_first, group) => {
  expect(group.map((one) => refreshes.now(one))).toEqual(group.map((one) => refreshes.approved(one)));
});

test.each(cases)('a second refresh after "%s" changes nothing', (given) => {
  const [plan = '', deed = ''] = given.split(', ');
  const [first = '', second = ''] = plan.split(' -> ');
  const done = deeds[deed.replace('the user ', () => '')] ?? String;
  const once = refresh(done(inRegions(partsOf(first))), partsOf(second)).text;
  expect(refresh(once, partsOf(second)).text).toBe(once);
});

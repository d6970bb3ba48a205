import { join } from 'node:path';
import { readClaim } from '../../src/claims/read-claim';
import { ApprovedBlocks } from '../approved-blocks';
import { everyBullet } from './every-bullet';

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What may stand around a bullet, and how it may be typed, that says nothing else, or hardly anything. */
const dresses: Readonly<Record<string, (text: string) => string>> = {
  'as a task': (text) => `- [x] ${text}`,
  'with tag and id': (text) => `${text} #impact ^b1`,
  'in bold': (text) => `**${text}**`,
  'with a field': (text) => `${text} [okr:: [[Plan#^k1]]]`,
  'behind a day': (text) => `2026-03-01: ${text}`,
  'with a link': (text) => `${text} ([PR 9](https://a.example/9))`,
  'with a comment': (text) => `${text} %% cut 9% %% <!-- up 3 -->`,
  'by me': (text) => `I ${lowered(text)}`,
  'by us, before': (text) => `In 2025, we ${lowered(text)}`,
  'with an adverb': (text) => `Successfully ${lowered(text)}`,
  'as a sentence': (text) => `${text.replace(/[.?]$/, '')}.`,
  'in capitals': (text) => text.toUpperCase(),
  'in quotes': (text) => `"${text}"`,
  'under a name': (text) => `Lighthouse: ${text}`,
  'with a year': (text) => `${text} (2025)`,
  'in two lines': (text) => text.replace(/ (\S+)$/, '\n  $1'),
  'with typed signs': (text) => text.replaceAll("'", '’').replaceAll(' - ', ' — ').replaceAll('->', '→'),
  'with more to it': (text) => `${text.replace(/[.?]$/, '')}, with two others`,
};

/** Class and marks, and whether result and work were found. */
function reading(text: string): string {
  const { class: kind, quantified, vague, likely, outcome, effort } = readClaim(text);
  return [
    [kind, quantified && 'quantified', vague && 'vague', likely && 'likely'].filter(Boolean).join(' '),
    outcome ? 'a result' : 'no result',
    effort ? 'work' : 'no work',
  ].join(', ');
}

/** The dresses in which a bullet reads otherwise, with what differs. */
function differences(text: string): string[] {
  const plain = reading(text).split(', ');
  return Object.entries(dresses).flatMap(([name, dress]) => {
    const parts = reading(dress(text))
      .split(', ')
      .filter((part) => !plain.includes(part));
    return parts.length === 0 ? [] : [`${name}: ${parts.join(', ')}`];
  });
}

const bullets = everyBullet().filter(({ length }) => length % 2 === 1);
const dressed = new ApprovedBlocks(join(__dirname, 'approved/dressed.txt'), bullets, differences);

test.each(dressed.groups(10))('in every dress "%s" and what follows read as approved', (_first, texts) => {
  expect(texts.map((text) => dressed.now(text))).toEqual(texts.map((text) => dressed.approved(text)));
});

import { join } from 'node:path';
import { leadWithOutcome } from '../../../src/claims/rewrite/lead-with-outcome';
import { readClaim } from '../../../src/claims/read-claim';
import { applyEdits } from '../../../src/claims/text';
import { ApprovedBlocks } from '../../approved-blocks';
import { bulletsOfEvaluation } from '../bullets-of-evaluation';
import { rewritable } from './bullets';
import { joinedBullets } from './joined-bullets';

/** What a text becomes with its result in front, whatever its class; `stays` where nothing may be turned. */
function turned(text: string): [how: 'safe' | 'to look at' | 'stays', after: string] {
  const found = leadWithOutcome(text, { ...readClaim(text), class: 'outcome-late' });
  return found ? [found.safe ? 'safe' : 'to look at', applyEdits(text, found.edits)] : ['stays', text];
}

/** Marks around the third to the fifth word, and what else may stand around a bullet. */
const dressed: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^(\S+ \S+ )(\S+ \S+ \S+)/, '$1**$2**'),
  (text) => text.replace(/^(\S+ \S+ )(\S+ \S+)/, '$1[$2](https://a.example/b-c)'),
  (text) => `- [x] 2026-03-01: ${text} #impact ^id1`,
  (text) => `We ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  (text) => `${text.replace(/\.$/, () => '')} in 2025 (two sites)`,
  (text) => text.toUpperCase(),
];

/** Which words decide whether a bullet is turned, and what comes of it in other dress. */
function decidingWords(text: string): string[] {
  const words = text.split(' ');
  const [whole] = turned(text);
  const without = words.flatMap((word, at) => {
    const [how] = turned(words.filter((_, other) => other !== at).join(' '));
    return how === whole ? [] : [`without "${word}" ${how}`];
  });
  return [
    [whole, ...without].join(', '),
    ...dressed
      .map((dress) => turned(dress(text)))
      .map(([how, after]) => (how === 'stays' ? how : `${how}: ${after}`)),
  ];
}

const bullets = [...rewritable.map(([before]) => before), ...joinedBullets(), ...bulletsOfEvaluation()]
  .filter((text) => turned(text)[0] !== 'stays')
  .filter(({ length }) => length % 4 === 0);
const deciding = new ApprovedBlocks(
  join(__dirname, '../approved/turning-words.txt'),
  [...new Set(bullets)],
  decidingWords,
);

test.each(deciding.groups(5))(
  'what decides how "%s" and what follows turn is as approved',
  (_first, texts) => {
    expect(texts.map((text) => deciding.now(text))).toEqual(texts.map((text) => deciding.approved(text)));
  },
);

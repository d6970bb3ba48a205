import { join } from 'node:path';
import { readClaim } from '../../src/claims/read-claim';
import { ApprovedBlocks } from '../approved-blocks';
import { everyBullet } from './every-bullet';

/** How a text reads, in short. */
function shortly(text: string): string {
  const { class: kind, quantified, vague, likely } = readClaim(text);
  return [kind, quantified && 'quantified', vague && 'vague', likely && 'likely'].filter(Boolean).join(' ');
}

/** Where the reading changes while a bullet is typed word by word, and which words it changes without. */
function decidingWords(text: string): string[] {
  const words = text.split(' ');
  const whole = shortly(text);
  const grown = words.map((_, at) => shortly(words.slice(0, at + 1).join(' ')));
  const turns = grown.flatMap((reading, at) =>
    reading === grown[at - 1] ? [] : [`${reading} at "${words[at] ?? ''}"`],
  );
  const without = words.flatMap((word, at) => {
    const reading = shortly(words.filter((_, other) => other !== at).join(' '));
    return reading === whole ? [] : [`without "${word}": ${reading}`];
  });
  return [turns.join(', '), ...without];
}

const bullets = everyBullet().filter(({ length }) => length % 2 === 0);
const deciding = new ApprovedBlocks(join(__dirname, 'approved/deciding-words.txt'), bullets, decidingWords);

test.each(deciding.groups(10))(
  'the words that decide "%s" and what follows are as approved',
  (_first, texts) => {
    expect(texts.map((text) => deciding.now(text))).toEqual(texts.map((text) => deciding.approved(text)));
  },
);

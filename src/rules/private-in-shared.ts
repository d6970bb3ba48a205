import { linksIn } from '../notes/links';
import type { Note } from '../notes/note';
import { linesOf } from './agenda-sections';
import { kindOf, type NoteKind } from '../notes/kind';
import { payWords } from '../notes/pay-words';
import { proseOf } from './prose';
import type { Facts, Match, NoteRule, Sharing } from './rule';
import { shown } from './shown';

const noteOf = (kind: string, properties: string[], ...lines: string[]) =>
  ['---', `review-prep: ${kind}`, ...properties, '---', ...lines, ''].join('\n');

const sharing = (found: Sharing): Partial<Facts> => ({
  vault: { resolves: () => true, sameMetric: () => [], changedOn: () => null, sharing: () => found },
});

const shared: readonly NoteKind[] = ['agenda', 'sheet', 'appendix', 'recap'];
const onlyForMe: readonly NoteKind[] = ['pay', 'market', 'brief', 'gap-plan', 'checklist'];

const isOnlyForMe = (kind: string | null): boolean => onlyForMe.some((own) => own === kind);

export const privateInShared: NoteRule = {
  id: 'private-in-shared',
  reads: 'note',
  kinds: [...shared, ...onlyForMe],
  why: 'A document for your manager or for calibration travels. Your pay, and what others told you in confidence, must not.',
  examples: [
    { text: noteOf('sheet', [], '- My salary is below the band'), flags: 'My salary is below the band' },
    { text: noteOf('appendix', [], 'Base pay, 2026: $182k'), flags: 'Base pay, 2026: $182k' },
    {
      text: noteOf('agenda', ['audience: calibration'], '## Pay', '- A pay rise to the median'),
      flags: ['Pay', 'A pay rise to the median'],
    },
    { text: noteOf('pay', ['sensitivity: manager'], 'Base: $182k'), flags: 'manager' },
    {
      text: noteOf('sheet', [], '- Cut refunds 8%, see [[Ines on me]]'),
      flags: '[[Ines on me]]',
      facts: sharing({ kind: 'feedback', sensitivity: 'manager', shared: false }),
    },
    {
      text: noteOf('recap', ['audience: calibration'], '- Cut refunds 8%, see [[Refunds]]'),
      flags: '[[Refunds]]',
      facts: sharing({ kind: 'impact', sensitivity: 'manager', shared: false }),
    },
    { text: noteOf('agenda', [], '## Pay', '- A pay rise to the median'), flags: null },
    { text: noteOf('brief', [], '- My salary is below the band'), flags: null },
    { text: noteOf('sheet', [], '- Raised the share of buyers who pay by card 8%'), flags: null },
    {
      text: noteOf('sheet', [], '- Cut refunds 8%, see [[Ines on me]]'),
      flags: null,
      facts: sharing({ kind: 'feedback', sensitivity: 'manager', shared: true }),
    },
    { text: 'My salary is below the band\n', flags: null },
  ],
  check(note, facts) {
    const kind = kindOf(note, facts.settings.kindProperty);
    if (kind === null) return [];
    if (isOnlyForMe(kind)) return markedAsShared(note, kind);
    const audience = audienceOf(note);
    if (audience === 'me') return [];
    const payMayStand = audience === 'manager' && (kind === 'agenda' || kind === 'recap');
    return [...(payMayStand ? [] : payIn(note, audience)), ...privateLinks(note, audience, facts)];
  },
};

type Audience = 'me' | 'manager' | 'calibration';

function audienceOf({ frontMatter }: Note): Audience {
  const value =
    frontMatter.properties.get('audience')?.value ?? frontMatter.properties.get('sensitivity')?.value;
  return value === 'me' || value === 'calibration' ? value : 'manager';
}

function markedAsShared({ frontMatter }: Note, kind: string): Match[] {
  const property = frontMatter.properties.get('sensitivity');
  if (!property || (property.value !== 'manager' && property.value !== 'calibration')) return [];
  const { from, to, value } = property;
  return [
    {
      from,
      to,
      message: `Unexpected sensitivity "${value}" of a ${kind} note, expected "me": it is never shared`,
    },
  ];
}

const payIn = (note: Note, audience: Audience): Match[] =>
  linesOf(note)
    .filter(
      ({ what, text }) =>
        payWords.test(proseOf(text)) || (what === 'heading' && /^\s*(?:my )?pay\b/i.test(text)),
    )
    .map(({ what, from, to, text }) => {
      const start = what === 'heading' ? from + Math.max(0, note.text.slice(from, to).indexOf(text)) : from;
      return {
        from: start,
        to: what === 'heading' ? start + text.length : to,
        message: `Unexpected pay in a document for ${audienceWords[audience]}, expected it in a pay note or the brief`,
      };
    });

const audienceWords: Record<Audience, string> = {
  me: 'only you',
  manager: 'your manager',
  calibration: 'calibration',
};

function privateLinks(note: Note, audience: Audience, { vault }: Facts): Match[] {
  if (!vault?.sharing) return [];
  const found: Match[] = [];
  for (const { from, to, target, kind } of linesOf(note).flatMap((line) => linksIn(note.text, line))) {
    if (kind === 'address') continue;
    const what = vault.sharing(target, note.path);
    const reason = what ? reasonAgainst(what, audience) : null;
    if (reason === null) continue;
    const message = `Unexpected link to "${shown(target, 32)}", ${reason}, expected none in a document for ${audienceWords[audience]}`;
    found.push({ from, to, message });
  }
  return found;
}

function reasonAgainst({ kind, sensitivity, shared: agreed }: Sharing, audience: Audience): string | null {
  if (isOnlyForMe(kind)) return `a ${kind} note only for you`;
  if (kind === 'feedback' && !agreed) return 'feedback that is not marked as shared';
  if (sensitivity === 'me') return 'a note only for you';
  if (sensitivity === 'manager' && audience === 'calibration') return 'a note for you and your manager';
  return null;
}

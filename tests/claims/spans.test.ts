import { readClaim } from '../../src/claims/read-claim';
import { everyBullet } from './every-bullet';

/** What may hang on the end of a bullet and holds no word. */
const tails = ['', ' 🚀', '. 🚀', '\n🚀', ' —', '; ', ' (', ', ✅ !'];

const bullets = everyBullet().filter(({ length }) => length % 8 === 3);
const tens = Array.from({ length: Math.ceil(bullets.length / 10) }, (_, at): [string, string[]] => [
  bullets[at * 10] ?? '',
  bullets.slice(at * 10, at * 10 + 10),
]);

test.each(tens)(
  'result and work of "%s" and what follows hold words of the claim, whatever ends it',
  (_, ten) => {
    for (const text of ten.flatMap((bullet) => tails.map((tail) => bullet + tail))) {
      const { from, to, outcome, effort } = readClaim(text);
      for (const span of [outcome, effort])
        if (span) {
          expect(text.slice(span.from, span.to)).toMatch(/[\p{L}\p{N}]/u);
          expect([span.from >= from, span.to <= to]).toEqual([true, true]);
        }
    }
  },
);

test('a picture behind the last stop is no result', () => {
  const text = 'Restructured the clinic list to halve waiting time. 🚀';
  const { outcome } = readClaim(text);
  expect(outcome && text.slice(outcome.from, outcome.to)).toBe('halve waiting time');
});

test.each([
  [
    'Moved the paywall behind the third article, trial starts up from 2.1% to 3.4%',
    'trial starts up from 2.1% to 3.4%',
  ],
  ['Moved the paywall, trial starts went up from 2.1% to 3.4%', 'trial starts went up from 2.1% to 3.4%'],
  ['Dropped the carousel, complaints down to 4 a week', 'complaints down to 4 a week'],
])('what went up or down behind a comma is the result of the work before it: %s', (text, result) => {
  const { class: read, outcome } = readClaim(text);
  expect([read, outcome && text.slice(outcome.from, outcome.to)]).toEqual(['outcome-late', result]);
});

test.each([
  ['Reworked the returns page (refund questions -22%)', 'refund questions -22%'],
  ['Reworked the returns page (errors -35% (was 9))', 'errors -35% (was 9)'],
  ['Added alerts, as a result of which failed files dropped to 3', 'failed files dropped to 3'],
  ['Redrew the recipe, whereby rejects were reduced by 8%', 'rejects were reduced by 8%'],
])('a result is told without the bracket that holds it and what it hangs on: %s', (text, result) => {
  const { outcome } = readClaim(text);
  expect(outcome && text.slice(outcome.from, outcome.to)).toBe(result);
});

test('a state that was kept opens the claim, whatever it is free of', () => {
  expect(readClaim('Kept crash-free sessions at 99.7% since May').class).toBe('outcome-first');
});

test('what one only hopes for is no result', () => {
  expect(readClaim('Migrated the checkout, hopefully cutting failures by 20%').class).toBe('activity');
});

test.each([
  ['Raised completion to 81%', '81%', 'level'],
  ['Rebuilt the form; completion now stands at 81%', '81%', 'level'],
  ['Redesigned onboarding, activation now 41%', '41%', 'level'],
  ['Rebuilt the retries; failed payouts dropped to 0.4%, saving the desk its evenings', '0.4%', 'level'],
  ['Pass rate up to 91%', '91%', 'level'],
  ['99.9% uptime since the relaunch', '99.9%', 'level'],
  ['Taught algebra, with 88% passing the state test', '88%', 'level'],
  ['Re-tendered the contract at 17% less', '17%', 'change'],
  ['Contributed to a 10% increase in retention', '10%', 'change'],
  ['30% fewer returns since the new box', '30%', 'change'],
  ['Raised completion by 8%', '8%', 'change'],
  ['Raised completion by up to 8%', '8%', 'change'],
  ['Completion rose 8%', '8%', 'change'],
])('a percentage that was reached is a level, what it moved by a change: %s', (text, figure, role) => {
  expect(readClaim(text).figures.map((found) => [found.text, found.role])).toEqual([[figure, role]]);
});

test.each([
  ['Reworked the menu, guest score now higher', 'after a comma'],
  ['Rewrote the handover form; its quality is clearly better', 'after a semicolon'],
  ['Reworked the menu, and the guest score went up 9%', 'after "and"'],
  ['Reworked the menu. The guest score went up 9%', 'after a full stop'],
])('what a result follows is told as it stands: %s', (text, told) => {
  const { class: read, because } = readClaim(text);
  expect([read, because[0]]).toEqual(['outcome-late', expect.stringContaining(told)]);
});

test('what a result is thanks to is told without its "to"', () => {
  const text = 'Churn in SMB fell 9% thanks to annual plans';
  const { effort } = readClaim(text);
  expect(effort && text.slice(effort.from, effort.to)).toBe('annual plans');
});

test('a claim whose words say that it opens with its result is no result from its middle on', () => {
  const text = 'Nobody has paged us at night since the retry queue went in';
  const { class: read, outcome, effort, because } = readClaim(text);
  expect([read, effort]).toEqual(['outcome-first', null]);
  expect(outcome).toEqual({ from: 0, to: text.length });
  expect(because).toEqual(['its words are like those of a claim that opens with its result']);
});

test.each(['!!', '?!', '!!!!', '.\n\n', '; ;'])(
  'a result behind "%s" begins with its first word',
  (stops) => {
    const text = `Shipped the intake form${stops} Activation rose from 41% to 52%`;
    const { class: read, outcome } = readClaim(text);
    expect(read).toBe('outcome-late');
    expect(outcome && text.slice(outcome.from, outcome.to)).toBe('Activation rose from 41% to 52%');
  },
);

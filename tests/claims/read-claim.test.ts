import { readClaim } from '../../src/claims/read-claim';
import { sliceOf } from '../../src/claims/text';
import { bullets } from './bullets';
import { bulletsByConstruction } from './bullets-by-construction';
import { bulletsOfCareers } from './bullets-of-careers';
import { bulletsOfLikeness } from './bullets-of-likeness';
import { bulletsOfNotes } from './bullets-of-notes';
import { bulletsOfTrades } from './bullets-of-trades';

describe('the class of a bullet', () => {
  test.each([
    ...bullets,
    ...bulletsOfTrades,
    ...bulletsByConstruction,
    ...bulletsOfNotes,
    ...bulletsOfCareers,
    ...bulletsOfLikeness,
  ])('reads "%s" as %s', (text, kind, mark) => {
    const claim = readClaim(text);
    expect([claim.class, claim.quantified, claim.vague]).toEqual([kind, mark === 'q', mark === 'v']);
  });
});

test.each([
  ['Cut the time to restock a shelf\n  from 9 min to 4 min', 'outcome-first'],
  ['Cut the time to restock a shelf from\r\n\t9 min to 4 min', 'outcome-first'],
  ['Sorted the fees of the depot.\n  Waits fell from 9 days to 2', 'outcome-late'],
  ['Sorted the fees of the depot\nWaits fell from 9 days to 2', 'outcome-late'],
])('a line that was only wrapped goes on in the next: %j is %s', (text, kind) => {
  expect(readClaim(text).class).toBe(kind);
});

describe('the spans of a claim', () => {
  const outcomeOf = (text: string): string | null => {
    const { outcome } = readClaim(text);
    return outcome && sliceOf(text, outcome);
  };
  const effortOf = (text: string): string | null => {
    const { effort } = readClaim(text);
    return effort && sliceOf(text, effort);
  };

  test('leave out the connective and the full stop', () => {
    const text = 'Moved the till, which cut queues by 30%.';
    expect(outcomeOf(text)).toBe('cut queues by 30%');
    expect(effortOf(text)).toBe('Moved the till');
  });

  test('give the means as effort where the result leads', () => {
    const text = 'Cut queues by 30% by moving the till';
    expect(outcomeOf(text)).toBe('Cut queues by 30%');
    expect(effortOf(text)).toBe('moving the till');
  });

  test('are absent for an ask', () => {
    expect(readClaim('I want to run the night shift').outcome).toBeNull();
    expect(readClaim('I want to run the night shift').effort).toBeNull();
  });

  test('hold Markdown in their own offsets', () => {
    const text = '- [x] **Moved** the [[Till|till]], cutting queues by *30%* #impact ^a1';
    expect(outcomeOf(text)).toBe('cutting queues by *30%');
    expect(effortOf(text)).toBe('Moved** the [[Till|till');
  });
});

test('how sure a change is, is no change', () => {
  const { figures } = readClaim('Clicks on search rose from 11.2% to 12.9% (95% CI 1.3 to 2.1 pp)');
  expect(figures.map(({ text, role }) => [text, role])).toEqual([
    ['11.2%', 'change'],
    ['12.9%', 'level'],
    ['95%', 'reach'],
    ['1.3 to 2.1 pp', 'change'],
  ]);
});

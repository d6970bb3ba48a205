import { practised } from '../../src/editor/practice';
import { lensFor } from './note-in-editor';

const lines = [
  '- Cut p95 from 480 ms to 300 ms #impact',
  '- Helped with the hiring plan #impact',
  '- Wrote the onboarding guide #impact',
];

/** Practises on the lines; the claims that each step has read. */
function claimsOfSteps(): string[][] {
  const lens = lensFor();
  const { readClaim } = lens.inForce;
  let read: string[] = [];
  lens.inForce.readClaim = (text, words) => {
    read.push(text);
    return readClaim(text, words);
  };
  const steps: string[][] = [];
  const practice = practised(lines.join('\n'), lens);
  while (practice.next().done !== true) {
    steps.push(read);
    read = [];
  }
  return steps;
}

test('each pause is a step that reads the claim typed into and no other', () => {
  const steps = claimsOfSteps();
  const pauses = steps.slice(steps.findIndex(([claim]) => claim?.includes('abc') === true));
  expect(pauses.length).toBeGreaterThanOrEqual(90);
  for (const claims of pauses) expect(claims).toHaveLength(1);
});

test('every line is typed into in turn, before its tag', () => {
  const last = claimsOfSteps().slice(-lines.length).flat();
  for (const opening of ['Cut p95', 'Helped with', 'Wrote the'])
    expect(last.filter((claim) => claim.startsWith(opening) && claim.endsWith(' #impact'))).toHaveLength(1);
  expect(new Set(last).size).toBe(lines.length);
});

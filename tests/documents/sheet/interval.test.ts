import { intervalOf } from '../../../src/documents/sheet/interval-of';
import { candidateOf } from '../../../src/documents/sheet/candidates';
import { visibleTo, type Visible } from '../../../src/documents/visible';
import { entryReading } from '../../../src/vault/note-values';
import { impactEntries, type ImpactEntry } from '../../../src/notes/impact-entry';
import { readNote } from '../../../src/notes/read-note';
import { defaultSettings } from '../../../src/settings/default-settings';

const arms = [
  'sample-control: 1360',
  'sample-treatment: 1360',
  'events-control: 136',
  'events-treatment: 163',
];

function entryWith(...properties: string[]): Visible<ImpactEntry> {
  const text = ['---', 'review-prep: impact', 'baseline: 10%', 'result: 12%', ...properties, '---', ''].join(
    '\n',
  );
  const read = impactEntries(readNote('Impact/Click.md', text), entryReading(defaultSettings));
  const [entry] = visibleTo('manager', read);
  if (!entry) throw new Error('The note holds no entry');
  return entry;
}

const textOf = (entry: ImpactEntry) => intervalOf(entry)?.told;

describe('an interval from the counts of both arms', () => {
  test.each([
    [[], '95% interval -0.37 to +4.34 points, two-sided, by Newcombe, includes zero'],
    [['ci-of: points'], '95% interval -0.37 to +4.34 points, two-sided, by Newcombe, includes zero'],
    [['ci-of: relative'], '95% interval -3.3% to +48.6% relative, two-sided, by log ratio, includes zero'],
    [['ci-level: 90%'], '90% interval +0.01 to +3.96 points, two-sided, by Newcombe'],
    [['ci-sides: 1'], '95% interval +0.01 to +3.96 points, one-sided, by Newcombe'],
    [['ci-level: 20%'], '95% interval -0.37 to +4.34 points, two-sided, by Newcombe, includes zero'],
  ])('with %j reads "%s", marked as computed', (own, text) => {
    expect(textOf(entryWith(...arms, ...own))).toEqual({ text, computed: true });
  });

  test('is not made where a count is missing or cannot be', () => {
    expect(textOf(entryWith(...arms.slice(0, 3)))).toBeUndefined();
    expect(textOf(entryWith(...arms.slice(0, 3), 'events-treatment: 2000'))).toBeUndefined();
  });

  test('gives way to the one that the note states, word for word', () => {
    expect(textOf(entryWith(...arms, 'ci-low: 0.1 pp', 'ci-high: 3.9 pp'))).toEqual({
      text: 'Interval 0.1 pp to 3.9 pp',
      computed: false,
    });
  });
});

test.each([
  ['-0.4 pp', '4.4 pp', true],
  ['0', '4.4 pp', true],
  ['-4.4 pp', '-0.4 pp', false],
  ['0.4 pp', '4.4 pp', false],
  ['down 0.4 pp', 'up 4.4 pp', true],
])('a stated interval of %s to %s keeps an entry from leading and says so: %s', (low, high, through) => {
  const entry = entryWith(`ci-low: ${low}`, `ci-high: ${high}`);
  expect(candidateOf(entry, defaultSettings).includesZero).toBe(through);
  expect(textOf(entry)?.text.endsWith(', includes zero')).toBe(through);
});

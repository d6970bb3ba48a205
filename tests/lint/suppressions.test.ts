import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import { standardFacts } from '../rules/note-of';

const inReview = (body: string, properties = ''): string =>
  `---\nreview-prep: impact\n${properties}---\n${body}`;

/** The rules that find something, of those named, each with the first words of what they underline. */
function found(text: string, ...ids: string[]): string[] {
  return lintNote(readNote('Impact/A.md', text), standardFacts)
    .filter(({ rule }) => ids.includes(rule))
    .map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)}`);
}

describe('A suppression', () => {
  test('hides one rule on its own line only', () => {
    const text = inReview(
      '- Ran the pricing sync %% review-prep-disable-line no-outcome %%\n- Ran the launch sync\n',
    );
    expect(found(text, 'no-outcome')).toEqual(['no-outcome: Ran the launch sync']);
  });

  test('hides every rule where it names none', () => {
    const text = inReview('- Helped with the pricing sync %% review-prep-disable-line %%\n');
    expect(found(text, 'no-outcome', 'weak-verb', 'unused-suppression')).toEqual([]);
  });

  test('leaves other rules of its line alone', () => {
    const text = inReview('- Helped with the pricing sync %% review-prep-disable-line no-outcome %%\n');
    expect(found(text, 'no-outcome', 'weak-verb')).toEqual(['weak-verb: Helped with']);
  });

  test('lasts from disable to enable', () => {
    const text = inReview(
      [
        '- Ran the pricing sync',
        '',
        '%% review-prep-disable no-outcome %%',
        '',
        '- Ran the launch sync',
        '',
        '%% review-prep-enable no-outcome %%',
        '',
        '- Ran the budget sync',
        '',
      ].join('\n'),
    );
    expect(found(text, 'no-outcome')).toEqual([
      'no-outcome: Ran the pricing sync',
      'no-outcome: Ran the budget sync',
    ]);
  });

  test('lasts to the end of the note where nothing enables the rule again', () => {
    const text = inReview(
      '%% review-prep-disable no-outcome, weak-verb %%\n\n- Ran the pricing sync\n- Helped with tax\n',
    );
    expect(found(text, 'no-outcome', 'weak-verb')).toEqual([]);
  });

  test('works between the bullets of a list and on a sub-bullet', () => {
    const text = inReview(
      '- Ran the pricing sync\n  - Ran the launch sync %% review-prep-disable-line no-outcome %%\n- Ran the budget sync\n',
    );
    expect(found(text, 'no-outcome')).toEqual([
      'no-outcome: Ran the pricing sync',
      'no-outcome: Ran the budget sync',
    ]);
  });

  test('works inside a callout', () => {
    const text = inReview(
      '> [!note] Week 3\n> - Ran the pricing sync %% review-prep-disable-line no-outcome %%\n> - Ran the launch sync\n',
    );
    expect(found(text, 'no-outcome')).toEqual(['no-outcome: Ran the launch sync']);
  });

  test('may be an HTML comment', () => {
    const text = inReview('- Ran the pricing sync <!-- review-prep-disable-line no-outcome -->\n');
    expect(found(text, 'no-outcome')).toEqual([]);
  });

  test('means nothing inside a code block', () => {
    const text = inReview('```\n%% review-prep-disable no-outcome %%\n```\n\n- Ran the pricing sync\n');
    expect(found(text, 'no-outcome')).toEqual(['no-outcome: Ran the pricing sync']);
  });

  test('in the properties switches the note off, or the rules listed there', () => {
    expect(found(inReview('- Ran the pricing sync\n', 'review-prep-lint: false\n'), 'no-outcome')).toEqual(
      [],
    );
    const listed = inReview('- Helped with the pricing sync\n', 'review-prep-lint:\n  - weak-verb\n');
    expect(found(listed, 'no-outcome', 'weak-verb')).toEqual(['no-outcome: Helped with the pricing sync']);
  });

  test('keeps the line ends of Windows apart', () => {
    const text = inReview(
      '- Ran the pricing sync %% review-prep-disable-line no-outcome %%\r\n- Ran the launch sync\r\n',
    );
    expect(found(text, 'no-outcome')).toEqual(['no-outcome: Ran the launch sync']);
  });
});

describe('An unused suppression', () => {
  test('is a finding on the name of the rule', () => {
    const text = inReview('- Cut refunds from 9% to 4% %% review-prep-disable-line no-outcome %%\n');
    expect(found(text, 'unused-suppression')).toEqual(['unused-suppression: no-outcome']);
  });

  test('is told of each rule that a comment names', () => {
    const text = inReview('- Ran the pricing sync %% review-prep-disable-line no-outcome weak-verb %%\n');
    expect(found(text, 'unused-suppression')).toEqual(['unused-suppression: weak-verb']);
  });

  test('is told of a rule that does not exist', () => {
    const text = inReview('- Ran the pricing sync %% review-prep-disable-line no-outcomes %%\n');
    expect(found(text, 'unused-suppression')).toEqual(['unused-suppression: no-outcomes']);
  });

  test('is not told of a rule that the settings switch off', () => {
    const text = inReview('- Cut refunds from 9% to 4% %% review-prep-disable-line no-outcome %%\n');
    const { settings } = standardFacts;
    const off = { ...settings, lint: { ...settings.lint, rules: { 'no-outcome': 'off' as const } } };
    const findings = lintNote(readNote('Impact/A.md', text), { ...standardFacts, settings: off });
    expect(findings.filter(({ rule }) => rule === 'unused-suppression')).toEqual([]);
  });

  test('is not told of a rule that needs the vault, where there is none', () => {
    const text = inReview('%% review-prep-disable broken-evidence %%\n\n- Cut refunds from 9% to 4%\n');
    expect(found(text, 'unused-suppression')).toEqual([]);
  });
});

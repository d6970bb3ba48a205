import { lintNote } from '../../src/lint/lint-note';
import { ownRuleProblems } from '../../src/lint/own-rules';
import { readNote } from '../../src/notes/read-note';
import { phraseMatcher } from '../../src/rules/phrases';
import type { LintSettings, PhraseRule } from '../../src/settings/settings';
import { standardFacts } from '../rules/note-of';

const hits = (phrases: string[], text: string): string[] =>
  phraseMatcher(phrases)(text).map(({ phrase, from, to }) => `${phrases[phrase]} = ${text.slice(from, to)}`);

describe('A phrase', () => {
  test('is found as whole words, capitals aside', () => {
    expect(hits(['move the needle'], 'Moved things. Move The Needle, not the needles')).toEqual([
      'move the needle = Move The Needle',
    ]);
    expect(hits(['win'], 'A window for a winner')).toEqual([]);
  });

  test('takes any one word for a star', () => {
    expect(hits(['low * fruit'], 'low hanging fruit, low fruit, low very hanging fruit')).toEqual([
      'low * fruit = low hanging fruit',
    ]);
    expect(hits(['* synergy', 'synergy *'], 'More synergy now')).toEqual([
      '* synergy = More synergy',
      'synergy * = synergy now',
    ]);
  });

  test('does not mind hyphens, emphasis, line ends and curly apostrophes', () => {
    expect(hits(['best in class', "that's it"], 'A **best-in-class**\n  tool. That\u2019s it')).toEqual([
      'best in class = best-in-class',
      "that's it = That\u2019s it",
    ]);
  });

  test('never reaches from one sentence into the next', () => {
    expect(hits(['the team'], 'I led the. Team spirit')).toEqual([]);
  });

  test('is found again and again, but not across itself', () => {
    expect(hits(['very very'], 'very very very very')).toEqual([
      'very very = very very',
      'very very = very very',
    ]);
  });

  test('costs the same walk whether there are ten or ten thousand', () => {
    const phrases = Array.from({ length: 10_000 }, (_, index) => `word${index} * end${index % 7}`);
    const text = 'word17 of end3 and some other words here '.repeat(25_000);
    expect(phraseMatcher(phrases)(text)).toHaveLength(25_000);
  });
});

const rule = (change: Partial<PhraseRule>): PhraseRule => ({
  id: 'no-needles',
  phrase: 'moved the needle',
  message: 'Say which metric moved',
  severity: 'error',
  ...change,
});

const lintWith = (change: Partial<LintSettings>): LintSettings => ({
  ...standardFacts.settings.lint,
  ...change,
});

describe('A phrase rule', () => {
  const found = (lint: LintSettings, bullet: string) => {
    const text = `---\nreview-prep: impact\n---\n- ${bullet}\n`;
    const facts = { ...standardFacts, settings: { ...standardFacts.settings, lint } };
    return lintNote(readNote('A.md', text), facts)
      .filter((finding) => finding.rule === 'no-needles')
      .map(({ from, to, message, severity }) => ({ text: text.slice(from, to), message, severity }));
  };

  test('finds its phrase with its own message and severity', () => {
    expect(found(lintWith({ phrases: [rule({})] }), 'Cut refunds 8% and moved the needle')).toEqual([
      { text: 'moved the needle', message: 'Say which metric moved', severity: 'error' },
    ]);
  });

  test('obeys a severity given by its id', () => {
    const lint = lintWith({ phrases: [rule({})], rules: { 'no-needles': 'off' } });
    expect(found(lint, 'Cut refunds 8% and moved the needle')).toEqual([]);
  });

  test('reads no code, no link target and no quoted speech', () => {
    const lint = lintWith({ phrases: [rule({})] });
    expect(
      found(lint, 'Cut refunds 8% with `moved the needle` and "moved the needle" [a](moved-the-needle)'),
    ).toEqual([]);
  });

  test('that cannot be used is named and left out, and the others still run', () => {
    const lint = lintWith({ phrases: [rule({ id: 'Bad Id' }), rule({})] });
    expect(found(lint, 'Moved the needle on refunds')).toHaveLength(1);
    expect(ownRuleProblems(lint).map(({ at }) => at)).toEqual(['lint.phrases[0].id']);
  });
});

describe('Own words and phrases are checked', () => {
  const problemsOf = (change: Partial<LintSettings>) => ownRuleProblems(lintWith(change)).map(({ at }) => at);

  test.each([
    [{ phrases: [rule({ phrase: ' * ' })] }, 'lint.phrases[0].phrase'],
    [{ phrases: [rule({ phrase: 'a '.repeat(21) })] }, 'lint.phrases[0].phrase'],
    [{ phrases: [rule({ message: ' ' })] }, 'lint.phrases[0].message'],
    [{ phrases: [rule({ id: 'outcome-first' })] }, 'lint.phrases[0].id'],
    [{ phrases: [rule({}), rule({ phrase: 'paradigm' })] }, 'lint.phrases[1].id'],
    [{ words: { weak: ['did', '42'], vague: [], metrics: [] } }, 'lint.words.weak[1]'],
    [{ words: { weak: [], vague: ['so*'], metrics: [] } }, 'lint.words.vague[0]'],
  ])('entry by entry: %j', (change, at) => {
    expect(problemsOf(change)).toEqual([at]);
  });

  test('and pass where nothing is wrong', () => {
    expect(
      problemsOf({
        phrases: [rule({})],
        words: { weak: ['dabbled in'], vague: ['synergy'], metrics: ['gmv'] },
      }),
    ).toEqual([]);
  });

  test('weak words of the user are weak verbs', () => {
    const text = '---\nreview-prep: impact\n---\n- Dabbled in pricing\n';
    const lint = lintWith({ words: { weak: ['Dabbled in'], vague: [], metrics: [] } });
    const facts = { ...standardFacts, settings: { ...standardFacts.settings, lint } };
    const weak = lintNote(readNote('A.md', text), facts).filter((finding) => finding.rule === 'weak-verb');
    expect(weak.map(({ from, to }) => text.slice(from, to))).toEqual(['Dabbled in']);
  });
});

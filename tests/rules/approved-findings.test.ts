import { join } from 'node:path';
import { applyEdits } from '../../src/claims/text';
import type { Finding } from '../../src/lint/finding';
import { lintNote } from '../../src/lint/lint-note';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { readNote } from '../../src/notes/read-note';
import { rules } from '../../src/rules';
import type { Example, Rule } from '../../src/rules/rule';
import { ApprovedBlocks } from '../approved-blocks';
import { everyBullet } from '../claims/every-bullet';
import { findingsOf, noteText, standardFacts } from './note-of';

const inForce = rulesInForce({ ...standardFacts.settings.lint, preset: 'strict' });
const findingLines = (text: string, { rule, severity, from, to, message, fixes }: Finding): string[] => [
  `${rule} (${severity}) at "${text.slice(from, to)}": ${message}`,
  ...fixes.flatMap(({ title, safe, adds, edits }) => [
    `  ${safe ? 'safe fix' : 'fix'}: ${title}${adds === undefined ? '' : ` (${adds})`}`,
    `  gives: ${changedLines(text, applyEdits(text, edits))}`,
  ]),
];

/** The lines that are not as they were. */
function changedLines(before: string, after: string): string {
  const were = new Set(before.split('\n'));
  return after
    .split('\n')
    .filter((line) => !were.has(line))
    .join('\n');
}

const ofBullets = new ApprovedBlocks(join(__dirname, 'approved/findings.txt'), everyBullet(), (bullet) => {
  const text = `- ${bullet}\n`;
  const note = readNote('Notes/Example.md', text);
  return lintNote(note, standardFacts, { inForce, allBullets: true }).flatMap((finding) =>
    findingLines(text, finding),
  );
});

test.each(ofBullets.groups(10))('of "%s" and what follows are as approved', (_first, texts) => {
  expect(texts.map((text) => ofBullets.now(text))).toEqual(texts.map((text) => ofBullets.approved(text)));
});

const examples: ReadonlyMap<string, { rule: Rule; example: Example }> = new Map(
  rules.flatMap((rule) =>
    rule.examples.map((example) => [`${rule.id}: ${example.text}`, { rule, example }] as const),
  ),
);

const ofExamples = new ApprovedBlocks(
  join(__dirname, 'approved/examples.txt'),
  [...examples.keys()],
  (key) => {
    const entry = examples.get(key);
    if (!entry) return [];
    const text = noteText(entry.rule, entry.example.text);
    return findingsOf(entry.rule, text, entry.example.facts).flatMap((finding) =>
      findingLines(text, finding),
    );
  },
);

test.each(ofExamples.groups(5))('of the example "%s" and what follows are as approved', (_first, texts) => {
  expect(texts.map((text) => ofExamples.now(text))).toEqual(texts.map((text) => ofExamples.approved(text)));
});

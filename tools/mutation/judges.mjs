import { readFileSync, readdirSync } from 'node:fs';

/**
 * Whose tests judge a room, as beginnings of their paths: its own, and those that hold its promises elsewhere.
 * Tests that run the built command line in a process of its own see no mutant.
 */
const judges = {
  claims: ['claims/'],
  rules: ['rules/', 'lint/'],
  notes: [
    'notes/',
    'rules/',
    'lint/',
    ...['front-matter', 'scan-blocks', 'what-is-read', 'foreign-inputs', 'literal'].map(
      (row) => `torture/${row}`,
    ),
  ],
  vault: [
    'vault/',
    ...['undo', 'folder-files', 'kept-index', 'peek'].map((file) => `cli/${file}`),
    ...['regions', 'literal', 'paths', 'privacy.'].map((row) => `torture/${row}`),
  ],
};

/** What builds, or reads the sources as text, says nothing about a mutant; a module in another's place needs Jest. */
const apart = /left-out|patterns|docs\.test|evaluation|review-documents/;

/** The test files for `MUTATE`: a room, or a file of one. */
export function judgesOf(mutated = 'rules') {
  const [room] = mutated.split('/');
  return readdirSync('tests', { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => judges[room].some((judge) => file.startsWith(judge)))
    .map((file) => `tests/${file}`)
    .filter((file) => file.endsWith('.test.ts') && !apart.test(file))
    .filter((file) => !/jest\.(?:mock|fn)|node:child_process/.test(readFileSync(file, 'utf8')))
    .sort();
}

import { readFileSync, readdirSync } from 'node:fs';

/** Whose tests judge a room: its own, and lint's for the rules. */
const judges = {
  claims: ['claims'],
  rules: ['rules', 'lint'],
  notes: ['notes'],
  vault: ['vault'],
};

/** What builds, or reads the sources as text, says nothing about a mutant; a module in another's place needs Jest. */
const apart = /left-out|patterns|docs\.test|evaluation/;

/** The test files for `MUTATE`: a room, or a file of one. */
export function judgesOf(mutated = 'rules') {
  const [room] = mutated.split('/');
  return judges[room]
    .flatMap((judge) =>
      readdirSync(`tests/${judge}`, { recursive: true }).map((file) => `tests/${judge}/${file}`),
    )
    .filter((file) => file.endsWith('.test.ts') && !apart.test(file))
    .filter((file) => !/jest\.(?:mock|fn)/.test(readFileSync(file, 'utf8')))
    .sort();
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const evaluation = join(__dirname, '../evaluation');

/** The labelled bullets that measure the reader, and those that measure its rewrites, each once. */
export const bulletsOfEvaluation = (): string[] => [
  ...new Set(
    readdirSync(evaluation)
      .filter((file) => /^(?:claims|rewrites).*\.jsonl$/.test(file))
      .sort()
      .flatMap((file) => readFileSync(join(evaluation, file), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as { text?: string; in?: string })
      .map(({ text, in: before }) => text ?? before ?? ''),
  ),
];

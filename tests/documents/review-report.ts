import { otherDocumentsOf } from './other-documents';
import { reviewCases, type Case } from './review-cases';
import type { Desk } from '../../src/commands/desk';
import { knownChoices, makeAgenda } from '../../src/commands/make-agenda';
import { makeRecap } from '../../src/commands/make-recap';
import { makeOwn } from '../../src/commands/own-documents';
import { buildIndex } from '../../src/vault/vault-index';

const deskOf = ({ files, settings }: Case): Desk => ({
  files,
  settings,
  today: '2026-07-06',
  time: '09:05',
  index: () => buildIndex(files, settings),
});

/** Checklist, brief, gap plan and recap, made around an agenda whose decisions were filled in. */
async function reviewOf(review: Case): Promise<string> {
  const { files, settings, cycle, decisions } = review;
  const desk = deskOf(review);
  const made: string[] = [];
  const agenda = (await makeAgenda(desk, knownChoices(settings, cycle))).written[0]?.path ?? '';
  await files.change(agenda, (text) =>
    text
      .split('\n')
      .map((line) => decisions[line] ?? line)
      .join('\n'),
  );
  for (const kind of ['checklist', 'brief', 'gap-plan'] as const)
    made.push((await makeOwn(desk, { kind, cycle })).written[0]?.path ?? '');
  made.push((await makeRecap(desk, { agenda })).planned.path);
  return joined(await Promise.all(made.map((path) => files.read(path))));
}

const joined = (texts: readonly string[]): string => texts.join('\n=====\n\n');

/** Prints the documents of each vault as JSON, by name: to be compared between time zones and locales. */
async function report(): Promise<void> {
  const texts: Record<string, string> = {};
  for (const [name, make] of Object.entries(reviewCases)) {
    texts[name] = await reviewOf(make());
    const review = make();
    const others = await otherDocumentsOf(deskOf(review), review);
    texts[`${name}, the other documents`] = joined(others);
  }
  process.stdout.write(JSON.stringify(texts));
}

void report();

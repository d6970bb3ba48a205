import type { VaultFacts } from '../rules/rule';

/** What the rules asked of other notes while they read a piece, and the answer that it was read by. */
export type Asked = { answer: string } & (
  | { of: 'resolves' | 'changedOn' | 'sharing'; about: string }
  /** Lines below the piece's first. */
  | { of: 'sameMetric'; about: number }
);

/** Where a piece stands now: `line` is its first, 1-based. */
export interface Standing {
  path: string;
  line: number;
}

export const nothingAsked: readonly Asked[] = [];

/** Facts of other notes that write down what is asked of them; before the index is there they tell nothing. */
export function listened(known: VaultFacts | null, { line: first }: Standing, asked: Asked[]): VaultFacts {
  const vault = known ?? silent;
  const about =
    <T>(of: 'resolves' | 'changedOn' | 'sharing', ask: (target: string, from: string) => T) =>
    (target: string, from: string): T => {
      const answer = ask(target, from);
      asked.push({ of, about: target, answer: JSON.stringify(answer) });
      return answer;
    };
  return {
    resolves: about('resolves', (target, from) => vault.resolves(target, from)),
    changedOn: about('changedOn', (target, from) => vault.changedOn(target, from)),
    sharing: about('sharing', (target, from) => vault.sharing?.(target, from) ?? null),
    sameMetric: (path, line) => {
      const answer = vault.sameMetric(path, line);
      // Most entries have none beside them, and a text is slow to make after a rest.
      const text = answer.length > 0 ? JSON.stringify(answer) : '[]';
      asked.push({ of: 'sameMetric', about: line - first, answer: text });
      return answer;
    },
  };
}

/** Whether the same was asked in the same order, with the same answers. */
export const askedTheSame = (one: readonly Asked[], other: readonly Asked[]): boolean =>
  one.length === other.length &&
  one.every(({ of, about, answer }, at) => {
    const beside = other[at];
    return beside?.of === of && beside.about === about && beside.answer === answer;
  });

/** Whether other notes would answer now as they did when the piece was read. */
export function answeredTheSame(asked: readonly Asked[], known: VaultFacts | null, at: Standing): boolean {
  const vault = known ?? silent;
  return asked.every((one) => one.answer === JSON.stringify(answerTo(one, vault, at)));
}

function answerTo(one: Asked, vault: VaultFacts, { path, line }: Standing): unknown {
  switch (one.of) {
    case 'sameMetric':
      return vault.sameMetric(path, line + one.about);
    case 'sharing':
      return vault.sharing?.(one.about, path) ?? null;
    default:
      return vault[one.of](one.about, path);
  }
}

/** Answers by which no rule finds anything. */
const silent: VaultFacts = {
  resolves: () => true,
  sameMetric: () => [],
  changedOn: () => null,
};

import { plainText } from '../notes/plain-text';
import { matchPrinciples } from '../settings/match-principles';
import { principlesIn } from '../settings/presets';
import type { VaultIndex } from '../vault/vault-index';
import { holding } from './holding';
import type { ReviewPrepPlugin } from './plugin';
import type { Proposals } from './text-suggest';

export type WordKind = 'initiative' | 'metric' | 'okr' | 'skill' | 'person' | 'evidence' | 'principles';

/** Enough to choose from without scrolling. */
const most = 20;

/** What the vault itself proposes for a field: words that its notes use already. */
export function vaultWords(plugin: ReviewPrepPlugin, kind: WordKind): Proposals {
  if (kind === 'principles') return principleWords(plugin);
  return {
    for: async (typed) => {
      const words = wordsOf[kind](await plugin.desk().index(), plugin);
      return [...new Set(words)].filter((word) => word !== '' && holding(typed)(word)).slice(0, most);
    },
  };
}

const texts = (stated: readonly ({ text: string } | null | undefined)[]): string[] =>
  stated.flatMap((one) => one?.text ?? []);

const wordsOf: Record<
  Exclude<WordKind, 'principles'>,
  (index: VaultIndex, plugin: ReviewPrepPlugin) => string[]
> = {
  initiative: ({ entries }) => texts(entries.map(({ initiative }) => initiative)),
  metric: ({ entries }, { settings }) => [
    ...texts(entries.map(({ metric }) => metric)),
    ...settings.lint.words.metrics,
  ],
  okr: ({ okrs, goals }) => [
    ...okrs.flatMap(({ keyResults }) => keyResults.map(({ text }) => text)),
    ...texts(goals.map(({ okr }) => okr)),
  ],
  skill: ({ goals }) => texts(goals.map(({ skill }) => skill)),
  person: ({ feedback }, { settings, app }) => [
    settings.person.manager,
    ...texts(feedback.map(({ from }) => from)).map((from) => plainText(from, { from: 0, to: from.length })),
    ...app.vault
      .getMarkdownFiles()
      .filter(({ path }) => /^(?:.*\/)?(?:people|team|contacts)\//i.test(path))
      .map(({ basename }) => basename),
  ],
  evidence: (_, { app }) => app.vault.getMarkdownFiles().map(({ basename }) => `[[${basename}]]`),
};

/** Several names stand in one field: what is typed after the names that are known is what is looked for. */
function principleWords({ settings }: ReviewPrepPlugin): Proposals {
  const all = principlesIn(settings);
  const parts = (typed: string): { known: string[]; rest: string } => {
    const { known, unknown } = matchPrinciples(typed, all);
    return { known, rest: unknown.at(-1)?.text ?? '' };
  };
  return {
    for: (typed) => {
      const { known, rest } = parts(typed);
      return all.filter((name) => !known.includes(name) && holding(rest)(name)).slice(0, most);
    },
    taken: (typed, chosen) => [...parts(typed).known, chosen].join(', '),
  };
}

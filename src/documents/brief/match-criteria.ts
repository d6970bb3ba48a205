import { fieldText } from '../field-text';
import type { Criteria, Criterion } from '../../notes/criteria';
import type { VaultIndex } from '../../vault/vault-index';

/** What shows that a criterion is met, or what would. */
export interface MatchedCriterion {
  text: string;
  /** What the user linked as its proof. */
  met: Proven[];
  /** Not linked, but of a principle or a metric that the criterion names: for the user to judge. */
  perhaps: (Proven & { through: string })[];
  /** Links of the user's that lead to no proof: a goal, an ask, or nothing. */
  aims: Proven[];
  /** Links that lead to no note. */
  broken: string[];
}

export interface Proven {
  path: string;
  title: string;
}

export type MatchSources = Pick<
  VaultIndex,
  'entries' | 'stories' | 'goals' | 'asks' | 'feedback' | 'noteFor'
>;

/** More of one kind say nothing more. */
const mostPerhaps = 3;

/** Each criterion with its proofs: by the user's links; only where there are none, by principle and metric. */
export const matchedCriteria = (
  { items, path }: Pick<Criteria, 'items' | 'path'>,
  index: MatchSources,
  principles: readonly string[],
): MatchedCriterion[] => items.map((criterion) => matched(criterion, path, index, principles));

function matched(
  { text, links }: Criterion,
  from: string,
  index: MatchSources,
  principles: readonly string[],
): MatchedCriterion {
  const found: MatchedCriterion = { text, met: [], perhaps: [], aims: [], broken: [] };
  const plans = [...index.goals, ...index.asks];
  for (const { target, label } of links) {
    const path = index.noteFor(target, from);
    if (path === null) {
      found.broken.push(label);
      continue;
    }
    const plan = plans.find((one) => one.path === path);
    const title = plan?.title ?? titleOf(path, index) ?? label;
    add(plan ? found.aims : found.met, { path, title: fieldText(title) });
  }
  for (const { path, title, criterion } of index.asks.filter(({ status }) => status === 'open'))
    if (criterion && isSameText(criterion.text, text)) add(found.aims, { path, title: fieldText(title) });
  return found.met.length > 0 ? found : { ...found, perhaps: perhapsMet(text, index, principles) };
}

/** A note linked twice is one proof. */
function add(list: Proven[], proven: Proven): void {
  if (list.every(({ path }) => path !== proven.path)) list.push(proven);
}

const titleOf = (path: string, { entries, stories, feedback }: MatchSources): string | undefined =>
  [...entries, ...stories, ...feedback].find((one) => one.path === path)?.title;

function perhapsMet(
  criterion: string,
  { entries, stories }: MatchSources,
  principles: readonly string[],
): MatchedCriterion['perhaps'] {
  const found: MatchedCriterion['perhaps'] = [];
  const named = principles.filter((name) => names(criterion, name));
  for (const one of [...entries, ...stories].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))) {
    const metric = 'metric' in one && one.metric !== null ? fieldText(one.metric.text) : '';
    const through =
      named.find((name) => one.principles.known.includes(name)) ?? (names(criterion, metric) ? metric : null);
    if (through === null || found.some(({ path }) => path === one.path)) continue;
    found.push({ path: one.path, title: fieldText(one.title), through });
  }
  return found.slice(0, mostPerhaps);
}

/** Whether `text` holds `name` as words of its own. One short word names too much. */
function names(text: string, name: string): boolean {
  if (name.length < 6) return false;
  const padded = (words: string): string =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, () => ' ')
      .trim()} `;
  return padded(text).includes(padded(name));
}

const isSameText = (a: string, b: string): boolean =>
  a
    .trim()
    .replace(/\.$/, () => '')
    .toLowerCase() ===
  b
    .trim()
    .replace(/\.$/, () => '')
    .toLowerCase();

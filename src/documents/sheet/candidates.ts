import type { ImpactEntry } from '../../notes/impact-entry';
import { includesZero } from '../../statistics/difference-interval';
import { metricKey } from '../../vault/metric-key';
import { hashOf } from '../../vault/hash';
import type { Visible } from '../visible';
import type { Candidate } from './candidate';
import { intervalOf } from './interval-of';
import { yearlyLow, type MoneySettings } from './yearly-value';

/** An entry as the ranking sees it, with the entry itself for what is shown of it. */
export interface EntryCandidate extends Candidate {
  entry: Visible<ImpactEntry>;
  /** Other notes that state the same metric of the same initiative. */
  others: readonly Visible<ImpactEntry>[];
}

export function candidateOf(
  entry: Visible<ImpactEntry>,
  money: MoneySettings,
  others: readonly Visible<ImpactEntry>[] = [],
): EntryCandidate {
  const all = [entry, ...others];
  const interval = intervalOf(entry);
  return {
    entry,
    others,
    id: idOf(entry),
    path: entry.path,
    line: entry.line,
    title: entry.title,
    day: entry.day,
    sensitivity: entry.sensitivity,
    scope: entry.scope?.value ?? null,
    hasBaseline: entry.baseline !== null || comparesLevel(entry),
    hasEvidence: all.some(({ evidence }) => evidence.length > 0),
    hasWorth: entry.value !== null || entry.customers !== null,
    yearlyLow: yearlyLow(entry.value?.value ?? null, money),
    design: entry.design?.value ?? null,
    includesZero: interval !== null && includesZero(interval.ends),
    hasOkr: entry.okr !== null,
    principles: entry.principles.known,
    handling: entry.sheet?.value ?? null,
    pinReason: entry.pinReason,
  };
}

/** One for each initiative and metric, else for each place: it names the entry's region in the sheet. */
function idOf(entry: ImpactEntry): string {
  const key = metricKey(entry) ?? `${entry.path}\n${entry.claim ?? String(entry.line)}`;
  const slug = entry.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, () => '-')
    .replace(/^-|-$/g, () => '')
    .slice(0, 40)
    .replace(/-$/, () => '');
  return `entry-${slug === '' ? '' : `${slug}-`}${hashOf(key).slice(0, 8)}`;
}

/** A level that is set against something: a target, an industry figure, another group. */
const comparison =
  /\b(?:against|versus|vs|compared (?:to|with)|target|benchmark|industry|than|instead of|expected)\b/i;

const comparesLevel = ({ result, change, claim, definition, hypothesis }: ImpactEntry): boolean =>
  (result !== null || change !== null) &&
  [claim, definition?.text, hypothesis?.text].some(
    (text) => text !== undefined && text !== null && comparison.test(text),
  );

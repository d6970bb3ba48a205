import type { Day } from '../../days/day';
import { decisionLabels } from '../../notes/agenda-note';
import type { Goal } from '../../notes/goal';
import type { ImpactEntry } from '../../notes/impact-entry';
import type { Cycle } from '../../settings/cycles';
import type { VaultIndex } from '../../vault/vault-index';
import { fieldText, fieldTextOrNull } from '../field-text';
import { changesOf } from '../sheet/changes';
import { okrNames, type OkrName } from '../sheet/okr-names';
import { changesText, fromTo } from '../sheet/words';
import { visibleTo } from '../visible';
import type { CarryOverModel, FigureThenNow, LeftGoal } from './carry-over-model';

export type CarryOverSources = Pick<
  VaultIndex,
  'entries' | 'goals' | 'asks' | 'ratings' | 'agendas' | 'okrs' | 'noteFor'
>;

/** What `before` leaves to `cycle`, as far as the notes tell; nothing is taken for done that does not say so. */
export function carryOver(index: CarryOverSources, before: Cycle, cycle: Cycle, today: Day): CarryOverModel {
  const okrName = okrNames(visibleTo('me', index.okrs), index.noteFor, () => 'note');
  const left = (goal: Goal) => goalLeft(goal, index.entries, okrName, today);
  return {
    title: `${cycle.name} carry-over`,
    cycle: cycle.name,
    before: { name: before.name, from: before.from, to: before.to },
    asOf: today,
    ratings: index.ratings
      .filter(({ day, period }) => isIn(before, period?.value.to ?? day))
      .map(({ rating, themes, title, path }) => ({
        rating: fieldTextOrNull(rating) ?? fieldText(title),
        themes: themes.map(({ text }) => fieldText(text)),
        path,
      })),
    goals: index.goals
      .filter(({ status }) => status === 'open')
      .sort(byDay)
      .map(left),
    asks: index.asks
      .filter(({ status }) => status === 'open')
      .sort(byDay)
      .map(({ title, about, by, path }) => ({
        ...{ title: fieldText(title), about: about?.value ?? '', path },
        when: whenOf(by?.value ?? null, today),
      })),
    closed: index.goals.flatMap((goal) =>
      goal.status !== 'open' && isIn({ from: before.from, to: cycle.to }, goal.by?.value ?? goal.day)
        ? [{ ...left(goal), status: goal.status }]
        : [],
    ),
    figures: figuresThenNow(index.entries, before, cycle),
    promised: promisedIn(index, before, cycle),
  };
}

const isIn = ({ from, to }: { from: Day; to: Day }, day: Day | null): boolean =>
  day !== null && day >= from && day <= to;

/** Those without a day last. */
const byDay = (a: Dated, b: Dated): number => {
  const [one, other] = [a.by?.value ?? '9999', b.by?.value ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.path < b.path ? -1 : 1;
};

type Dated = Pick<Goal, 'by' | 'path'>;

function whenOf(by: Day | null, today: Day): string {
  if (by === null) return 'without a date';
  return by < today ? `due since ${by}` : `by ${by}`;
}

function goalLeft(goal: Goal, entries: readonly ImpactEntry[], okrName: OkrName, today: Day): LeftGoal {
  const okr = goal.okr && okrName(goal.okr, goal.path);
  const moved = entries.filter(
    (entry) => okr !== null && entry.okr && okrName(entry.okr, entry.path) === okr,
  );
  return {
    title: fieldText(goal.title),
    when: whenOf(goal.by?.value ?? null, today),
    prediction: fieldTextOrNull(goal.prediction) ?? '',
    okr: okr ?? '',
    results: moved.map((entry) => ({ text: resultText(entry), path: entry.path })),
    path: goal.path,
  };
}

function resultText({ title, metric, baseline, result }: ImpactEntry): string {
  const ends = fromTo(fieldTextOrNull(baseline), fieldTextOrNull(result));
  return [fieldTextOrNull(metric) ?? fieldText(title), ends].filter((one) => one !== '').join(' ');
}

/** By the metric's own name, whatever moved it; the latest result of each cycle. */
function figuresThenNow(entries: readonly ImpactEntry[], before: Cycle, cycle: Cycle): FigureThenNow[] {
  const then = latestByMetric(entries, before);
  return [...latestByMetric(entries, cycle)].flatMap(([key, entry]) => {
    const old = then.get(key);
    if (!old?.result || !entry.result) return [];
    return [
      {
        metric: fieldTextOrNull(entry.metric) ?? '',
        then: fieldText(old.result.text),
        now: fieldText(entry.result.text),
        changes: changesText(changesOf(old.result.value, entry.result.value)).replace(
          / \(computed\)$/,
          () => '',
        ),
        path: entry.path,
      },
    ];
  });
}

function latestByMetric(entries: readonly ImpactEntry[], cycle: Cycle): Map<string, ImpactEntry> {
  const latest = new Map<string, ImpactEntry>();
  for (const entry of entries) {
    if (!entry.metric || !entry.result || !isIn(cycle, entry.day)) continue;
    const key = fieldText(entry.metric.text).toLowerCase();
    const known = latest.get(key);
    if (!known || (known.day ?? '') <= (entry.day ?? '')) latest.set(key, entry);
  }
  return latest;
}

/** The latest agenda since the last cycle began that is not the one of this cycle's own meeting. */
function promisedIn({ agendas }: CarryOverSources, before: Cycle, cycle: Cycle): CarryOverModel['promised'] {
  const own = cycle.meeting?.slice(0, 10) ?? '9999';
  const agenda = agendas
    .filter(({ day }) => isIn({ from: before.from, to: cycle.to }, day) && day !== null && day < own)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))[0];
  if (!agenda) return null;
  const decisions = agenda.decisions.flatMap(({ topic, text, status, owner, due }) =>
    (status === 'said' || status === 'confirmed') && text !== ''
      ? [{ topic: decisionLabels[topic], text, status, owner: owner === null ? '' : fieldText(owner), due }]
      : [],
  );
  return decisions.length === 0 ? null : { path: agenda.path, decisions };
}

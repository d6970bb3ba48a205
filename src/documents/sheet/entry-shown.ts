import type { Sensitivity } from '../../settings/settings';
import { fieldText, fieldTextOrNull } from '../field-text';
import type { ImpactEntry } from '../../notes/impact-entry';
import { changesOf } from './changes';
import type { EntryCandidate } from './candidates';
import { missingForLead } from './gates';
import { withFiguresShared } from './figures-shared';
import { intervalOf } from './interval-of';
import { pictureFrom } from './interval';
import type { LeadOf } from './leads';
import { linksShown } from './links-shown';
import type { OkrName } from './okr-names';
import type { AppendixEntry, SheetEntry, Told, Worth } from './sheet-model';

/** What showing an entry takes besides the entry. */
export interface Showing {
  audience: Sensitivity;
  leadOf: LeadOf;
  okrName: OkrName;
}

/** An entry as the sheet shows it: the user's own texts, derived figures marked, nothing its audience may not see. */
export function entryShown(
  { entry, others, id, because, rank }: EntryCandidate & { because: string; rank: number },
  showing: Showing,
): SheetEntry {
  const sharedAs = showing.audience === 'calibration' ? entry.figuresShared?.value : undefined;
  // In points it would give away what is not shared.
  const interval =
    sharedAs === undefined || sharedAs === 'absolute' ? intervalOf(entry) : intervalOf(entry, 'relative');
  const { baseline, result } = entry;
  const shown: SheetEntry = {
    id,
    path: entry.path,
    line: entry.line,
    rank,
    because,
    initiative: fieldText(entry.title),
    hypothesis: fieldTextOrNull(entry.hypothesis),
    metric: metricText(entry),
    definition: fieldTextOrNull(entry.definition),
    baseline: fieldTextOrNull(baseline),
    result: fieldTextOrNull(result),
    changes: changesShown(entry),
    interval: interval?.told ?? null,
    proof: proofText(entry),
    picture:
      baseline && result
        ? pictureFrom(
            { text: fieldText(baseline.text), figure: baseline.value },
            { text: fieldText(result.text), figure: result.value },
            interval?.ends ?? null,
            entry.direction?.value ?? null,
          )
        : null,
    worth: worthShown(entry),
    principles: entry.principles.known,
    principleBecause: fieldTextOrNull(entry.principleBecause),
    okrs: [entry.okr && showing.okrName(entry.okr, entry.path)].filter((name) => name !== null),
    role: fieldTextOrNull(entry.role),
    quote: quoteShown(entry, showing.audience),
    links: linksShown([entry, ...others], showing.leadOf),
  };
  return withFiguresShared(shown, sharedAs);
}

/** One line of the appendix. */
export function entryInAppendix(
  candidate: EntryCandidate & { because: string },
  showing: Showing,
): AppendixEntry {
  const shown = entryShown({ ...candidate, rank: 0 }, showing);
  return {
    id: shown.id,
    path: shown.path,
    line: shown.line,
    title: shown.initiative,
    metric: shown.metric,
    baseline: shown.baseline,
    result: shown.result,
    changes: shown.changes,
    definition: shown.definition,
    principles: shown.principles,
    worth: shown.worth,
    day: candidate.entry.day,
    links: shown.links,
    marks: candidate.handling === null ? missingForLead(candidate) : [],
    because: candidate.because,
  };
}

/** The metric, else the sentence that carries the result where the title is not that sentence already. */
function metricText(entry: ImpactEntry): string | null {
  const metric = fieldTextOrNull(entry.metric);
  return metric ?? (entry.claim !== null && entry.claim !== entry.title ? entry.claim : null);
}

/** Computed where both ends are stated; else the difference as the user put it, with its sign. */
function changesShown({ baseline, result, change }: ImpactEntry): Told[] {
  const computed = changesOf(baseline?.value ?? null, result?.value ?? null);
  if (computed.length > 0 || !change) return computed;
  const { sign } = change.value;
  const text = fieldText(change.text);
  const signed = sign === undefined || !/^[\d\p{Sc}]/u.test(text) ? text : `${sign < 0 ? '-' : '+'}${text}`;
  return [{ text: signed, computed: false }];
}

const designWords = {
  experiment: 'Experiment',
  'quasi-experiment': 'Comparison with a like group',
  'before-after': 'Before and after',
  anecdote: 'Anecdote',
};

/** Dates say when it was measured: without a design or samples they prove nothing and are left out. */
function proofText({ design, sampleControl, sampleTreatment, period, date }: ImpactEntry): string | null {
  const samples =
    sampleControl && sampleTreatment ? `${sampleControl.text} and ${sampleTreatment.text} in the arms` : null;
  if (design === null && samples === null) return null;
  const days = period ? `${period.value.from} to ${period.value.to}` : (date?.value ?? null);
  return [design === null ? null : designWords[design.value], samples, days]
    .filter((one) => one !== null)
    .join(', ');
}

function worthShown({ value, valueKind, valueBasis, valueAssumption, customers }: ImpactEntry): Worth {
  const basis = [valueKind?.text, valueBasis?.text].filter((one) => one !== undefined).join(', ');
  return {
    value: fieldTextOrNull(value),
    basis: basis === '' ? null : basis,
    assumption: fieldTextOrNull(valueAssumption),
    customers: fieldTextOrNull(customers),
  };
}

function quoteShown(
  { quote, quoteSource, quoteShared }: ImpactEntry,
  audience: Sensitivity,
): SheetEntry['quote'] {
  if (!quote || (!quoteShared && audience !== 'me')) return null;
  return { text: fieldText(quote.text), source: fieldTextOrNull(quoteSource) };
}

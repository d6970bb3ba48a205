import type { RankingStep } from '../../settings/settings';
import type { Candidate, Design, Scope } from './candidate';
import { wholeMoney } from './money-words';

/** What a comparison may look at besides the two entries. */
export interface Standing {
  /** Principles of the entries that stand above already. */
  covered: ReadonlySet<string>;
  /** ISO 4217. */
  currency: string;
}

/** One step of the order. `ahead` and `rise` are clauses about a pair in which `upper` came first. */
export interface Step {
  /** Below zero where `a` comes first, zero where the next step decides. */
  compare(a: Candidate, b: Candidate, standing: Standing): number;
  /** "it reaches the whole company, Search only its team" */
  ahead(upper: Candidate, lower: Candidate, standing: Standing): string;
  /** "it reached the whole company, as Checkout does" */
  rise(upper: Candidate, lower: Candidate, standing: Standing): string;
}

export const steps: Record<RankingStep, Step> = {
  scope: {
    compare: (a, b) => scopes.indexOf(a.scope ?? 'team') - scopes.indexOf(b.scope ?? 'team'),
    ahead: (upper, lower) => `it reaches ${scopeOf(upper)}, ${lower.title} ${scopeOf(lower)}`,
    rise: (upper) => `it reached ${scopeOf(upper)}, as ${upper.title} does`,
  },
  value: {
    compare: (a, b) => numberOf(b.yearlyLow) - numberOf(a.yearlyLow),
    ahead: (upper, lower, { currency }) =>
      lower.yearlyLow === null
        ? `it has a yearly value, ${lower.title} has none`
        : `its yearly value starts at ${wholeMoney(upper.yearlyLow ?? 0, currency)}, that of ${lower.title} at ${wholeMoney(lower.yearlyLow, currency)}`,
    rise: (upper, lower, { currency }) =>
      `${lower.yearlyLow === null ? 'it had a yearly value' : 'its yearly value started'} above ${wholeMoney(upper.yearlyLow ?? 0, currency)}`,
  },
  evidence: {
    compare: (a, b) => designs.indexOf(a.design ?? 'anecdote') - designs.indexOf(b.design ?? 'anecdote'),
    ahead: (upper, lower) =>
      `${designOf(upper)} proves more than ${designOf(lower)}, which is what ${lower.title} has`,
    rise: (upper) => `it had ${designOf(upper)} behind it, as ${upper.title} has`,
  },
  okr: {
    compare: (a, b) => Number(b.hasOkr) - Number(a.hasOkr),
    ahead: (_, lower) => `it moves an OKR, ${lower.title} names none`,
    rise: () => 'it named the OKR that it moves',
  },
  principle: {
    compare: (a, b, { covered }) =>
      Number(newTo(covered, b) !== undefined) - Number(newTo(covered, a) !== undefined),
    ahead: (upper, _, { covered }) =>
      `it shows ${newTo(covered, upper) ?? 'a principle'}, which nothing above it does`,
    rise: () => 'it showed a principle that nothing above it shows',
  },
  date: {
    compare: (a, b) => textOrder(b.day ?? '', a.day ?? ''),
    ahead: (upper, lower) => `it ended on ${upper.day ?? 'no day'}, later than ${lower.title}`,
    rise: (upper) => `it had ended after ${upper.day ?? 'the other'}`,
  },
  name: {
    compare: (a, b) => textOrder(a.title, b.title),
    ahead: (_, lower) => `nothing else tells it from ${lower.title} and its name comes first`,
    rise: (upper) => `anything told it from ${upper.title} but the name`,
  },
};

const scopes: Scope[] = ['company', 'department', 'team', 'individual'];
const designs: Design[] = ['experiment', 'quasi-experiment', 'before-after', 'anecdote'];

const scopeWords: Record<Scope, string> = {
  company: 'the whole company',
  department: 'a department',
  team: 'a team',
  individual: 'one person',
};
const scopeOf = ({ scope }: Candidate) => scopeWords[scope ?? 'team'];

const designWords: Record<Design, string> = {
  experiment: 'an experiment',
  'quasi-experiment': 'a comparison with a like group',
  'before-after': 'a before and after',
  anecdote: 'an anecdote',
};
const designOf = ({ design }: Candidate) => (design === null ? 'no stated design' : designWords[design]);

const numberOf = (value: number | null) => value ?? -Number.MAX_VALUE;

const newTo = (covered: ReadonlySet<string>, { principles }: Candidate): string | undefined =>
  principles.find((principle) => !covered.has(principle));

/** By code units: the same in every locale. */
const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

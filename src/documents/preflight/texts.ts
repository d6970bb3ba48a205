import type { AppendixEntry, SheetEntry, SheetLink, SheetModel, Worth } from '../sheet/sheet-model';

/** A text that a reader of sheet or appendix will see. */
export interface ShownText {
  /** As it ends "in ...": "the role of Refund audit". */
  where: string;
  text: string;
  /** A name that the user gave the result or themselves, and the source of a quote, which was shared on purpose. */
  named: boolean;
}

/** Every text of the user's that stands on the sheet or in its appendix. */
export function textsOf({ person, cycle, leading, appendix, coverage }: SheetModel): ShownText[] {
  return [
    named('your name', person.name),
    named('your role', person.role),
    named('the name of the cycle', cycle.name),
    ...leading.flatMap(leadingTexts),
    ...appendix.flatMap(appendixTexts),
    ...coverage.filter(({ missing }) => !missing).map(({ name }) => said('the coverage', name)),
  ].filter(({ text }) => text !== '');
}

function leadingTexts(entry: SheetEntry): ShownText[] {
  const of = (what: string) => `the ${what} of ${entry.initiative}`;
  return [
    ...sharedTexts(entry.initiative, entry),
    said(of('hypothesis'), entry.hypothesis),
    said(of('interval'), entry.interval?.text),
    said(of('proof'), entry.proof),
    said(of('principle-because'), entry.principleBecause),
    said(of('okr'), entry.okrs.join(', ')),
    said(of('role'), entry.role),
    said(of('quote'), entry.quote?.text),
    named(of('quote-source'), entry.quote?.source),
  ];
}

const appendixTexts = (entry: AppendixEntry): ShownText[] => sharedTexts(entry.title, entry);

interface Both {
  metric: string | null;
  definition: string | null;
  baseline: string | null;
  result: string | null;
  worth: Worth;
  links: SheetLink[];
}

function sharedTexts(
  title: string,
  { metric, definition, baseline, result, worth, links }: Both,
): ShownText[] {
  const of = (what: string) => `the ${what} of ${title}`;
  return [
    named('the name of an entry', title),
    said(of('metric'), metric),
    said(of('definition'), definition),
    said(of('baseline'), baseline),
    said(of('result'), result),
    said(of('value'), worth.value),
    said(of('value-basis'), worth.basis),
    said(of('value-assumption'), worth.assumption),
    said(of('customers'), worth.customers),
    ...links.map(({ label }) => said(of('evidence'), label)),
  ];
}

const said = (where: string, text: string | null | undefined): ShownText => ({
  where,
  text: text ?? '',
  named: false,
});

const named = (where: string, text: string | null | undefined): ShownText => ({
  ...said(where, text),
  named: true,
});

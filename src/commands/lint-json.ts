import { lineTable } from './line-table';
import { ruleUrl, type NoteReport, type Summary } from './lint-report';

/** `lint --format json`, version 1 of the contract. Notes without findings are left out. */
export const lintJson = (reports: readonly NoteReport[], summary: Summary): string =>
  wholeJson(
    reports.flatMap((report) => (report.findings.length > 0 ? [noteJson(report)] : [])),
    summary,
  ).join('');

/** One note of it. */
export const noteJson = (report: NoteReport): string =>
  JSON.stringify({ path: report.path, findings: findingsJson(report) });

/** All of it, in pieces: a vault's findings may be longer than a text can be. */
export const wholeJson = (notes: readonly string[], summary: Summary): string[] => [
  '{"version":1,"files":[',
  ...notes.map((note, at) => (at === 0 ? note : `,${note}`)),
  `],"summary":${JSON.stringify(summary)}}\n`,
];

function findingsJson({ text, findings }: NoteReport): object[] {
  const lines = lineTable(text);
  return findings.map(({ rule, severity, message, from, to, fixes }) => {
    const start = lines.at(from);
    const end = lines.at(to);
    return {
      rule,
      severity,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      offset: from,
      endOffset: to,
      message,
      url: ruleUrl(rule),
      fixes: fixes.map(({ title, safe, edits, adds }) => ({
        title,
        safe,
        ...(adds === undefined ? {} : { adds }),
        edits: edits.map((edit) => ({ from: edit.from, to: edit.to, insert: edit.insert })),
      })),
    };
  });
}

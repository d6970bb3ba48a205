import { lineTable } from './line-table';
import { ruleUrl, type NoteReport, type Summary } from './lint-report';

/** `lint --format json`, version 1 of the contract. Notes without findings are left out. */
export function lintJson(reports: readonly NoteReport[], summary: Summary): string {
  const files = reports
    .filter(({ findings }) => findings.length > 0)
    .map((report) => ({ path: report.path, findings: findingsJson(report) }));
  return `${JSON.stringify({ version: 1, files, summary })}\n`;
}

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

import type { Rule } from '../../rules/rule';
import { lineTable } from '../../commands/line-table';
import { ruleUrl, type NoteReport } from '../../commands/lint-report';

const levels = { error: 'error', warning: 'warning', suggestion: 'note' } as const;

/** SARIF 2.1.0, columns counted in UTF-16 code units. */
export function lintSarif(reports: readonly NoteReport[], rules: readonly Rule[]): string {
  const driver = {
    name: 'review-prep',
    informationUri: 'https://github.com/review-prep/review-prep',
    rules: rules.map(({ id, why }) => ({ id, shortDescription: { text: why }, helpUri: ruleUrl(id) })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: reports.flatMap(results) };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function results({ path, text, findings }: NoteReport): object[] {
  const lines = lineTable(text);
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return findings.map(({ rule, severity, message, from, to }) => {
    const start = lines.at(from);
    const end = lines.at(to);
    const region = {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: from,
      charLength: to - from,
    };
    return {
      ruleId: rule,
      level: levels[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    };
  });
}

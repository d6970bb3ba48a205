import { lineTable } from '../../commands/line-table';
import { ruleUrl, type NoteReport } from '../../commands/lint-report';
import { rules } from '../../rules';
import type { LintFormat } from './lint-format';

const levels = { error: 'error', warning: 'warning', suggestion: 'note' } as const;

/** SARIF 2.1.0, columns counted in UTF-16 code units; indented by two. */
export const sarif: LintFormat = {
  note: (report) =>
    results(report)
      .map((result) => indented(result, '        '))
      .join(',\n'),
  whole: (notes) => {
    const [before = '', after = ''] = JSON.stringify(log([betweenThem]), null, 2).split(
      JSON.stringify(betweenThem),
    );
    if (notes.length === 0) return [`${JSON.stringify(log([]), null, 2)}\n`];
    return [before.trimEnd(), ...notes.map((note, at) => `${at === 0 ? '' : ','}\n${note}`), `${after}\n`];
  },
};

/** Stands where the results go, while the rest is made. */
const betweenThem = 'here stand the results';

const log = (found: readonly string[]): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [{ tool: { driver: driver() }, columnKind: 'utf16CodeUnits', results: found }],
});

const driver = (): object => ({
  name: 'review-prep',
  informationUri: 'https://github.com/review-prep/review-prep',
  rules: rules.map(({ id, why }) => ({ id, shortDescription: { text: why }, helpUri: ruleUrl(id) })),
});

/** A line end inside a string is written as a sign, so that every line end is one of the layout. */
const indented = (value: object, by: string): string =>
  by + JSON.stringify(value, null, 2).replace(/\n/g, () => `\n${by}`);

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

import { lineTable } from '../../commands/line-table';
import type { NoteReport, Summary } from '../../commands/lint-report';
import type { LintFormat } from './lint-format';

const colours = { error: 31, warning: 33, suggestion: 36, faint: 2, strong: 1 } as const;
type Colour = keyof typeof colours;

/** Findings for a person: a block for each note, a line for each finding, a count at the end. */
export function stylish(colour: boolean): LintFormat {
  const paint: Paint = (name, text) => (colour ? `\u001b[${colours[name]}m${text}\u001b[0m` : text);
  return {
    note: (report) => [paint('strong', report.path), ...findingLines(report, paint), ''].join('\n'),
    whole: (notes, summary) => [...notes.map((note) => `${note}\n`), `${countLine(summary)}\n`],
  };
}

type Paint = (name: Colour, text: string) => string;

function findingLines({ text, findings }: NoteReport, paint: Paint): string[] {
  const lines = lineTable(text);
  const rows = findings.map((finding) => {
    const { line, column } = lines.at(finding.from);
    return { finding, place: `${line}:${column}` };
  });
  const width = Math.max(...rows.map(({ place }) => place.length));
  return rows.map(({ finding: { severity, message, rule, fixes }, place }) => {
    const fixable = fixes.some(({ safe }) => safe) ? ' (fixable)' : '';
    const head = `  ${place.padStart(width)}  ${paint(severity, severity.padEnd(10))}`;
    return `${head}  ${message}  ${paint('faint', `${rule}${fixable}`)}`;
  });
}

function countLine({ errors, warnings, suggestions, notes }: Summary): string {
  const counted = `${count(notes, 'note')} read`;
  if (errors + warnings + suggestions === 0) return `No findings, ${counted}.`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(suggestions, 'suggestion')}; ${counted}.`;
}

const count = (amount: number, word: string): string => `${amount} ${word}${amount === 1 ? '' : 's'}`;

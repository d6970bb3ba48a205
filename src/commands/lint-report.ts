import type { Finding } from '../lint/finding';

/** The findings of one note, with the text that their offsets count in. */
export interface NoteReport {
  path: string;
  text: string;
  findings: Finding[];
}

export interface Summary {
  errors: number;
  warnings: number;
  suggestions: number;
  notes: number;
}

export function summarise(reports: readonly NoteReport[], notes: number): Summary {
  const summary: Summary = { errors: 0, warnings: 0, suggestions: 0, notes };
  for (const { findings } of reports) {
    for (const { severity } of findings) {
      if (severity === 'error') summary.errors++;
      else if (severity === 'warning') summary.warnings++;
      else summary.suggestions++;
    }
  }
  return summary;
}

/** Where a rule's page stands in the documentation. */
export const ruleUrl = (rule: string): string =>
  `https://github.com/review-prep/review-prep/blob/main/docs/rules/${rule}.md`;

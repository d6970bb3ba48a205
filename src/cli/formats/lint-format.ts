import { noteJson, wholeJson } from '../../commands/lint-json';
import type { NoteReport, Summary } from '../../commands/lint-report';
import { github } from './github';
import { sarif } from './sarif';
import { stylish } from './stylish';

export type LintFormatName = 'stylish' | 'json' | 'sarif' | 'github';

/** How findings are printed: each note for itself, on whatever thread read it, and then the whole. */
export interface LintFormat {
  /** One note, which has findings. */
  note: (report: NoteReport) => string;
  /** The output, in pieces: a vault's findings may be longer than a text can be. */
  whole: (notes: readonly string[], summary: Summary) => string[];
}

export function lintFormat(name: LintFormatName, colour: boolean): LintFormat {
  switch (name) {
    case 'json':
      return { note: noteJson, whole: wholeJson };
    case 'sarif':
      return sarif;
    case 'github':
      return github;
    case 'stylish':
      return stylish(colour);
  }
}

/** Reports as one text. */
export const lintOutput = (format: LintFormat, reports: readonly NoteReport[], summary: Summary): string =>
  format
    .whole(
      reports.filter(({ findings }) => findings.length > 0).map((report) => format.note(report)),
      summary,
    )
    .join('');

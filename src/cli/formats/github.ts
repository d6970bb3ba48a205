import { lineTable } from '../../commands/line-table';
import type { LintFormat } from './lint-format';

const levels = { error: 'error', warning: 'warning', suggestion: 'notice' } as const;

/** Workflow commands, so that findings show on the lines of a pull request. */
export const github: LintFormat = {
  note: ({ path, text, findings }) => {
    const lines = lineTable(text);
    return findings
      .map(({ severity, from, to, rule, message }) => {
        const start = lines.at(from);
        const end = lines.at(to);
        const place = `file=${property(path)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
        return `::${levels[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
      })
      .join('');
  },
  whole: (notes) => [...notes],
};

const data = (text: string): string =>
  text
    .replace(/%/g, () => '%25')
    .replace(/\r/g, () => '%0D')
    .replace(/\n/g, () => '%0A');
const property = (text: string): string =>
  data(text)
    .replace(/:/g, () => '%3A')
    .replace(/,/g, () => '%2C');

import type { AppendixEntry, SheetEntry, SheetLink } from '../sheet/sheet-model';
import { changesText, metricMoved, toldText, worthBeside } from '../sheet/words';
import type { FormUnit } from './form-model';

type Shown = Pick<
  SheetEntry,
  'metric' | 'baseline' | 'result' | 'changes' | 'worth' | 'principles' | 'links'
> &
  Partial<Pick<SheetEntry, 'initiative' | 'interval' | 'role'>> &
  Partial<Pick<AppendixEntry, 'title'>>;

/** A result as one bullet: its figures with their source behind them, so that none can come apart. */
export function entryUnit(entry: Shown): FormUnit {
  const { metric, worth, principles, role = null } = entry;
  const lead = entry.initiative ?? entry.title ?? '';
  const [figures, source] = [figuresText(lead, entry), sourcesText(entry.links)];
  const more = [worthBeside(lead, worth), role === null ? '' : `My part: ${role}`, principles.join(', ')];
  return {
    title: metric === null ? lead : `${lead}, ${metric}`,
    level: null,
    lines: [{ depth: 1, lead, text: sentences([figures, ...more, source]) }],
    short: [{ depth: 1, lead, text: sentences([figures, source]) }],
  };
}

/** Whether there is anything for a form to count: what only tells of work says nothing there. */
export const statesFigure = ({ baseline, result, changes, worth }: Shown): boolean =>
  baseline !== null || result !== null || changes.length > 0 || worth.value !== null;

const sentences = (texts: readonly string[]): string => texts.filter((one) => one !== '').join('. ');

function figuresText(lead: string, { metric, baseline, result, changes, interval = null }: Shown): string {
  const ends = metricMoved(lead, { metric, baseline, result });
  return [ends, changesText(changes), interval === null ? '' : toldText(interval)]
    .filter((one) => one !== '')
    .join(', ');
}

const sourcesText = (links: readonly SheetLink[]): string => {
  const sources = links.map(sourceText).filter((one) => one !== '');
  return sources.length === 0 ? '' : `Source: ${sources.join('; ')}`;
};

/** Its label, and the address where others can reach it. */
const sourceText = ({ label, kind, target, checked }: SheetLink): string =>
  [label === target ? '' : label, kind === 'web' ? target : '', checked ?? '']
    .filter((one) => one !== '')
    .join(', ');

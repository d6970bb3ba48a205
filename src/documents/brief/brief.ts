import type { Day } from '../../days/day';
import { principlesIn } from '../../settings/presets';
import type { Settings } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import { proposedAsks } from '../agenda/asks';
import { checkInDay } from '../check-in';
import type { Document } from '../document';
import { fieldText } from '../field-text';
import { asMarkdown, namedLink, noteLink } from '../plain-text';
import { partsFrom, type View } from '../render';
import type { SheetEntry, SheetModel } from '../sheet/sheet-model';
import { changesText, metricMoved, worthText } from '../sheet/words';
import { briefTemplate } from '../templates/brief';
import { visibleTo } from '../visible';
import { matchedCriteria, type MatchedCriterion, type MatchSources } from './match-criteria';
import { nextLevel } from './next-level';
import { rangesShown } from './ranges';

export interface BriefChoices {
  index: MatchSources & Pick<VaultIndex, 'criteria' | 'markets'>;
  /** Of the user alone: everything that counts. */
  sheet: SheetModel;
  settings: Settings;
  today: Day;
  /** `YYYY-MM-DD` with or without `THH:MM`; null where it is not known. */
  meeting: string | null;
  expectedRating: string;
}

/** What to have in hand when level and pay are spoken of; for the user alone, and the only one that reads pay ranges. */
export function briefDocument(
  { index, sheet, settings, today, meeting, expectedRating }: BriefChoices,
  template: string = briefTemplate(),
): Document {
  const title = `${sheet.cycle.name} negotiation brief`;
  const open = visibleTo('me', index.asks).filter(({ status }) => status === 'open');
  const isPay = ({ about }: (typeof open)[number]): boolean => about?.value === 'pay';
  const shown = (asks: typeof open): View[] => proposedAsks(asks, []).items.map(itemView);
  const ranges = rangesShown(index.markets, settings.person, today);
  const asks = shown(open.filter((ask) => !isPay(ask)));
  const level = nextLevel(index.criteria, settings.person);
  const levelName = level?.level ? fieldText(level.level.text) : '';
  const views: Record<string, View | null> = {
    head: {
      title: asMarkdown(title),
      meeting: meeting?.replace('T', () => ', ') ?? '',
      cycle: asMarkdown(sheet.cycle.name),
    },
    rating: { rating: asMarkdown(expectedRating), cycle: asMarkdown(sheet.cycle.name) },
    results: { items: sheet.leading.map(resultView), any: sheet.leading.length > 0 },
    level: level && {
      level: asMarkdown(levelName === '' ? 'the next level' : levelName),
      ...levelView(matchedCriteria(level, index, principlesIn(settings)), level.path),
      goals: stretchGoals(index.goals),
    },
    asks: asks.length === 0 ? null : { items: asks },
    pay: {
      items: shown(open.filter(isPay)),
      ranges: ranges.map(({ path, name, range, source }) => ({
        name: asMarkdown(name),
        range: asMarkdown(range),
        source: asMarkdown(source),
        ...{ link: noteLink(path), named: namedLink(path, name) },
      })),
      known: ranges.length > 0,
    },
    'check-in': {
      day: meeting === null ? '' : checkInDay(meeting, settings.holidays),
      manager: asMarkdown(settings.person.manager),
    },
    closing: { level: asMarkdown(levelName) },
  };
  const parts = partsFrom(
    template,
    Object.entries(views).flatMap(([id, view]) => (view === null ? [] : { id, section: id, view })),
  );
  return {
    kind: 'brief',
    title,
    properties: new Map([
      ['title', title],
      ['cycle', sheet.cycle.name],
      ['audience', 'me'],
    ]),
    parts: parts.filter(({ id }) => id !== 'closing'),
    closing: parts.find(({ id }) => id === 'closing')?.markdown ?? '',
  };
}

function resultView({ initiative, metric, baseline, result, changes, worth, path }: SheetEntry): View {
  const figures = metricMoved(initiative, { metric, baseline, result });
  const whole = [figures, changesText(changes)].filter((one) => one !== '').join(', ');
  return {
    title: asMarkdown(initiative),
    figures: asMarkdown(whole),
    worth: asMarkdown(worthText(worth)),
    ...{ link: noteLink(path), named: namedLink(path, initiative) },
  };
}

const itemView = ({ title, text, path }: { title: string; text: string; path: string }): View => ({
  title: asMarkdown(title),
  text: asMarkdown(text),
  ...{ link: noteLink(path), named: namedLink(path, title) },
});

function levelView(criteria: readonly MatchedCriterion[], path: string): View {
  const met = criteria.filter((one) => one.met.length > 0).length;
  const open = criteria.filter(isOpen).length;
  const perhaps = criteria.length - met - open;
  const proofs = [...new Set(criteria.flatMap((one) => linked(one.met).split(', ')))].filter(Boolean);
  return {
    statement: [
      `My results meet ${met} of ${criteria.length} criteria`,
      ...(perhaps > 0 ? [`${perhaps} more may be met`] : []),
      ...(open > 0 ? [`${open} ${open === 1 ? 'is' : 'are'} open`] : []),
    ].join('; '),
    proofs: proofs.join(', '),
    items: criteria.map((one) => ({
      text: asMarkdown(one.text),
      met: linked(one.met),
      perhaps: one.perhaps
        .map(({ path: at, through }) => `${asMarkdown(through)}, ${noteLink(at)}`)
        .join('; '),
      open: isOpen(one),
      aims: linked(one.aims),
      broken: asMarkdown(one.broken.join(', ')),
      criteria: noteLink(path),
    })),
  };
}

/** What the user takes on next, with what it builds. */
function stretchGoals(goals: BriefChoices['index']['goals']): string {
  const open = goals.filter(({ status, about }) => status === 'open' && about?.value !== 'career');
  return open
    .map(
      ({ path, skill }) => noteLink(path) + (skill === null ? '' : ` (${asMarkdown(fieldText(skill.text))})`),
    )
    .join(', ');
}

const linked = (proofs: readonly { path: string }[]): string =>
  proofs.map(({ path }) => noteLink(path)).join(', ');

/** Nothing shows that it is met, not even by a principle or a metric. */
const isOpen = ({ met, perhaps }: MatchedCriterion): boolean => met.length === 0 && perhaps.length === 0;

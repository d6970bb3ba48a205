import type { Day } from '../../days/day';
import type { Milestone } from '../../notes/gap-plan-note';
import { principlesIn } from '../../settings/presets';
import type { Settings } from '../../settings/settings';
import { hashOf } from '../../vault/hash';
import { readRegions } from '../../vault/region-reader';
import type { VaultIndex } from '../../vault/vault-index';
import { matchedCriteria, type MatchedCriterion, type MatchSources } from '../brief/match-criteria';
import { nextLevel } from '../brief/next-level';
import { checkInDay } from '../check-in';
import type { Document } from '../document';
import { fieldText } from '../field-text';
import { asMarkdown, noteLink } from '../plain-text';
import { partsFrom, type View } from '../render';
import { gapPlanTemplate } from '../templates/gap-plan';
import { stateOf } from './states';

export interface GapPlanChoices {
  index: MatchSources & Pick<VaultIndex, 'criteria'>;
  settings: Settings;
  cycle: { name: string };
  /** `YYYY-MM-DD` with or without `THH:MM`; null where it is not known. */
  meeting: string | null;
  /** The plan as it stands, and its milestones; null where there is none yet. */
  before: { text: string; milestones: readonly Milestone[] } | null;
}

/**
 * The gaps to the next level with a milestone for each. The milestones are the user's once they are written; a gap
 * that comes up later stands in a part of its own.
 */
export function gapPlanDocument(
  { index, settings, cycle, meeting, before }: GapPlanChoices,
  template: string = gapPlanTemplate(),
): Document {
  const title = `${cycle.name} gap plan`;
  const level = nextLevel(index.criteria, settings.person);
  const criteria = level ? matchedCriteria(level, index, principlesIn(settings)) : [];
  const gaps = criteria.filter(({ met }) => met.length === 0);
  const by = meeting === null ? '' : checkInDay(meeting, settings.holidays);
  const own = before && ownMilestones(before);
  const planned = new Set((own ?? gaps).map(({ text }) => key(text)));
  const fresh = gaps.filter(({ text }) => !planned.has(key(text)));
  const bullets = (list: readonly MatchedCriterion[]): View => ({
    items: list.map(({ text }) => ({ text: asMarkdown(text), by })),
  });
  const parts = partsFrom(template, [
    {
      id: 'head',
      section: 'head',
      view: {
        title: asMarkdown(title),
        level: level?.level ? asMarkdown(fieldText(level.level.text)) : '',
        criteria: level ? noteLink(level.path) : '',
        meeting: meeting?.replace('T', () => ', ') ?? '',
        summary: level
          ? `No proof is linked yet for ${gaps.length} of ${criteria.length} criteria.`
          : 'No criteria of the next level yet: write them down as a promotion criteria note, one bullet each.',
      },
    },
    ...(own ? [{ id: 'status', section: 'status', view: statusView(own, criteria, by) }] : []),
    ...fresh.map((gap) => ({
      id: `gap-${hashOf(key(gap.text))}`,
      section: 'gap',
      view: bullets([gap]),
    })),
    { id: 'closing', section: 'closing', view: bullets(gaps) },
  ]);
  return {
    kind: 'gap-plan',
    title,
    properties: new Map([
      ['title', title],
      ['cycle', cycle.name],
      ['audience', 'me'],
    ]),
    parts: parts.filter(({ id }) => id !== 'closing'),
    closing: parts.find(({ id }) => id === 'closing')?.markdown ?? '',
  };
}

/** The milestones that are the user's: a part that the plugin wrote is its own to take back. */
function ownMilestones({ text, milestones }: NonNullable<GapPlanChoices['before']>): Milestone[] {
  const parts = readRegions(text).regions.filter(({ id, edited }) => id.startsWith('gap-') && !edited);
  return milestones.filter(({ from }) => !parts.some((part) => part.from <= from && from < part.to));
}

const statusView = (
  milestones: readonly Milestone[],
  criteria: readonly MatchedCriterion[],
  last: Day,
): View => ({
  items: milestones.map((milestone) => {
    const criterion = criteria.find(({ text }) => key(text) === key(milestone.text)) ?? null;
    return { text: asMarkdown(milestone.text), state: stateOf(milestone, criterion, last) };
  }),
});

const key = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.:]$/, () => '');

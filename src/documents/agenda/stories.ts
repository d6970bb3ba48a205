import type { Story } from '../../notes/story';
import { spokenWords } from '../../claims/spoken-words';
import type { Settings } from '../../settings/settings';
import { fieldText, fieldTextOrNull } from '../field-text';
import { visibleTo, type Visible } from '../visible';
import type { AgendaStory } from './agenda-model';
import type { AgendaSources } from './propose';

/** Longer than this nobody listens to one story in a review. */
export const mostSeconds = 45;
/** As many as the time for behaviours takes. */
const mostStories = 3;

interface StoryChoices {
  cycle: { from: string; to: string };
  settings: Pick<Settings, 'spokenWordsPerMinute'>;
  /** Principles that the results show already. */
  shown: ReadonlySet<string>;
  without: ReadonlySet<string>;
}

/** Stories of the cycle that can be told in time: new principles first, then those with feedback, then the later. */
export function proposedStories(
  index: Pick<AgendaSources, 'stories' | 'feedback' | 'noteFor'>,
  { cycle, settings, shown, without }: StoryChoices,
): AgendaStory[] {
  const told = visibleTo('manager', index.stories)
    .filter(({ path, day }) => day !== null && day >= cycle.from && day <= cycle.to && !without.has(path))
    .map((story) => storyShown(story, index, settings, shown))
    .filter(({ seconds }) => seconds > 0 && seconds <= mostSeconds);
  return told
    .sort(byPromise)
    .slice(0, mostStories)
    .map(({ story }) => story);
}

interface Told {
  story: AgendaStory;
  seconds: number;
  fresh: number;
  day: string;
}

function storyShown(
  story: Visible<Story>,
  index: Pick<AgendaSources, 'feedback' | 'noteFor'>,
  { spokenWordsPerMinute }: Pick<Settings, 'spokenWordsPerMinute'>,
  shown: ReadonlySet<string>,
): Told {
  const parts = Object.values(story.parts).flatMap((part) => part?.text ?? []);
  const seconds = Math.round((spokenWords(parts.join(' ')) / spokenWordsPerMinute) * 60);
  const fresh = story.principles.known.filter((name) => !shown.has(name));
  const feedback = sharedFeedback(story, index);
  const because = [
    fresh.length === 0 ? 'It backs the results' : `It shows ${fresh.join(' and ')}, which no result does`,
    feedback.length === 0 ? 'without shared feedback' : 'with feedback that may be shared',
  ];
  return {
    seconds,
    fresh: fresh.length,
    day: story.day ?? '',
    story: {
      path: story.path,
      title: fieldText(story.title),
      principles: story.principles.known,
      seconds,
      result: (story.parts.result?.text ?? '').replace(/\n/g, () => ' '),
      feedback,
      because: `${because.join(', ')}.`,
    },
  };
}

const byPromise = (a: Told, b: Told): number =>
  Math.sign(b.fresh) - Math.sign(a.fresh) ||
  Math.sign(b.story.feedback.length) - Math.sign(a.story.feedback.length) ||
  (a.day === b.day ? 0 : a.day > b.day ? -1 : 1) ||
  (a.story.path < b.story.path ? -1 : 1);

function sharedFeedback(
  story: Story,
  index: Pick<AgendaSources, 'feedback' | 'noteFor'>,
): AgendaStory['feedback'] {
  const shared = visibleTo('manager', index.feedback).filter((one) => one.shared);
  const linked = new Set(story.feedback.map(({ target }) => index.noteFor(target, story.path)));
  return shared
    .filter(
      (one) =>
        linked.has(one.path) || (one.story && index.noteFor(one.story.target, one.path) === story.path),
    )
    .map((one) => ({ path: one.path, from: fieldTextOrNull(one.from) ?? fieldText(one.title) }));
}

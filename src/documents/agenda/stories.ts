import type { Story } from '../../notes/story';
import { spokenWords } from '../../claims/spoken-words';
import type { Settings } from '../../settings/settings';
import { fieldText, fieldTextOrNull } from '../field-text';
import { visibleTo, type Visible } from '../visible';
import type { AgendaStory } from './agenda-model';
import type { AgendaMove } from './arrange';
import { arranged, type Arranged, type Piece } from './proposals';
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
  moves: readonly AgendaMove[];
}

/**
 * Stories of the cycle that can be told in time: new principles first, then those with feedback, then the later.
 * What takes too long, is not told yet or has no day could stand there instead, and says so.
 */
export function proposedStories(
  index: Pick<AgendaSources, 'stories' | 'feedback' | 'noteFor'>,
  { cycle, settings, shown, moves }: StoryChoices,
): Arranged<AgendaStory> {
  const told = visibleTo('manager', index.stories)
    .filter(({ day }) => day === null || (day >= cycle.from && day <= cycle.to))
    .map((story) => storyTold(story, index, settings, shown))
    .sort(byPromise)
    .map(({ piece }) => piece);
  const ready = told.filter(({ warning }) => warning === '');
  const off = [...ready.slice(mostStories), ...told.filter(({ warning }) => warning !== '')];
  return arranged({ on: ready.slice(0, mostStories), off }, moves, () => mostStories);
}

interface Told {
  piece: Piece<AgendaStory>;
  fresh: number;
  day: string;
}

function storyTold(
  story: Visible<Story, 'manager'>,
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
  const { path } = story;
  const title = fieldText(story.title);
  return {
    fresh: fresh.length,
    day: story.day ?? '',
    piece: {
      ...{ id: path, kind: 'story', path, title, because: `${because.join(', ')}.` },
      detail: seconds === 0 ? '' : `${seconds} s`,
      warning: warningFor(seconds, story.day),
      item: {
        path,
        title,
        principles: story.principles.known,
        seconds,
        result: (story.parts.result?.text ?? '').replace(/\n/g, () => ' '),
        feedback,
      },
    },
  };
}

function warningFor(seconds: number, day: string | null): string {
  if (seconds === 0) return 'Nothing stands under its Situation, Task, Action and Result yet.';
  if (seconds > mostSeconds)
    return `It takes ${seconds} seconds to tell, ${mostSeconds} at most: shorten it first.`;
  return day === null ? 'It has no day, so nobody can tell whether it is of this cycle: give it one.' : '';
}

const byPromise = (a: Told, b: Told): number =>
  Math.sign(b.fresh) - Math.sign(a.fresh) ||
  Math.sign(b.piece.item.feedback.length) - Math.sign(a.piece.item.feedback.length) ||
  (a.day === b.day ? 0 : a.day > b.day ? -1 : 1) ||
  (a.piece.path < b.piece.path ? -1 : 1);

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

import type { AgendaModel } from './agenda-model';
import { boxesOf } from './agenda-note';
import { agendaParts, type AgendaPart, type Proposals } from './proposals';
import { mostResults } from './results';

/** A part of the agenda before its note is made. */
export interface PartPreview extends Proposals {
  part: AgendaPart;
  name: string;
  /** Its time box; 0 where nothing stands on it. */
  minutes: number;
  /** What speaks against the part as a whole; empty where nothing does. */
  warning: string;
}

export interface AgendaPreview {
  /** Every time box in order, those of rating and decisions too: together the meeting's length. */
  boxes: { name: string; minutes: number }[];
  parts: PartPreview[];
}

/** Parts of which the vault holds nothing are left out. */
export function previewOf(model: AgendaModel): AgendaPreview {
  const boxes = boxesOf(model);
  const parts = agendaParts.map((part): PartPreview => {
    const minutes = boxes.get(part) ?? 0;
    return {
      part,
      name: names[part],
      minutes,
      warning: warningOf(part, minutes, model),
      ...model.proposals[part],
    };
  });
  return {
    boxes: [...boxes].map(([name, minutes]) => ({ name: names[name] ?? name, minutes })),
    parts: parts.filter(({ on, off }) => on.length + off.length > 0),
  };
}

const names: Record<string, string> & Record<AgendaPart, string> = {
  rating: 'Rating',
  results: 'Results',
  behaviours: 'Behaviours',
  goals: 'Goals',
  asks: 'Asks',
  pay: 'Pay',
  closing: 'Decisions',
};

function warningOf(part: AgendaPart, minutes: number, model: AgendaModel): string {
  const { results, behaviours, proposals } = model;
  if (part === 'results' && results.length === 0 && proposals.results.off.length > 0)
    return 'No result stands on it: mend what those below lack, or put one on all the same.';
  if (part === 'results' && results.length > mostResults)
    return `${results.length} results: your manager remembers ${mostResults}.`;
  const seconds = behaviours.reduce((sum, story) => sum + story.seconds, 0);
  return part === 'behaviours' && seconds > minutes * 60
    ? `Telling these takes ${spokenLength(seconds)}, more than the ${minutes} min set aside.`
    : '';
}

const spokenLength = (seconds: number): string => `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

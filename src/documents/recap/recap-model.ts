import type { Day } from '../../days/day';
import { decisionLabels, type AgendaNote, type Decision, type DecisionTopic } from '../../notes/agenda-note';
import type { Settings } from '../../settings/settings';
import { fieldText } from '../field-text';
import type { Visible } from '../visible';
import { dueTimes } from './due-times';

/** A recap as it is to be sent. Texts are plain, without Markdown. */
export interface RecapModel {
  title: string;
  /** Path of the agenda that the decisions were noted in. */
  agenda: string;
  /** `YYYY-MM-DD`, with `THH:MM` where the time is known. */
  meeting: string;
  /** Names; empty where nobody told. */
  manager: string;
  person: string;
  due: Date;
  confirmBy: Day;
  /** As typed; null as long as nothing was sent. */
  sent: string | null;
  topics: RecapTopic[];
  /** Lines of the agenda, 1-based, that hold words without a status: the recap does not state them. */
  withoutStatus: number[];
  /** Those that hold a status without a label: nothing tells what it is about. */
  withoutLabel: number[];
}

export interface RecapTopic {
  topic: DecisionTopic;
  name: string;
  lines: RecapLine[];
}

/**
 * `asked` was raised and not answered. `unnoted`: nothing is written down that could be stated, so it is asked.
 */
export interface RecapLine {
  how: 'confirmed' | 'said' | 'asked' | 'unnoted';
  /** What was noted; empty where nothing was. */
  text: string;
  owner: string | null;
  by: Day | null;
}

/** In the order of the message: pay behind everything else that is decided. */
const order: readonly DecisionTopic[] = ['rating', 'stretch-goals', 'promotion', 'pay', 'next-steps'];

/** A recap asks for these even where nothing was noted. The others stay out of it unless they were raised. */
const always: ReadonlySet<DecisionTopic> = new Set(['rating', 'stretch-goals', 'next-steps']);

/** The follow-up to an agenda with a meeting, from its decisions and nothing else. */
export function recapOf(
  agenda: Visible<AgendaNote, 'manager'>,
  meeting: string,
  { person, holidays }: Pick<Settings, 'person' | 'holidays'>,
  sent: string | null,
): RecapModel {
  return {
    title: recapTitle(agenda.title),
    agenda: agenda.path,
    meeting,
    manager: fieldText(agenda.manager?.text ?? person.manager),
    person: person.name,
    ...dueTimes(meeting, sent, holidays),
    sent,
    topics: order.flatMap((topic) => topicOf(topic, agenda.decisions) ?? []),
    withoutStatus: agenda.decisions
      .filter(({ status, text }) => status === null && text !== '')
      .map(({ line }) => line),
    withoutLabel: agenda.unlabelled,
  };
}

/** "2026-H1 review recap" for "2026-H1 review agenda". */
export const recapTitle = (agendaTitle: string): string =>
  `${agendaTitle.replace(/\bagenda$/i, () => '').trimEnd()} recap`.trim();

/** Null for a topic that was not raised and need not be asked. */
function topicOf(topic: DecisionTopic, decisions: readonly Decision[]): RecapTopic | null {
  const raised = decisions.filter((decision) => decision.topic === topic && decision.status !== null);
  const lines = raised.map(lineOf);
  if (lines.length === 0 && always.has(topic))
    lines.push({ how: 'unnoted', text: '', owner: null, by: null });
  return lines.length === 0 ? null : { topic, name: decisionLabels[topic], lines };
}

/** What was said without words noted cannot be stated. */
function lineOf({ status, text, owner, due }: Decision): RecapLine {
  const how = status === 'asked' || text !== '' ? (status ?? 'unnoted') : 'unnoted';
  return { how, text, owner: owner === null ? null : fieldText(owner), by: due };
}

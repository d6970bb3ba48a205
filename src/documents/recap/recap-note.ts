import { formatDay, formatWeekday } from '../../days/format-day';
import { formatInstant, meetingDay } from '../../days/meeting';
import type { DecisionTopic } from '../../notes/agenda-note';
import type { RecapStatus } from '../../notes/recap-note';
import type { Document } from '../document';
import { asMarkdown, noteLink } from '../plain-text';
import { partsFrom, type View } from '../render';
import { recapTemplate } from '../templates/recap';
import type { RecapLine, RecapModel } from './recap-model';

/** The recap as a note that holds the message; once it was sent, its words stay as they went out. */
export function recapDocument(
  model: RecapModel,
  { status, isFinal }: { status: RecapStatus; isFinal: boolean },
  template: string = recapTemplate(),
): Document {
  const { title, agenda, sent, due, confirmBy } = model;
  const times = new Map<string, string>([
    ...(sent === null ? [] : [['sent', sent] as const]),
    ['due', formatInstant(due)],
    ['confirm-by', confirmBy],
  ]);
  return {
    kind: 'recap',
    title,
    properties: new Map<string, string>([
      ['title', title],
      ['agenda', noteLink(agenda)],
      ['audience', 'manager'],
      ['status', status],
      ...times,
    ]),
    updates: new Map([['status', status], ...times]),
    isFinal,
    parts: partsFrom(template, [
      { id: 'opening', section: 'opening', view: openingView(model) },
      ...model.topics.map(({ topic, name, lines }) => ({
        id: topic,
        section: 'topic',
        view: { name, items: lines.map((line) => lineView(topic, line)) },
      })),
      { id: 'closing', section: 'closing', view: { person: asMarkdown(model.person) } },
    ]),
  };
}

const openingView = ({ manager, meeting, confirmBy }: RecapModel): View => ({
  manager: asMarkdown(manager),
  date: formatDay(meetingDay(meeting)),
  confirmBy: formatWeekday(confirmBy),
});

const lineView = (topic: DecisionTopic, line: RecapLine): View => ({
  confirmed: line.how === 'confirmed',
  said: line.how === 'said',
  asked: line.how === 'asked',
  unnoted: line.how === 'unnoted',
  text: line.text === '' ? '' : asMarkdown(sentence(`${line.text}${boundTo(topic, line)}`)),
  question: line.how === 'unnoted' ? questions[topic] : answerQuestion(line),
});

const answerQuestion = ({ text }: RecapLine): string =>
  text === '' ? 'I asked about it. What is your answer?' : 'What is your answer?';

/** Where nothing is written down that could be stated. */
const questions: Record<DecisionTopic, string> = {
  rating: 'I have noted no rating. Which is it, or by when will you know?',
  'stretch-goals': 'I have noted no stretch goals. Which would you set?',
  promotion: 'I have not noted your words. How would you put them?',
  pay: 'I have not noted your words. How would you put them?',
  'next-steps': 'I have noted no next steps. Which do you expect, from whom and by when?',
};

/** " (Owen, by 30 January 2026)"; empty where neither is noted. Only what is to be done has an owner. */
function boundTo(topic: DecisionTopic, { owner, by, text }: RecapLine): string {
  const isTask = topic === 'stretch-goals' || topic === 'next-steps';
  const who = owner === null || !isTask || text.startsWith(owner) ? '' : owner;
  const bound = [who, by === null ? '' : `by ${formatDay(by)}`].filter((one) => one !== '').join(', ');
  return bound === '' ? '' : ` (${bound})`;
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

import type { Document, PropertyText } from '../document';
import { noteName } from '../../notes/note-day';
import { asMarkdown, namedLink } from '../plain-text';
import { partsFrom, type Filling, type View } from '../render';
import { changesText, metricMoved, worthBeside } from '../sheet/words';
import { agendaTemplate } from '../templates/agenda';
import { timeBoxes, type Share } from '../time-boxes';
import type { AgendaAsk, AgendaGoal, AgendaModel, AgendaStory } from './agenda-model';
import type { SheetEntry } from '../sheet/sheet-model';

/**
 * The agenda as a note. What is filled in during the 1:1, decisions and next steps, stands outside the
 * generated parts: written once, then the user's.
 */
export function agendaNote(model: AgendaModel, template: string = agendaTemplate()): Document {
  const boxes = boxesOf(model);
  const parts = partsFrom(template, fillingsOf(model, boxes));
  const closing = parts.find(({ id }) => id === 'closing')?.markdown ?? '';
  return {
    kind: 'agenda',
    title: `${model.cycle} review agenda`,
    properties: propertiesOf(model),
    parts: parts.filter(({ id }) => id !== 'closing'),
    closing,
  };
}

/** Minutes for each part, by its name; together the meeting's length. */
export const boxesOf = (model: AgendaModel): Map<string, number> => timeBoxes(sharesOf(model), model.minutes);

function propertiesOf({ title, meeting, minutes, manager }: AgendaModel): Map<string, PropertyText> {
  const time = meeting.slice(11);
  return new Map<string, PropertyText>([
    ['title', title],
    ['date', meeting.slice(0, 10)],
    ...(time === '' ? [] : [['time', time] as const]),
    ['minutes', minutes],
    ['manager', manager],
    ['audience', 'manager'],
    ['cssclasses', ['review-prep-agenda']],
  ]);
}

/** What has nothing in it takes no time; rating and decisions always do. */
function sharesOf({ results, behaviours, goals, asks, pay }: AgendaModel): Share[] {
  const shares: (Share & { items: number })[] = [
    { name: 'rating', weight: 2, items: 1 },
    { name: 'results', weight: 7, items: results.length },
    { name: 'behaviours', weight: 3, items: behaviours.length },
    { name: 'goals', weight: 4, items: goals.length },
    { name: 'asks', weight: 4, items: asks.length },
    { name: 'pay', weight: 2, items: pay.length },
    { name: 'closing', weight: 2, items: 1 },
  ];
  return shares.filter(({ items }) => items > 0);
}

function fillingsOf(model: AgendaModel, boxes: ReadonlyMap<string, number>): Filling[] {
  const views: Record<string, View> = {
    rating: { sentence: asMarkdown(ratingSentence(model)) },
    results: { items: model.results.map(resultView) },
    behaviours: { items: model.behaviours.map(storyView) },
    goals: { items: model.goals.map(goalView) },
    asks: { items: model.asks.map(askView) },
    pay: { items: model.pay.map(askView) },
    closing: closingView(model),
  };
  const timed = [...boxes].map(([id, box]): Filling => ({ id, section: id, view: { ...views[id], box } }));
  return [{ id: 'head', section: 'head', view: headView(model) }, ...timed];
}

const headView = ({ title, meeting, minutes, manager, cycle }: AgendaModel): View => ({
  title: asMarkdown(title),
  date: meeting.slice(0, 10),
  time: meeting.slice(11),
  minutes,
  manager: asMarkdown(manager),
  cycle: asMarkdown(cycle),
});

/** One sentence: what the manager can repeat in calibration. */
function ratingSentence({ expectedRating, cycle, results }: AgendaModel): string {
  const on = results.length === 0 ? '' : `, on the strength of ${namesOf(results)}`;
  return expectedRating === ''
    ? `I would like to agree on my rating for ${cycle}${on}.`
    : `I expect a rating of ${expectedRating} for ${cycle}${on}.`;
}

/** "Refunds, Search and Returns"; results that are named by a whole sentence stand below. */
function namesOf(results: readonly SheetEntry[]): string {
  const names = results.map(({ initiative }) => initiative);
  const last = names.pop() ?? '';
  const listed = names.length === 0 ? last : `${names.join(', ')} and ${last}`;
  const isShort = listed.length <= 120 && [...names, last].every((name) => name.length <= 40);
  if (isShort) return listed;
  return results.length === 1 ? 'the result below' : 'the results below';
}

function resultView({
  initiative,
  metric,
  baseline,
  result,
  changes,
  worth,
  principles,
  role,
  path,
}: SheetEntry): View {
  const difference = changesText(changes);
  const figures = metricMoved(initiative, { metric, baseline, result });
  return {
    initiative: asMarkdown(initiative),
    figures: asMarkdown([figures, difference].filter((one) => one !== '').join(', ')),
    worth: asMarkdown(worthBeside(initiative, { ...worth, assumption: null })),
    principles: asMarkdown(principles.join(', ')),
    role: asMarkdown(role ?? ''),
    ...{ link: noteName(path), named: namedLink(path, initiative) },
  };
}

const storyView = ({ title, seconds, principles, result, feedback, path }: AgendaStory): View => ({
  title: asMarkdown(title),
  seconds,
  principles: asMarkdown(principles.join(', ')),
  result: asMarkdown(result),
  feedback: feedback.map((one) => namedLink(one.path, one.from)).join(', '),
  ...{ link: noteName(path), named: namedLink(path, title) },
});

const goalView = ({ title, about, statement, okr, skill, path }: AgendaGoal): View => ({
  title: asMarkdown(title),
  career: about === 'career',
  statement: asMarkdown(statement),
  okr: asMarkdown(okr),
  skill: asMarkdown(skill),
  ...{ link: noteName(path), named: namedLink(path, title) },
});

const askView = ({ title, text, gives, criterion, path }: AgendaAsk): View => ({
  title: asMarkdown(title),
  text: asMarkdown(text),
  gives: asMarkdown(gives),
  criterion: asMarkdown(criterion),
  ...{ link: noteName(path), named: namedLink(path, title) },
});

const closingView = ({ asks, pay, person, manager, recapDue, confirmBy }: AgendaModel): View => ({
  promotion: asks.some(({ about }) => about === 'promotion'),
  pay: pay.length > 0,
  person: asMarkdown(person),
  manager: asMarkdown(manager),
  recapDue,
  confirmBy,
});

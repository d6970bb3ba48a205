import type { Document } from '../document';
import { asMarkdown, linkName, namedLink } from '../plain-text';
import { partsFrom, type View } from '../render';
import { carryOverTemplate } from '../templates/carry-over';
import type { CarryOverModel, LeftGoal } from './carry-over-model';

/** What a cycle leaves, as a note. What came of the promises is the user's to write: no refresh touches it. */
export function carryOverNote(model: CarryOverModel, template: string = carryOverTemplate()): Document {
  const { title, before, cycle, asOf, ratings, goals, asks, closed, figures, promised } = model;
  const nothing =
    ratings.length + goals.length + asks.length + closed.length + figures.length === 0 && promised === null;
  const views: [string, View][] = [
    [
      'head',
      { ...escaped({ title, cycle }), before: before.name, from: before.from, to: before.to, asOf, nothing },
    ],
    ['rating', listed(ratings.map(({ themes, ...one }) => ({ ...escaped(one), themes: textsOf(themes) })))],
    ['goals', listed(goals.map(goalView))],
    ['asks', listed(asks.map(withName))],
    ['closed', listed(closed.map((goal) => ({ ...goalView(goal), status: goal.status })))],
    ['figures', listed(figures.map(escaped))],
    [
      'closing',
      promised ? { ...listed(promised.decisions.map(escaped)), link: linkName(promised.path) } : {},
    ],
  ];
  const parts = partsFrom(
    template,
    views.map(([id, view]) => ({ id, section: id, view })),
  );
  const closing = parts.find(({ id }) => id === 'closing')?.markdown;
  return {
    kind: 'carry-over',
    title,
    properties: new Map([
      ['title', title],
      ['cycle', cycle],
      ['audience', 'me'],
      ['as-of', asOf],
    ]),
    parts: parts.filter(({ id }) => id !== 'closing'),
    ...(closing !== undefined && { closing }),
  };
}

const listed = (items: readonly View[]): View => ({ any: items.length > 0, items });

const goalView = ({ results, ...goal }: LeftGoal): View => ({
  ...withName(goal),
  results: results.map(escaped),
});

const textsOf = (texts: readonly string[]): View[] => texts.map((text) => ({ text: asMarkdown(text) }));

/** Every text as it may stand in a note, and the note that it comes from as a link's target. */
const escaped = (texts: object): View =>
  Object.fromEntries(
    Object.entries(texts as Record<string, string | null>).map(([name, text]) =>
      name === 'path' ? ['link', linkName(text ?? '')] : [name, asMarkdown(text ?? '')],
    ),
  );

const withName = <T extends { title: string; path: string }>(one: T): View => ({
  ...escaped(one),
  named: namedLink(one.path, one.title),
});

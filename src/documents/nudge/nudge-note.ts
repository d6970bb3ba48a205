import type { Document } from '../document';
import { asMarkdown, linkName } from '../plain-text';
import { partsFrom, type View } from '../render';
import { nudgeTemplate } from '../templates/nudge';
import type { NudgeModel, Waiting } from './nudge-model';

/** The week's nudge as a note. */
export function nudgeNote(model: NudgeModel, template: string = nudgeTemplate()): Document {
  const { title, from, to, tag, finished, entries, due, goals } = model;
  const nothing = finished.length + entries.length + due.length + goals.length === 0;
  const parts: [string, View][] = [
    ['head', { title: asMarkdown(title), from, to, nothing }],
    ['finished', { ...listed(finished), tag }],
    ['entries', listed(entries)],
    ['due', listed(due)],
    ['goals', listed(goals)],
  ];
  return {
    kind: 'nudge',
    title,
    properties: new Map([
      ['title', title],
      ['audience', 'me'],
      ['as-of', to],
    ]),
    parts: partsFrom(
      template,
      parts.map(([id, view]) => ({ id, section: id, view })),
    ),
  };
}

const listed = (
  items: readonly (Waiting & { day?: string; baseline?: string; prediction?: string })[],
): View => ({
  any: items.length > 0,
  items: items.map(({ text, path, day = '', baseline = '', prediction = '' }) => ({
    text: asMarkdown(text),
    link: linkName(path),
    day,
    baseline: asMarkdown(baseline),
    prediction: asMarkdown(prediction),
  })),
});

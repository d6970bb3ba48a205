import { askBody } from './ask-note';
import type { ClaimPlace, ClaimRule } from './rule';

const message = (): string =>
  'Unexpected request without an end, expected a date, a milestone or a criterion that settles it';

export const openEndedAsk: ClaimRule = {
  id: 'open-ended-ask',
  reads: 'claim',
  why: 'What has no date and no criterion is neither granted nor refused. Say by when, or on what condition.',
  examples: [
    { text: 'I would like to own the checkout roadmap', flags: 'I would like to own the checkout roadmap' },
    { text: 'I would like a promotion to Senior PM', flags: 'I would like a promotion to Senior PM' },
    { text: 'I want more time for customer interviews', flags: 'I want more time for customer interviews' },
    {
      text: '---\nreview-prep: ask\nabout: scope\n---\nI would like to own the checkout roadmap.\n',
      flags: 'I would like to own the checkout roadmap.',
    },
    { text: 'I would like to own the checkout roadmap from 1 July', flags: null },
    { text: 'I would like a promotion to Senior PM once churn is below 3%', flags: null },
    { text: 'I would like to own the checkout roadmap [by:: 2026-07-01]', flags: null },
    {
      text: '---\nreview-prep: ask\nabout: scope\ndate: 2026-07-01\n---\nI would like to own the checkout roadmap.\n',
      flags: null,
    },
    { text: 'Asked legal for a draft contract', flags: null },
  ],
  check(place) {
    const { claim, kind } = place;
    if (claim.class !== 'ask' || kind === 'ask' || isSettledBy(place)) return [];
    return [{ from: claim.from, to: claim.to, message: message() }];
  },
  checkNote(note, facts) {
    const body = askBody(note, facts);
    if (!body || endWords.test(body.text) || taskDate.test(note.text)) return [];
    const { properties } = note.frontMatter;
    if (endFields.some((name) => hasValue(properties.get(name)?.value))) return [];
    return [{ from: body.from, to: body.to, message: message() }];
  },
};

const endFields = ['date', 'by', 'due', 'criterion', 'milestone', 'checkpoint'];

const endWords =
  /\b(?:by|within|before|until|from|starting|effective|once|when|after|if|as soon as|provided|in return for|conditional)\b|\b(?:this|next|the coming) (?:month|quarter|half|half-year|year|cycle|spring|summer|autumn|fall|winter)\b|\bq[1-4]\b|\bh[12]\b|\b20\d\d\b|\b(?:milestone|criterion|criteria)\b|\bin (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** A date as the Tasks plugin writes it. */
const taskDate = /(?:\ud83d\udcc5|\u23f3|\ud83d\udeeb)\s?\d{4}-\d\d-\d\d/;

function isSettledBy({ claim, prose, text, fields }: ClaimPlace): boolean {
  if (claim.figures.some(({ role }) => role === 'date')) return true;
  return endWords.test(prose) || taskDate.test(text) || endFields.some((name) => fields.has(name));
}

const hasValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

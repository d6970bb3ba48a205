import type { Range } from '../claims/text';
import { trimEndOf } from '../settings/trim-end';
import type { Link } from './links';
import { linksIn } from './links';
import type { Bullet, Note } from './note';
import { plainText } from './plain-text';
import type { Stated } from './stated';
import { statedText } from './stated';
import type { TypedNote, TypedReading } from './typed-note';
import { openTyped } from './typed-note';

/** One thing that a level asks for. */
export interface Criterion extends Range {
  text: string;
  /** 1-based. */
  line: number;
  /** The entries and stories that the user says meet it. */
  links: Link[];
}

/** What the next level asks for. */
export interface Criteria extends TypedNote {
  level: Stated<string> | null;
  source: Stated<string> | null;
  items: Criterion[];
}

/** Null for a note that holds no criteria. */
export function readCriteria(note: Note, settings: TypedReading): Criteria | null {
  const typed = openTyped(note, 'criteria', settings);
  if (!typed) return null;
  const { head, reading } = typed;
  return {
    ...head,
    level: statedText(reading, 'level'),
    source: statedText(reading, 'source'),
    items: note.blocks.bullets
      .filter(({ depth }) => depth === 0)
      .map((bullet) => readCriterion(note, bullet))
      .filter(({ text }) => text !== ''),
  };
}

/** The text ends where the links begin; links of sub-bullets count as well. */
function readCriterion(note: Note, bullet: Bullet): Criterion {
  const own = { from: bullet.contentFrom, to: bullet.contentTo };
  const links = linksIn(note.text, { from: bullet.contentFrom, to: bullet.to });
  const first = links.find(({ from }) => from < own.to);
  const before = trimEndOf(plainText(note.text, { from: own.from, to: first?.from ?? own.to }), ' :,;–—(-');
  const text = before === '' ? plainText(note.text, own) : before;
  return { text, line: bullet.line, from: bullet.from, to: bullet.to, links };
}

import type { Range } from '../claims/text';
import type { ImpactEntry } from '../notes/impact-entry';
import type { Note } from '../notes/note';
import { isTag, tagsIn } from '../notes/tags';
import { noteMark } from './note-mark';
import type { Facts } from './rule';

/** Where to underline what an entry lacks: the tag that makes its bullet an entry, else what makes the note one. */
export function entryMark(entry: ImpactEntry, note: Note, facts: Facts): Range {
  const bullet = entry.bullet === null ? undefined : note.blocks.bullets[entry.bullet];
  if (!bullet) return noteMark(note, facts);
  const own = { from: bullet.contentFrom, to: bullet.contentTo };
  const tag = tagsIn(note.text, own).find(({ name }) => isTag(name, facts.settings.tag));
  return tag ? { from: tag.from, to: tag.to } : own;
}

import type { Range } from '../claims/text';
import type { Note } from '../notes/note';
import type { Facts } from './rule';

/** Where to underline what a whole note lacks: the value of its kind property, else its first words. */
export function noteMark(note: Note, { settings }: Facts): Range {
  const kind = note.frontMatter.properties.get(settings.kindProperty.toLowerCase());
  if (kind && kind.to > kind.from) return { from: kind.from, to: kind.to };
  const heading = note.blocks.headings[0];
  if (heading) return { from: heading.from, to: heading.to };
  const { bodyFrom } = note.frontMatter;
  const line = /[^\r\n]{1,80}/.exec(note.text.slice(bodyFrom, bodyFrom + 400));
  const from = bodyFrom + (line?.index ?? 0);
  return { from, to: from + (line?.[0].length ?? 0) };
}

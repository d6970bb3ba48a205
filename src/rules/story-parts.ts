import type { Note } from '../notes/note';
import { sectionsOf } from './agenda-sections';
import { proseOf } from './prose';

export const storyPartNames = ['Situation', 'Task', 'Action', 'Result'] as const;
export type StoryPartName = (typeof storyPartNames)[number];

/** The parts that the story tells: under a heading of that name, or after a label ("Situation: ..."). */
export function storyPartsTold(note: Note): Set<StoryPartName> {
  const told = new Set<StoryPartName>();
  const sections = sectionsOf(note);
  for (const name of storyPartNames) {
    const section = sections.find((candidate) => isNamed(candidate.name, name));
    const text = section ? note.text.slice(section.heading.to, section.to) : labelled(note, name);
    if (/[\p{L}\p{N}]/u.test(proseOf(text))) told.add(name);
  }
  return told;
}

const isNamed = (heading: string, name: string): boolean =>
  heading.toLowerCase().replace(/[^\p{L}]/gu, () => '') === name.toLowerCase() ||
  heading.toLowerCase().replace(/[^\p{L}]/gu, () => '') === `${name.toLowerCase()}s`;

function labelled({ text, blocks }: Note, name: string): string {
  const label = new RegExp(`^[\\s*_]{0,6}${name}s?[*_]{0,3}\\s?::?[*_]{0,3}`, 'i');
  const pieces = [
    ...blocks.paragraphs,
    ...blocks.bullets.map((bullet) => ({ from: bullet.contentFrom, to: bullet.contentTo })),
  ];
  for (const { from, to } of pieces) {
    for (const line of text.slice(from, to).split(/\r\n|\r|\n/)) {
      const found = label.exec(line);
      if (found) return line.slice(found[0].length);
    }
  }
  return '';
}

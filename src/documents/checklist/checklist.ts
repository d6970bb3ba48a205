import { readNote } from '../../notes/read-note';
import { readRegions } from '../../vault/region-reader';
import type { Document } from '../document';
import { asMarkdown, noteLink } from '../plain-text';
import { partsFrom } from '../render';
import { checklistTemplate } from '../templates/checklist';
import { proofs, type Proof, type ProofSources } from './proofs';

export interface ChecklistChoices extends ProofSources {
  /** `YYYY-MM-DD` with or without `THH:MM`; null where it is not known. */
  meeting: string | null;
  /** The checklist as it stands; null where there is none yet. */
  before: string | null;
}

/** The preparation checklist: what the vault proves is ticked, what only a person knows is left to them. */
export function checklistDocument(
  { before, meeting, ...sources }: ChecklistChoices,
  template: string = checklistTemplate(),
): Document {
  const title = `${sources.sheet.cycle.name} checklist`;
  const items = proofs(sources);
  const standing = ticksIn(before ?? template);
  const isDone = ({ id, done }: Proof): boolean => standing.edited.get(id) ?? done;
  const done = items.filter(isDone).length + standing.own.filter(Boolean).length;
  const parts = partsFrom(template, [
    {
      id: 'head',
      section: 'head',
      view: {
        title: asMarkdown(title),
        meeting: meeting?.replace('T', () => ', ') ?? '',
        done,
        all: items.length + standing.own.length,
        next: items.find((item) => !isDone(item))?.short ?? '',
      },
    },
    ...items.map((item) => ({ id: item.id, section: 'item', view: itemView(item) })),
    { id: 'closing', section: 'closing', view: {} },
  ]);
  return {
    kind: 'checklist',
    title,
    properties: new Map([
      ['title', title],
      ['cycle', sources.sheet.cycle.name],
      ['audience', 'me'],
    ]),
    parts: parts.filter(({ id }) => id !== 'closing'),
    closing: parts.find(({ id }) => id === 'closing')?.markdown ?? '',
  };
}

const itemView = ({ done, name, detail, links }: Proof) => ({
  mark: done ? 'x' : ' ',
  name,
  detail: asMarkdown(detail),
  links: links.map(noteLink).join(', '),
});

interface Ticks {
  /** By part: those that the user edited, which are kept as they are. */
  edited: ReadonlyMap<string, boolean>;
  /** The user's own check boxes, outside the parts. */
  own: boolean[];
}

/** The check boxes of a checklist, or of the template that it is made from. */
function ticksIn(text: string): Ticks {
  const { regions } = readRegions(text);
  const edited = new Map<string, boolean>();
  const own: boolean[] = [];
  for (const { checkbox, from } of readNote('checklist.md', text).blocks.bullets) {
    if (checkbox === null) continue;
    const isTicked = checkbox !== ' ';
    const region = regions.find((one) => one.from <= from && from < one.to);
    if (!region) own.push(isTicked);
    else if (region.edited) edited.set(region.id, isTicked);
  }
  return { edited, own };
}

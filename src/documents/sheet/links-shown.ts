import type { Evidence } from '../../notes/entry/evidence';
import type { ImpactEntry } from '../../notes/impact-entry';
import type { Link } from '../../notes/links';
import { fieldText } from '../field-text';
import { linkName } from '../plain-text';
import type { LeadOf } from './leads';
import type { SheetLink } from './sheet-model';

/**
 * The proofs of a result that its audience may follow. A second link into the same note says nothing more,
 * unless it has a label of its own.
 */
export function linksShown(entries: readonly ImpactEntry[], leadOf: LeadOf): SheetLink[] {
  const shown: SheetLink[] = [];
  for (const { path, evidence } of entries) {
    for (const proof of evidence) {
      const link = linkShown(proof, path, leadOf);
      if (link && !isRepeated(link, proof.label !== null, shown)) shown.push(link);
    }
  }
  return shown;
}

function isRepeated(link: SheetLink, labelled: boolean, shown: readonly SheetLink[]): boolean {
  return shown.some(
    ({ target, label }) =>
      (target === link.target && label === link.label) ||
      (!labelled && link.target !== '' && nameOf(target) === nameOf(link.target)),
  );
}

/** Of the note, without folders, heading and block. */
const nameOf = (target: string): string => {
  const note = target.split('#')[0] ?? '';
  return note.slice(note.lastIndexOf('/') + 1).toLowerCase();
};

function linkShown({ link, label, text, checked }: Evidence, path: string, leadOf: LeadOf): SheetLink | null {
  if (!link) return { label: fieldText(label ?? text), target: '', kind: 'text', checked };
  if (link.kind === 'address' || /^[a-z][a-z0-9+.-]{1,20}:/i.test(link.target)) {
    return { label: fieldText(label ?? link.label), target: link.target, kind: 'web', checked };
  }
  const lead = leadOf(link.target, path);
  if (lead === 'nothing' || (lead === 'label' && label === null)) return null;
  if (lead === 'label') return { label: fieldText(label ?? ''), target: '', kind: 'text', checked };
  const target = targetOf(link);
  const given = link.label !== '' && !link.label.startsWith(link.target) ? link.label : null;
  return { label: fieldText(label ?? given ?? linkName(target)), target, kind: 'note', checked };
}

/** With its heading or block, as a wikilink names it. */
export const targetOf = ({ target, heading, block }: Link): string =>
  `${target}${heading === null ? '' : `#${heading}`}${block === null ? '' : `#^${block}`}`;

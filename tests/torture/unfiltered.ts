import { proposedAsks } from '../../src/documents/agenda/asks';
import type { AgendaSources } from '../../src/documents/agenda';
import { recapOf } from '../../src/documents/recap/recap-model';
import type { SheetSources } from '../../src/documents/sheet/assemble-sheet';
import { candidateOf } from '../../src/documents/sheet/candidates';
import { coverageCount } from '../../src/documents/sheet/coverage';
import { entryInAppendix, entryShown, type Showing } from '../../src/documents/sheet/entry-shown';
import { okrNames } from '../../src/documents/sheet/okr-names';
import { visibleTo, type Visible } from '../../src/documents/visible';
import type { AgendaNote } from '../../src/notes/agenda-note';
import type { Ask } from '../../src/notes/ask';
import type { ImpactEntry } from '../../src/notes/impact-entry';
import { defaultSettings } from '../../src/settings/default-settings';
import type { VaultIndex } from '../../src/vault/vault-index';

/**
 * What must not compile: a document for others made of what no allow-list let through. The type check fails where
 * one of these lines is accepted. Nothing here is ever run.
 */
export function unfiltered(index: VaultIndex, entry: ImpactEntry, ask: Ask, agenda: AgendaNote): void {
  const showing = {} as Showing;
  const [visible] = visibleTo('manager', [entry]);
  if (visible) entryShown({ ...candidateOf(visible, defaultSettings), because: '', rank: 1 }, showing);

  // @ts-expect-error -- an entry from the index, as a candidate
  candidateOf(entry, defaultSettings);
  // @ts-expect-error -- an entry from the index, beside one that was let through
  candidateOf(visible as Visible<ImpactEntry>, defaultSettings, [entry]);
  const candidate = { ...candidateOf(visible as Visible<ImpactEntry>, defaultSettings), because: '' };
  // @ts-expect-error -- an entry put in the place of the one that was let through
  entryShown({ ...candidate, entry, rank: 1 }, showing);
  // @ts-expect-error -- the same in the appendix
  entryInAppendix({ ...candidate, entry }, showing);
  // @ts-expect-error -- an entry that is counted in the coverage of a sheet
  coverageCount().add(entry);
  // @ts-expect-error -- the words of key results
  okrNames(index.okrs, index.noteFor, () => 'note');
  // @ts-expect-error -- asks of an agenda
  proposedAsks([ask], []);
  // @ts-expect-error -- an agenda that is for the user alone may be
  recapOf(agenda, '2026-07-14', defaultSettings, null);
  const [mine] = visibleTo('me', [agenda]);
  // @ts-expect-error -- what was let through for the user alone
  if (mine) recapOf(mine, '2026-07-14', defaultSettings, null);

  const sheet: SheetSources = index;
  const forAgenda: AgendaSources = index;
  // @ts-expect-error -- pay and market notes are not among what a sheet is built from
  void sheet.markets;
  // @ts-expect-error -- nor an agenda
  void forAgenda.markets;
}

import type { Move } from '../../documents/sheet/moves';
import type { SheetModel } from '../../documents/sheet/sheet-model';
import { CannotRun } from '../terminal';
import { isNamed, itemNamed, titlesOf } from './item-named';

/** Entries by their title, or by the path of their note; each flag may be given several times. */
export interface MoveFlags {
  lead?: string[];
  appendix?: string[];
  skip?: string[];
  up?: string[];
  down?: string[];
}

/**
 * The moves that the flags ask for: what goes out first, then what leads in the order named, then steps up and
 * down. Throws CannotRun where a name means no entry of this sheet, or more than one.
 */
export function movesNamed(model: SheetModel, { lead, appendix, skip, up, down }: MoveFlags): Move[] {
  const to = (where: Move['to'], names: readonly string[] = []): Move[] =>
    names.map((name) => ({ id: idOf(name, model, where === 'pin' ? 'lead' : where), to: where }));
  return [
    ...to('skip', skip),
    ...to('appendix', appendix),
    // Each goes to the top, so the one named first goes there last.
    ...to('pin', lead).reverse(),
    ...to('up', up),
    ...to('down', down),
  ];
}

function idOf(name: string, { leading, appendix, leftOut }: SheetModel, flag: string): string {
  const all = [
    ...leading.map(({ id, path, line, initiative }) => ({ id, path, line, title: initiative })),
    ...appendix,
  ];
  const found = itemNamed(name, flag, all);
  if (found) return found.id;
  const out = leftOut.find(isNamed(name));
  if (out) throw new CannotRun(`--${flag} ${name}: it was left out. ${out.because}`);
  const known = titlesOf(all);
  throw new CannotRun(
    `--${flag} ${name}: no such entry${known === '' ? '; the sheet has none' : `; the sheet has ${known}`}`,
  );
}

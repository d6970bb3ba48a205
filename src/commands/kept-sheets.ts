import {
  livingSheet,
  type LivingSheet,
  type LivingSources,
  type SheetChoicesOf,
} from '../documents/sheet/assemble-sheet';
import type { SheetModel } from '../documents/sheet/sheet-model';

/** More choices than a person looks at in turn. */
const most = 4;

/** Sheets of one index, each brought up to date where it was asked for before, not assembled anew. */
export function keptSheets(): (index: LivingSources, choices: SheetChoicesOf) => SheetModel {
  let last: { index: LivingSources; settings: SheetChoicesOf['settings'] } | null = null;
  const known = new Map<string, LivingSheet>();
  return (index, choices) => {
    const { settings, ...others } = choices;
    if (last?.index !== index || last.settings !== settings) known.clear();
    last = { index, settings };
    const key = JSON.stringify(others);
    const sheet = known.get(key) ?? livingSheet(index, choices);
    known.delete(key);
    known.set(key, sheet);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return sheet.model();
  };
}

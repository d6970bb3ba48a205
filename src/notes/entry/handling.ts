import type { Sensitivity } from '../../settings/settings';
import { inlineFieldsOf } from '../fields';
import type { Note } from '../note';
import { carriesPayTag, partSensitivity, stricter } from '../sensitivity';
import type { Reading, Stated } from '../stated';
import { refuse, stated, statedOneOf, statedText } from '../stated';
import type { EntryPlace } from './places';

const sheetPlaces = ['pin', 'appendix', 'skip'] as const;
const figureShows = ['absolute', 'relative', 'indexed'] as const;

export type SheetPlace = (typeof sheetPlaces)[number];
export type FiguresShared = (typeof figureShows)[number];

/** Who may see an entry, and where it may stand. */
export interface EntryHandling {
  /** The strictest of what the entry, its note, their tags and kind say. */
  sensitivity: Sensitivity;
  sheet: Stated<SheetPlace> | null;
  pinReason: string | null;
  /** How its figures may appear for calibration; null is absolute. */
  figuresShared: Stated<FiguresShared> | null;
}

export function readHandling(reading: Reading): Omit<EntryHandling, 'sensitivity'> {
  const { sheet, reason } = statedSheet(reading);
  return {
    sheet,
    pinReason: statedText(reading, 'pin-reason')?.text ?? reason,
    figuresShared: statedOneOf(reading, 'figures-shared', figureShows),
  };
}

/** What is said of a bullet holds for those under it as well. */
export function sensitivityOf(
  reading: Reading,
  note: Note,
  place: EntryPlace,
  settings: { kindProperty: string; defaultSensitivity: Sensitivity },
): Sensitivity {
  const parents = above(note, place);
  const own = partSensitivity(note, reading, place.stretches, settings);
  if (parents.length === 0) return own;
  const inherited = { fields: inlineFieldsOf(note, parents), problems: [] };
  const binds = inherited.fields.has('sensitivity') || carriesPayTag(note, parents);
  return binds ? stricter(own, partSensitivity(note, inherited, parents, settings)) : own;
}

/** The bullets that an entry's bullet stands under. */
function above({ blocks: { bullets } }: Note, { bullet }: EntryPlace): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (let at = bullets[bullet ?? -1]?.parent ?? -1; at >= 0; at = bullets[at]?.parent ?? -1) {
    const parent = bullets[at];
    if (parent) ranges.push({ from: parent.contentFrom, to: parent.contentTo });
  }
  return ranges;
}

/** `pin` may carry its reason: `pin - the board asked for it`. */
function statedSheet(reading: Reading): { sheet: Stated<SheetPlace> | null; reason: string | null } {
  const field = reading.fields.get('sheet')?.[0];
  if (!field) return { sheet: null, reason: null };
  const words = /^\s*([a-z]+)\b\s*(?:[-–—:,(]\s*)?(.*)$/is.exec(field.text);
  const place = sheetPlaces.find((one) => one === words?.[1]?.toLowerCase());
  if (!place) return { sheet: refuse(reading, field, 'pin, appendix or skip'), reason: null };
  const reason = (words?.[2] ?? '').trim().replace(/\)$/, '');
  return { sheet: stated(field, place), reason: place === 'pin' && reason !== '' ? reason : null };
}

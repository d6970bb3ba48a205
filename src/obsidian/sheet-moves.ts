import type { Move } from '../documents/sheet/moves';
import { settingsToStore } from '../settings/settings-to-store';
import type { ReviewPrepPlugin } from './plugin';

/** Beside the settings in the plugin's data: what was moved by hand, by the sheet's title. */
const key = 'sheets';

/** The moves that hold for a sheet: pins with their reasons, and what was moved or taken out. */
export async function movesOf(plugin: ReviewPrepPlugin, sheet: string): Promise<Move[]> {
  const kept: unknown = sheetsIn(await plugin.loadData())[sheet];
  return Array.isArray(kept) ? kept.filter(isMove) : [];
}

/** Keeps the moves for the next refresh of this sheet; nothing is written where they are the same. */
export async function keepMoves(
  plugin: ReviewPrepPlugin,
  sheet: string,
  moves: readonly Move[],
): Promise<void> {
  const stored: unknown = await plugin.loadData();
  const sheets = sheetsIn(stored);
  if (JSON.stringify(sheets[sheet] ?? []) === JSON.stringify(moves)) return;
  await plugin.saveData({
    ...settingsToStore(plugin.settings, stored),
    [key]: { ...sheets, [sheet]: moves },
  });
}

function sheetsIn(stored: unknown): Record<string, unknown> {
  if (!isRecord(stored)) return {};
  const sheets = stored[key];
  return isRecord(sheets) ? sheets : {};
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const places: readonly unknown[] = ['up', 'down', 'pin', 'appendix', 'skip'] satisfies Move['to'][];

const isMove = (value: unknown): value is Move =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  places.includes(value['to']) &&
  ['string', 'undefined'].includes(typeof value['reason']);

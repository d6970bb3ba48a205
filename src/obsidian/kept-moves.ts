import type { AgendaMove } from '../documents/agenda/arrange';
import type { Move } from '../documents/sheet/moves';
import { settingsToStore } from '../settings/settings-to-store';
import { isMapping } from '../settings/shapes';
import type { ReviewPrepPlugin } from './plugin';

/** What was moved by hand: beside the settings in the plugin's data, by the document's title. */
interface MovesOf {
  sheets: Move;
  agendas: AgendaMove;
}

const places: Record<keyof MovesOf, readonly unknown[]> = {
  sheets: ['up', 'down', 'pin', 'appendix', 'skip'] satisfies Move['to'][],
  agendas: ['up', 'down', 'with', 'without'] satisfies AgendaMove['to'][],
};

/** The moves that hold for a document, in the order in which they were made. */
export async function movesOf<K extends keyof MovesOf>(
  plugin: ReviewPrepPlugin,
  kind: K,
  title: string,
): Promise<MovesOf[K][]> {
  const kept = keptIn(await plugin.loadData(), kind)[title];
  const isMove = (one: unknown): one is MovesOf[K] =>
    isMapping(one) &&
    typeof one['id'] === 'string' &&
    places[kind].includes(one['to']) &&
    [one['reason'], one['instead']].every((more) => ['string', 'undefined'].includes(typeof more));
  return Array.isArray(kept) ? kept.filter(isMove) : [];
}

/** Keeps the moves for the next refresh of the document; nothing is written where they are the same. */
export async function keepMoves<K extends keyof MovesOf>(
  plugin: ReviewPrepPlugin,
  kind: K,
  title: string,
  moves: readonly MovesOf[K][],
): Promise<void> {
  const stored: unknown = await plugin.loadData();
  const kept = keptIn(stored, kind);
  if (JSON.stringify(kept[title] ?? []) === JSON.stringify(moves)) return;
  await plugin.saveData({
    ...settingsToStore(plugin.settings, stored),
    [kind]: { ...kept, [title]: moves },
  });
}

function keptIn(stored: unknown, kind: keyof MovesOf): Record<string, unknown> {
  const kept = isMapping(stored) ? stored[kind] : undefined;
  return isMapping(kept) ? kept : {};
}

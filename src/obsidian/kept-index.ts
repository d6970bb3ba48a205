import { createStore, get, keys, setMany, type UseStore } from 'idb-keyval';
import { Notice, type App } from 'obsidian';
import { keptIn } from '../vault/kept-columns';
import {
  packShard,
  shardCount,
  shardOf,
  unpackShard,
  type KeptIndex,
  type KeptNote,
} from '../vault/kept-index';
import type { VaultIndex } from '../vault/vault-index';
import { slices } from './slices';

/** What the last session kept of the vault; null where there is nothing, or where it is damaged, which is said. */
export async function readKept(app: App, key: string): Promise<KeptIndex | null> {
  const shards: KeptIndex[] = [];
  const pause = slices();
  // One piece after the other: all at once they would come in one go.
  for (const shard of await keys<number>(storeOf(app)).catch(() => [])) {
    const packed = await get<unknown>(shard, storeOf(app)).catch(() => null);
    const columns = typeof packed === 'string' ? unpackShard(packed) : null;
    if (!columns) {
      new Notice('What was kept of this vault is damaged: its notes are read anew.');
      return null;
    }
    if (columns.key === key) shards[shard] = keptIn(columns);
    const wait = pause();
    if (wait) await wait;
  }
  const shardWith = (path: string): KeptIndex | undefined => shards[shardOf(path)];
  return {
    get: (path) => shardWith(path)?.get(path),
    still: (stamp) => shardWith(stamp.path)?.still(stamp) ?? null,
  };
}

/** A note with more is read anew, in slices: to write it, and to read what was written, would hold the interface. */
const mostEntries = 250;

/**
 * Writes the pieces in which one of `changed` stands, all of them for null; where the browser refuses, the next start
 * reads all again.
 */
export async function writeKept(
  app: App,
  index: VaultIndex,
  key: string,
  changed: ReadonlySet<string> | null,
): Promise<void> {
  const madeAt = Date.now();
  const shards = new Map<number, KeptNote[]>();
  const pause = slices();
  if (changed === null) for (let shard = 0; shard < shardCount; shard++) shards.set(shard, []);
  for (const path of changed ?? []) {
    shards.set(shardOf(path), []);
    if (shards.size === shardCount) break;
    const wait = pause();
    if (wait) await wait;
  }
  for (const path of index.paths()) {
    const note = shards.get(shardOf(path));
    const kept = note ? index.kept(path) : null;
    if (kept && (kept.held?.values.entries.length ?? 0) <= mostEntries) note?.push(kept);
    const wait = pause();
    if (wait) await wait;
  }
  for (const [shard, notes] of shards) {
    await setMany([[shard, packShard(notes, key, madeAt)]], storeOf(app)).catch(() => undefined);
    const wait = pause();
    if (wait) await wait;
  }
}

let store: UseStore | null = null;

/** One for each vault: its id where the app tells it, else its name. */
const storeOf = (app: App): UseStore =>
  (store ??= createStore(`review-prep ${(app as { appId?: string }).appId ?? app.vault.getName()}`, 'index'));

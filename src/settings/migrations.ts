/** Makes the stored settings of one version those of the next; keys that it does not know stay as they are. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** The first makes version 2 of version 1, and so on. */
export const migrations: readonly Migration[] = [];

/** Stored settings as the newest version that `steps` lead to; those of a newer build come back as they are. */
export function migrated(
  stored: Record<string, unknown>,
  steps: readonly Migration[] = migrations,
): Record<string, unknown> {
  const version =
    typeof stored['version'] === 'number' && stored['version'] >= 1 ? Math.floor(stored['version']) : 1;
  return steps
    .slice(version - 1)
    .reduce((settings, step, index) => ({ ...step(settings), version: version + index + 1 }), stored);
}

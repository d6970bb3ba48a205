import { defaultSettings } from './default-settings';
import type { Settings } from './settings';
import { isMapping } from './shapes';

/**
 * What to write to the settings file: `settings` over what is stored there. Keys that this build does not know,
 * such as those of a newer one, stay as they are, and so does a newer version number.
 */
export function settingsToStore(settings: Settings, stored: unknown): Record<string, unknown> {
  const merged = over({ ...settings }, stored, { ...defaultSettings });
  const before = isMapping(stored) ? stored['version'] : undefined;
  const isNewer = typeof before === 'number' && before > settings.version;
  return { ...merged, version: isNewer ? before : settings.version };
}

/** Only mappings with fixed keys are merged: from a list or a map of the user's own, what is gone is gone. */
function over(
  settings: Record<string, unknown>,
  stored: unknown,
  fixed: Record<string, unknown>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = isMapping(stored) ? { ...stored } : {};
  for (const [key, value] of Object.entries(settings)) {
    const keys = fixed[key];
    const hasFixedKeys = isMapping(keys) && Object.keys(keys).length > 0 && isMapping(value);
    kept[key] = hasFixedKeys ? over(value, kept[key], keys) : value;
  }
  return kept;
}

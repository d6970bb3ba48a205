import type { Criteria } from '../../notes/criteria';
import type { Settings } from '../../settings/settings';

/**
 * The criteria of the level that the user wants to reach: of several notes the one that is not of the present level,
 * the latest first. Null where there are none.
 */
export function nextLevel(
  criteria: readonly Criteria[],
  { level }: Pick<Settings['person'], 'level'>,
): Criteria | null {
  const own = level.trim().toLowerCase();
  const isPresent = (one: Criteria): boolean => {
    const text = (one.level?.text ?? '').trim().toLowerCase();
    return own !== '' && text.startsWith(own) && !/^[a-z0-9]/.test(text.slice(own.length));
  };
  const others = criteria.filter((one) => one.items.length > 0 && !isPresent(one));
  const latest = [...others].sort((a, b) =>
    (a.day ?? '') === (b.day ?? '') ? (a.path < b.path ? -1 : 1) : (a.day ?? '') < (b.day ?? '') ? 1 : -1,
  );
  return latest[0] ?? null;
}

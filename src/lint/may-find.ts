import type { Note, Problem } from '../notes/note';
import type { Settings } from '../settings/settings';
import { bulletsInScope } from './scope';
import { suppressionsIn } from './suppressions';

/**
 * Whether lint may find anything in the note while it reads review notes and tagged bullets only, whatever other
 * notes say: it states a kind, holds an entry or a tagged bullet, cannot be read, or suppresses something. Every
 * rule starts from one of these.
 */
export function mayFind(
  note: Note,
  values: { entries: readonly unknown[]; problems: readonly Problem[] } | null,
  settings: Pick<Settings, 'kindProperty' | 'tag'>,
): boolean {
  const { frontMatter } = note;
  return (
    frontMatter.problems.length > 0 ||
    frontMatter.properties.has(settings.kindProperty.toLowerCase()) ||
    (values !== null && (values.entries.length > 0 || values.problems.length > 0)) ||
    suppressionsIn(note).comments.length > 0 ||
    bulletsInScope(note, { ...settings, lint: { scope: 'review' } }).length > 0
  );
}

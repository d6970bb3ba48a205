import { generatedVault } from '../generated-vault';
import { lintNote } from '../../src/lint/lint-note';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { readNote } from '../../src/notes/read-note';
import { defaultSettings } from '../../src/settings/default-settings';
import { principlesIn } from '../../src/settings/presets';
import type { Settings } from '../../src/settings/settings';

const settings: Settings = { ...defaultSettings, lint: { ...defaultSettings.lint, scope: 'all-bullets' } };
const facts = { today: '2026-07-06', settings, principles: principlesIn(settings), vault: null };
const inForce = rulesInForce(settings.lint);

/** Every bullet of a note, by every rule; answers how many findings. */
export const lintWhole = (path: string, text: string): number =>
  lintNote(readNote(path, text), facts, { inForce }).length;

/** The notes of the bench's vault, the first `count`, by path. */
export const benchNotes = (count: number): Record<string, string> =>
  generatedVault({ seed: 20260706, notes: count, tagged: 0.03, length: 1800 }).notes;

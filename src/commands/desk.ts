import type { SheetChoicesOf } from '../documents/sheet/assemble-sheet';
import type { SheetModel } from '../documents/sheet/sheet-model';
import type { Settings } from '../settings/settings';
import type { Day } from '../days/day';
import type { VaultFiles } from '../vault/files';
import type { VaultIndex } from '../vault/vault-index';

/** What a command works at: the same in Obsidian and in the terminal. */
export interface Desk {
  files: VaultFiles;
  settings: Settings;
  today: Day;
  /** `15:00` by the clock, for what a template asks; midnight where the host has none. */
  time?: string;
  /** Reads the vault when first asked. */
  index: () => Promise<VaultIndex>;
  /** Keeps sheets up to date, where the host lives long enough for that; else each is assembled when asked for. */
  sheet?: (index: VaultIndex, choices: SheetChoicesOf) => SheetModel;
}

export type WriteAction = 'created' | 'refreshed' | 'kept' | 'unchanged' | 'refused';

export interface Written {
  path: string;
  action: WriteAction;
}

/** What a command did, for a notice or for the terminal. */
export interface Outcome {
  written: Written[];
  messages: string[];
}

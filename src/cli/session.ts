import path from 'node:path';
import type { Desk, Outcome } from '../commands/desk';
import { timeOf } from '../days/day';
import { findCycle, type Cycle } from '../settings/cycles';
import type { VaultIndex } from '../vault/vault-index';
import { vaultIndex } from './kept-index';
import type { SharedFlags } from './program';
import { CannotRun, exitCodes, type Terminal } from './terminal';
import { todayOf } from './today';
import { openVault, type VaultFolder } from './vault-folder';

export interface Session {
  vault: VaultFolder;
  desk: Desk;
}

/** Opens the vault that was named, the current folder where none was; says what its settings hold that is wrong. */
export async function deskAt(
  named: string | undefined,
  flags: SharedFlags,
  terminal: Terminal,
): Promise<Session> {
  const vault = await openVault(path.resolve(terminal.folder, named ?? '.'), flags.cache);
  for (const problem of vault.problems) terminal.error(`${vault.settingsFile ?? 'Settings'}: ${problem}\n`);
  await vault.sweep();
  let index: Promise<VaultIndex> | null = null;
  const desk: Desk = {
    files: vault.files,
    settings: vault.settings,
    today: todayOf(flags, terminal),
    time: timeOf(terminal.now()),
    index: () => (index ??= vaultIndex(vault, vault.settings, { useCache: flags.cache, terminal })),
  };
  return { vault, desk };
}

/** The cycle that `--cycle` names, else the current one. */
export function cycleFor({ settings, today }: Desk, { cycle: name }: SharedFlags): Cycle {
  const cycle = findCycle(settings, today, name);
  if (cycle) return cycle;
  const known = settings.cycles.map((one) => one.name).join(', ');
  throw new CannotRun(
    `--cycle ${name}: no such cycle in the settings${known === '' ? ', which hold none: name a half-year such as 2026-H1' : `; they know ${known}`}`,
  );
}

/** Prints what a command did and answers its exit code. */
export function answer(
  outcome: Outcome,
  { json }: SharedFlags,
  terminal: Terminal,
  more: object = {},
): number {
  if (json) terminal.out(`${JSON.stringify({ version: 1, ...outcome, ...more })}\n`);
  else
    terminal.out(
      [
        ...outcome.written.map(({ path: note, action }) => `${action}: ${note}`),
        ...outcome.messages,
        '',
      ].join('\n'),
    );
  const refused = outcome.written.some(({ action }) => action === 'refused');
  return refused ? exitCodes.couldNotRun : exitCodes.clean;
}

import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { everyFile, folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { smallVault } from './small-vault-notes';

/** A command line that writes, and which vault it starts from. */
export interface Writing {
  name: string;
  words: readonly string[];
  /** An agenda is there, and the last command was a fix of the vault. */
  prepared?: true;
}

const day = ['--today', '2026-07-06'];

/** Every command that writes into a vault, on the day after the cycle. */
export const writingCommands: readonly Writing[] = [
  { name: 'init', words: ['init', '.'] },
  { name: 'new', words: ['new', 'goal', '.', '--title', 'Learn pricing'] },
  { name: 'agenda', words: ['agenda', '.'] },
  { name: 'sheet', words: ['sheet', '.'] },
  { name: 'sheet as HTML', words: ['sheet', '.', '--format', 'html'] },
  { name: 'coverage --note', words: ['coverage', '.', '--note'] },
  { name: 'lint --fix', words: ['lint', '.', '--fix'] },
  { name: 'find --tag-all', words: ['find', '.', '--tag-all'] },
  { name: 'nudge', words: ['nudge', '.'] },
  { name: 'recap', words: ['recap', '.', '--agenda', 'Reviews/2026-H1 review agenda.md'], prepared: true },
  { name: 'undo', words: ['undo', '.'], prepared: true },
].map((one) => ({ ...one, words: [...one.words, ...day] }) as Writing);

const bases = new Map<boolean, Promise<string>>();

async function baseVault(isPrepared: boolean): Promise<string> {
  const vault = await folderWith(smallVault);
  if (!isPrepared) return vault;
  await run(vault, ['agenda', '.', ...day]);
  await run(vault, ['lint', '.', '--fix', ...day]);
  return vault;
}

/** A fresh copy of the vault that a command starts from. */
export async function freshVault({ prepared }: Pick<Writing, 'prepared'> = {}): Promise<string> {
  const isPrepared = prepared === true;
  const base = bases.get(isPrepared) ?? baseVault(isPrepared);
  bases.set(isPrepared, base);
  const vault = await mkdtemp(path.join(tmpdir(), 'review-prep-torture-'));
  await cp(await base, vault, { recursive: true });
  return vault;
}

/** The notes of a vault, without what the plugin keeps for itself. */
export const notesIn = async (vault: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await everyFile(vault)).filter(([name]) => !name.startsWith('.') && !name.includes('/.')),
  );

export const leftoversIn = async (vault: string): Promise<string[]> =>
  Object.keys(await everyFile(vault)).filter((name) => name.includes('.review-prep-tmp-'));

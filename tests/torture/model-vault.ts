import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { everyFile, folderWith } from '../cli/folder';
import { run } from '../cli/run';
import { injectFaults } from './faults.mjs';
import { keptWords } from './kept-words';
import { smallVault } from './small-vault-notes';

export const agenda = 'Reviews/2026-H1 review agenda.md';

type Notes = Readonly<Record<string, string>>;

/** What the last command that wrote did to a note; `before` is null where it made it. */
interface Written {
  before: string | null;
  after: string;
  mine: readonly string[];
  /** Somebody else wrote into it in the meantime: before or after the command did. */
  shared: boolean;
}

/** Somebody who writes into a note at the n-th call that writes. */
export interface Meanwhile {
  call: number;
  note: number;
  words: string;
}

/**
 * A real folder, and beside it what a person wrote there: the whole of the notes that no command made, and every
 * stretch that was typed into the others. Each step holds the folder against that.
 */
export class ModelVault {
  /** What the user wrote into each note, stretch by stretch; each is somewhere in its note. */
  private mine = new Map<string, string[]>();
  private readonly made = new Set<string>();
  private last = new Map<string, Written>();
  private typed = 0;

  private constructor(readonly root: string) {}

  static async fresh(): Promise<ModelVault> {
    return new ModelVault(await folderWith({ ...smallVault, 'Log.md': '# Log\n\n- lunch\n' }));
  }

  async edit(note: number, at: number, words: string): Promise<void> {
    const name = await this.nameOf(note);
    const text = this.read(name);
    const stretch = this.stretchOf(words);
    const place = Math.floor(at * text.length);
    this.write(name, text.slice(0, place) + stretch + text.slice(place));
    this.keepOnly(name, stretch.trim());
  }

  /** Another device's state of a note comes in: what it lost is no loss of ours. */
  async sync(note: number, words: string): Promise<void> {
    const name = await this.nameOf(note);
    const stretch = this.stretchOf(words);
    const text = this.read(name);
    this.write(name, `${text.slice(0, Math.floor(text.length / 2))}\n${stretch}\n`);
    this.keepOnly(name, stretch.trim());
  }

  async rename(note: number): Promise<void> {
    const name = await this.nameOf(note);
    const to = `Moved ${++this.typed}.md`;
    renameSync(this.file(name), this.file(to));
    this.mine.set(to, this.mine.get(name) ?? []);
    this.mine.delete(name);
    if (this.made.delete(name)) this.made.add(to);
  }

  async remove(note: number): Promise<void> {
    const name = await this.nameOf(note);
    rmSync(this.file(name));
    this.mine.delete(name);
    this.made.delete(name);
  }

  /** Runs a command, perhaps while somebody else writes, and holds what it left against what was there. */
  async command(words: readonly string[], meanwhile: Meanwhile | null): Promise<void> {
    const before = { ...(await this.notes()) };
    const other = meanwhile && { name: await this.nameOf(meanwhile.note), call: meanwhile.call };
    const stretch = meanwhile ? `\n${this.stretchOf(meanwhile.words).trim()}\n` : '';
    let isShared = false;
    const act = (): void => {
      if (other === null || isShared || !(other.name in before)) return;
      const text = this.readOrNull(other.name);
      if (text === null) return;
      this.write(other.name, text + stretch);
      isShared = true;
    };
    const { restore } = injectFaults({
      at: other?.call ?? 0,
      fault: 'act',
      act,
      only: (_, args) => other === null || !args.includes(this.file(other.name)),
    });
    const { code, error } = await run(this.root, words).finally(restore);
    expect([words, code < 3, error]).toEqual([words, true, expect.not.stringMatching(/\n\s+at /)]);
    const after = await this.notes();
    const shared = isShared ? other?.name : undefined;
    if (shared !== undefined) {
      before[shared] += stretch;
      this.mine.set(shared, [...(this.mine.get(shared) ?? []), stretch.trim()]);
    }
    if (words[0] === 'undo') this.holdUndone(before, after, shared, stretch);
    else this.holdWritten(words, before, after, shared);
    this.holdMine(words, after);
  }

  private holdWritten(words: readonly string[], before: Notes, after: Notes, shared?: string): void {
    const written = new Map<string, Written>();
    for (const [name, text] of Object.entries(before)) {
      expect([words, name, name in after]).toEqual([words, name, true]);
      const now = after[name] ?? '';
      if (now === text) continue;
      const mine = this.mine.get(name) ?? [];
      const kept = keptWords(words, text, now, mine, !this.made.has(name));
      if (kept === null) throw new Error(lost(words, name, text, now));
      written.set(name, { before: text, after: now, mine, shared: name === shared });
      this.mine.set(name, kept);
    }
    for (const [name, text] of Object.entries(after)) {
      if (name in before) continue;
      written.set(name, { before: null, after: text, mine: [], shared: false });
      this.made.add(name);
      this.mine.set(name, []);
    }
    if (written.size > 0) this.last = written;
  }

  private holdUndone(before: Notes, after: Notes, shared: string | undefined, stretch: string): void {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const was = this.last.get(name);
      const now = after[name] ?? null;
      const left = before[name] ?? null;
      const isOpen = was?.shared === true || name === shared;
      const isUntouched = was !== undefined && was.after === left;
      const back = isUntouched || isOpen ? (was?.before ?? null) : left;
      const allowed = isOpen ? [left, back, back === null ? null : back + stretch] : [back];
      if (!allowed.includes(now)) throw new Error(lost(['undo'], name, left ?? '', now ?? ''));
      if (now === null) this.mine.delete(name);
      else if (was && now !== left && !isOpen) this.mine.set(name, [...was.mine]);
      else if (was && isOpen)
        this.mine.set(
          name,
          [...new Set([...was.mine, ...(this.mine.get(name) ?? [])])].filter((one) => now.includes(one)),
        );
    }
    this.last = new Map();
  }

  private holdMine(words: readonly string[], after: Notes): void {
    for (const [name, stretches] of this.mine)
      for (const stretch of stretches)
        if (!(after[name] ?? '').includes(stretch))
          throw new Error(lost(words, name, stretch, after[name] ?? ''));
  }

  /** The user's notes, by path; what the plugin keeps for itself and the trash are no notes. */
  private async notes(): Promise<Notes> {
    const files = Object.entries(await everyFile(this.root));
    expect(files.filter(([name]) => name.includes('.review-prep-tmp-'))).toEqual([]);
    return Object.fromEntries(files.filter(([name]) => name.endsWith('.md') && !/(?:^|\/)\./.test(name)));
  }

  private async nameOf(note: number): Promise<string> {
    const names = Object.keys(await this.notes());
    return names[note % names.length] ?? 'Log.md';
  }

  /** Told apart from all others. */
  private stretchOf(words: string): string {
    return words.replace('NN', () => `no${++this.typed}`);
  }

  private keepOnly(name: string, stretch: string): void {
    const text = this.read(name);
    const mine = [...(this.mine.get(name) ?? []), stretch];
    this.mine.set(
      name,
      mine.filter((one) => text.includes(one)),
    );
  }

  private file(name: string): string {
    return path.join(this.root, name);
  }

  private read(name: string): string {
    return readFileSync(this.file(name), 'utf8');
  }

  private readOrNull(name: string): string | null {
    try {
      return this.read(name);
    } catch {
      return null;
    }
  }

  private write(name: string, text: string): void {
    writeFileSync(this.file(name), text);
  }
}

const lost = (words: readonly string[], name: string, before: string, after: string): string =>
  `${words.join(' ')} lost something of ${name}.\nBefore:\n${before}\nAfter:\n${after}`;

import type { Finding } from '../lint/finding';
import { lintNote } from '../lint/lint-note';
import type { RulesInForce } from '../lint/rules-in-force';
import { readNote } from '../notes/read-note';
import type { Facts, VaultFacts } from '../rules/rule';
import type { FileStamp, VaultFiles } from './files';
import { nameKey, targetKey } from './links';
import { metricKey } from './metric-key';
import { linkKey, metricSide, otherwise, restingOn, seenOf, type Seen } from './resting';
import type { VaultIndex } from './vault-index';

/** The findings of a vault, kept up to date by what changed. */
export interface VaultFindings {
  /** Notes with findings only. */
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
  /** Lints a note that the index has taken in; answers its findings. */
  lint: (path: string, text: string) => readonly Finding[];
  /**
   * Takes in a note that was written, or that is gone where `text` is null, and lints it and the notes whose
   * findings rest on it. Answers the paths that were linted anew; no other note is read.
   */
  change: (path: string, text: string | null, stamp?: Omit<FileStamp, 'path'>) => Promise<string[]>;
}

export interface FindingsOf {
  index: VaultIndex;
  facts: Facts;
  inForce: RulesInForce;
  files: Pick<VaultFiles, 'read'>;
  /** As for `buildIndex`: whether a later time alone changes what others may ask of a note. */
  timesAreEdits?: boolean;
}

export function vaultFindings(given: FindingsOf): VaultFindings {
  const { index, files } = given;
  const byPath = new Map<string, readonly Finding[]>();
  const rests = restingOn();
  const lint = (path: string, text: string): readonly Finding[] => {
    const asked = new Set<string>();
    const found = isQuiet(given, path) ? [] : findingsOf(path, text, given, asked);
    rests.set(path, asked);
    if (found.length > 0) byPath.set(path, found);
    else byPath.delete(path);
    return found;
  };
  const seen = (path: string): Seen => seenOf(path, index.kept(path), given.timesAreEdits === true);
  return {
    byPath,
    lint,
    change: async (path, text, stamp) => {
      const before = seen(path);
      if (text === null) index.removed(path);
      else index.updated(path, text, stamp);
      const opened = await index.settle(files);
      const keys = [...otherwise(before, seen(path)), ...opened.map((one) => linkKey(nameKey(one)))];
      const others = rests.on(keys).filter((one) => one !== path);
      if (text === null) {
        byPath.delete(path);
        rests.set(path, new Set());
      } else lint(path, text);
      for (const other of others) lint(other, await files.read(other));
      return [path, ...others];
    },
  };
}

const isQuiet = ({ index, facts }: FindingsOf, path: string): boolean =>
  facts.settings.lint.scope === 'review' && !index.mayBeLinted(path);

function findingsOf(
  path: string,
  text: string,
  { index, facts, inForce }: FindingsOf,
  asked: Set<string>,
): readonly Finding[] {
  const entries = index.entriesIn(path, text);
  for (const entry of entries ?? []) {
    const key = metricKey(entry);
    if (key !== null) asked.add(metricSide(key));
  }
  const vault = facts.vault && listened(facts.vault, asked);
  return lintNote(readNote(path, text), { ...facts, vault }, { inForce, entries });
}

/** The same facts; what is asked of other notes is written down. */
function listened(facts: VaultFacts, asked: Set<string>): VaultFacts {
  const note = (target: string): void => void asked.add(linkKey(targetKey(target)));
  return {
    resolves: (target, from) => (note(target), facts.resolves(target, from)),
    sameMetric: (path, line) => facts.sameMetric(path, line),
    changedOn: (target, from) => (note(target), facts.changedOn(target, from)),
    sharing: (target, from) => (note(target), facts.sharing?.(target, from) ?? null),
  };
}

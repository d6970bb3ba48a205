import { Worker } from 'node:worker_threads';
import { summarise, type NoteReport, type Summary } from '../commands/lint-report';
import type { Day } from '../days/day';
import type { Settings } from '../settings/settings';
import type { LintFormat, LintFormatName } from './formats/lint-format';
import type { LintTarget, LintTargets } from './lint-targets';
import { lintingProgress } from './progress';
import { CannotRun, type Terminal, type Threads } from './terminal';
import { reasonOf } from '../settings/reason';

/** What one note came to: its findings as they are printed, and how many of each. */
export interface LintedNote {
  /** Empty without findings. */
  printed: string;
  summary: Summary;
}

export const lintedNote = (report: NoteReport, format: LintFormat): LintedNote => ({
  printed: report.findings.length > 0 ? format.note(report) : '',
  summary: summarise([report], 1),
});

/** What a thread is told when it begins. */
export interface ThreadJob {
  settings: Settings;
  today: Day;
  format: LintFormatName;
  colour: boolean;
}

/** A note that a thread reads and lints without the vault around it. */
export interface NoteAlone {
  notePath: string;
  /** As it is printed. */
  shown: string;
  file: string;
  /** Bytes. */
  size: number;
}

/** Some notes for one thread, and its answer: null for a note that only the main thread can tell of. */
export interface Share {
  number: number;
  notes: NoteAlone[];
}
export interface SharedOut {
  number: number;
  linted: (LintedNote | null)[];
}

interface Asked {
  /** Lints a note on this thread; null where it cannot be read. */
  lint: (target: LintTarget) => Promise<LintedNote | null>;
  format: Pick<ThreadJob, 'format' | 'colour'>;
  /** At most so many threads; undefined for as many as the machine has cores. */
  threads: number | undefined;
  terminal: Terminal;
}

/** What every target came to, in their order, whichever thread linted it. */
export async function lintAll(
  { targets, around }: Pick<LintTargets, 'targets' | 'around'>,
  asked: Asked,
): Promise<(LintedNote | null)[]> {
  const told = lintingProgress(asked.terminal);
  const linted = targets.map((): LintedNote | null => null);
  const left = new Set(targets.keys());
  const here = async (at: number): Promise<void> => {
    const target = targets[at];
    if (target) linted[at] = await asked.lint(target);
    left.delete(at);
    told(targets.length - left.size, targets.length);
  };
  const { threads } = asked.terminal;
  const [only] = around.values();
  const shares = threads && around.size === 1 ? sharesOf(targets) : [];
  const helpers = threads ? Math.min(asked.threads ?? Infinity, threadsFor(shares, threads)) - 1 : 0;
  if (only && threads && helpers > 0) {
    const job = { settings: only.facts.settings, today: only.facts.today, ...asked.format };
    const shared = new Set(shares.flatMap(({ at }) => at));
    await sharedOut(shares, beginThreads(threads.entry, helpers, job), {
      first: [...left].filter((at) => !shared.has(at)),
      here,
      take: (at, note) => {
        if (!note) return;
        linted[at] = note;
        left.delete(at);
      },
    });
  }
  for (const at of left) await here(at);
  return linted;
}

const beginThreads = (entry: URL, count: number, workerData: ThreadJob): Worker[] =>
  Array.from({ length: count }, () => new Worker(entry, { workerData }));

/** Notes of a share, with their places among the targets. */
interface Part extends Share {
  at: number[];
  bytes: number;
}

/** So many bytes are a share: some hundredths of a second of work. */
const shareBytes = 64 * 1024;

/** The notes that hold nothing of ours: what other notes say is nothing to them. */
function sharesOf(targets: readonly LintTarget[]): Part[] {
  const shares: Part[] = [];
  let open: Part | null = null;
  for (const [at, { note, index }] of targets.entries()) {
    const place = index?.mayBeLinted(note.notePath) === false ? note.vault.placeOf(note.notePath) : null;
    if (!place) continue;
    if (!open || open.bytes > shareBytes) {
      open = { number: shares.length, notes: [], at: [], bytes: 0 };
      shares.push(open);
    }
    open.at.push(at);
    const { file, size } = place;
    open.notes.push({ notePath: note.notePath, shown: note.path, file, size });
    open.bytes += size;
  }
  return shares;
}

/** Bytes, as measured: docs/decisions/0007-threads.md. */
export const paysForAThread = 4_000_000;

function threadsFor(shares: readonly Part[], threads: Threads): number {
  const bytes = shares.reduce((sum, share) => sum + share.bytes, 0);
  return Math.min(threads.cores, Math.floor(bytes / threads.bytesEach) + 1);
}

interface Sharing {
  /** What this thread does before it takes shares itself. */
  first: readonly number[];
  here: (at: number) => Promise<void>;
  take: (at: number, note: LintedNote | null) => void;
}

async function sharedOut(
  shares: readonly Part[],
  workers: readonly Worker[],
  { first, here, take }: Sharing,
): Promise<void> {
  let next = 0;
  const workThrough = (worker: Worker): Promise<void> =>
    new Promise((resolve) => {
      let waiting = 0;
      const give = (): void => {
        const share = shares[next];
        if (!share) return;
        next++;
        waiting++;
        worker.postMessage({ number: share.number, notes: share.notes } satisfies Share);
      };
      worker.on('message', ({ number, linted }: SharedOut) => {
        waiting--;
        for (const [index, at] of (shares[number]?.at ?? []).entries()) take(at, linted[index] ?? null);
        give();
        if (waiting === 0) resolve();
      });
      // One in hand and one waiting, so that no thread stands idle while this one is busy.
      give();
      give();
      if (waiting === 0) resolve();
    });
  const ownWork = async (): Promise<void> => {
    for (const at of first) await here(at);
    for (let share = shares[next]; share; share = shares[next]) {
      next++;
      for (const at of share.at) await here(at);
      await answers();
    }
  };
  try {
    await Promise.race([ended(workers), Promise.all([...workers.map(workThrough), ownWork()])]);
  } finally {
    next = shares.length;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Lets what the other threads have sent come in. */
const answers = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Rejects when a thread ends by itself. */
const ended = (workers: readonly Worker[]): Promise<never> =>
  new Promise((_resolve, reject) => {
    const tell = (why: string): void =>
      reject(new CannotRun(`A thread that lints notes ended (${why}): run again with --threads 1`));
    for (const worker of workers) {
      worker.once('error', (error: unknown) => tell(reasonOf(error)));
      worker.once('exit', (code) => tell(`exit code ${code}`));
    }
  });

/** What the command line needs of the process that it runs in; tests hand in their own. */
export interface Terminal {
  /** The folder that relative paths count from. */
  folder: string;
  environment: Readonly<Record<string, string | undefined>>;
  readInput: () => Promise<string>;
  out: (text: string) => void;
  error: (text: string) => void;
  /** Whether `error` goes to a person's screen: progress is shown there only. */
  interactive: boolean;
  colour: boolean;
  now: () => Date;
  /** More threads than this one, where they may be had. */
  threads?: Threads;
  /** Ends what watches; without it only the end of the process does. */
  stopped?: Promise<void>;
}

export interface Threads {
  /** How many may run at once, this one counted. */
  cores: number;
  /** One more is begun for every so many bytes of notes: fewer do not pay for its start. */
  bytesEach: number;
  /** The file that each runs. */
  entry: URL;
}

/** Exit codes of the contract. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;

/** A mistake of the caller's, told in one message; the exit code is 2. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** The part of harper.js that the bench calls: it is installed by bench/package.json alone. */
declare module 'harper.js' {
  interface Span {
    start: number;
    end: number;
  }
  interface Lint {
    span(): Span;
    message(): string;
  }
  export class WorkerLinter {
    constructor(options: { binary: unknown });
    setup(): Promise<void>;
    lint(text: string, options: { language: 'markdown' }): Promise<Lint[]>;
  }
}

declare module 'harper.js/binaryInlined' {
  export const binaryInlined: unknown;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Many small readings that a person approved, in one file: a line with the text that was read, then what was read,
 * indented. `APPROVE=1` writes the file anew, to be reviewed as a change like any other.
 */
export class ApprovedBlocks {
  readonly #approved: ReadonlyMap<string, string>;

  /** `read` gives the lines for one of `texts`. */
  constructor(
    file: string,
    readonly texts: readonly string[],
    private readonly read: (text: string) => readonly string[],
  ) {
    if (process.env['APPROVE'] === '1')
      writeFileSync(file, this.texts.map((text) => this.now(text)).join(''));
    const blocks = existsSync(file) ? readFileSync(file, 'utf8').split(/\n(?! )/) : [];
    this.#approved = new Map(blocks.map((block) => [block.split('\n', 1)[0] ?? '', `${block.trimEnd()}\n`]));
  }

  /** A few of the texts for each test: one for each would cost more than the reading. */
  groups(size: number): [first: string, texts: readonly string[]][] {
    const groups: [string, readonly string[]][] = [];
    for (let at = 0; at < this.texts.length; at += size)
      groups.push([firstLine(this.texts[at] ?? ''), this.texts.slice(at, at + size)]);
    return groups;
  }

  now(text: string): string {
    return [oneLine(text), ...this.read(text).map((line) => `  ${oneLine(line)}`), ''].join('\n');
  }

  approved(text: string): string {
    return this.#approved.get(oneLine(text)) ?? `${oneLine(text)}\n  not approved yet\n`;
  }
}

const firstLine = (text: string): string => oneLine(text.split('\n', 1)[0] ?? '');
const oneLine = (text: string): string => text.trimEnd().replaceAll('\n', () => '\\n');

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { figureKinds } from '../src/claims/claim';
import type { Figure } from '../src/claims/claim';
import { findFigures } from '../src/claims/figures/find-figures';

/**
 * Measures the figure reader on marked bullets:
 * `npm run eval:figures -- FILE.jsonl [--part work|held] [--quiet]`.
 * A row is `{"id","text","figures":[{"text","kind","value","unit","from","to","low"?,"high"?}]}`; `held` is the
 * third of the ids whose hash is divisible by 3. A figure is right where its range, kind and value are.
 */
interface Row {
  id: string;
  text: string;
  figures: Marked[];
}

type Marked = Pick<Figure, 'text' | 'kind' | 'value' | 'unit' | 'from' | 'to' | 'low' | 'high'>;

interface Read {
  row: Row;
  figures: Figure[];
}

/** Relative; a third written as 0.333 is within it. */
const tolerance = 0.005;

function main(args: string[]): void {
  const file = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--part');
  if (file === undefined) {
    process.stderr.write('Name a file: npm run eval:figures -- FILE.jsonl [--part work|held] [--quiet]\n');
    process.exitCode = 2;
    return;
  }
  const part = args.includes('--part') ? args[args.indexOf('--part') + 1] : undefined;
  const reads = rowsOf(readFileSync(file, 'utf8'))
    .filter(({ id }) => part === undefined || partOf(id) === part)
    .map((row) => ({ row, figures: findFigures(row.text) }));
  print(summary(reads));
  if (!args.includes('--quiet')) print(reads.flatMap(differences).join('\n'));
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const rowsOf = (jsonl: string): Row[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const partOf = (id: string): string =>
  parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0 ? 'held' : 'work';

type Same = (marked: Marked, read: Figure) => boolean;

const sameRangeAndValue: Same = (marked, read) =>
  marked.from === read.from &&
  marked.to === read.to &&
  close(marked.value, read.value) &&
  close(marked.low, read.low) &&
  close(marked.high, read.high);

const sameWithKind: Same = (marked, read) => marked.kind === read.kind && sameRangeAndValue(marked, read);

const sameWithUnit: Same = (marked, read) => marked.unit === read.unit && sameWithKind(marked, read);

function close(marked: number | null | undefined, read: number | null | undefined): boolean {
  if (marked === null || marked === undefined || read === null || read === undefined)
    return (marked ?? null) === (read ?? null);
  return Math.abs(marked - read) <= tolerance * Math.abs(marked);
}

function summary(reads: Read[]): string {
  const rows = figureKinds.map((kind) => line(kind, reads, (figure) => figure.kind === kind, sameWithKind));
  return [
    ...rows,
    line('all', reads, () => true, sameWithKind),
    line('kind aside', reads, () => true, sameRangeAndValue),
    line('with unit', reads, () => true, sameWithUnit),
  ].join('\n');
}

function line(name: string, reads: Read[], counts: (figure: Marked) => boolean, same: Same): string {
  let [marked, read, hits] = [0, 0, 0];
  for (const { row, figures } of reads) {
    const expected = row.figures.filter(counts);
    const found = figures.filter(counts);
    marked += expected.length;
    read += found.length;
    hits += expected.filter((figure) => found.some((other) => same(figure, other))).length;
  }
  const share = (whole: number): string => (whole === 0 ? 1 : hits / whole).toFixed(3);
  const f1 = marked + read === 0 ? 1 : (2 * hits) / (marked + read);
  return `${name.padEnd(11)} marked ${String(marked).padStart(3)}  read ${String(read).padStart(3)}  precision ${share(read)}  recall ${share(marked)}  F1 ${f1.toFixed(3)}`;
}

function differences({ row, figures }: Read): string[] {
  const missed = row.figures.filter((marked) => !figures.some((read) => sameWithUnit(marked, read)));
  const added = figures.filter((read) => !row.figures.some((marked) => sameWithUnit(marked, read)));
  if (missed.length + added.length === 0) return [];
  return [
    `${row.id}: ${row.text}`,
    ...missed.map((figure) => `    marked ${shown(figure)}`),
    ...added.map((figure) => `    read   ${shown(figure)}`),
  ];
}

const shown = ({ from, to, text, kind, value, unit, low, high }: Marked): string =>
  `${from}-${to} "${text}" ${kind} ${value ?? (low === undefined ? 'null' : `${low} to ${high ?? ''}`)} ${unit ?? ''}`;

main(process.argv.slice(2));

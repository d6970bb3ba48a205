import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Claim, ClaimClass } from '../src/claims/claim';
import { readClaim } from '../src/claims/read-claim';
import { noOutcome } from '../src/rules/no-outcome';
import { outcomeFirst } from '../src/rules/outcome-first';
import type { ClaimRule, Facts, Surroundings } from '../src/rules/rule';
import { defaultSettings } from '../src/settings/default-settings';

/**
 * Measures the claim reader on labelled bullets: `npm run eval -- FILE.jsonl [--part work|held] [--quiet]`.
 * A row is `{"id","text","class","quantified","vague"}`. `held` is the third of the ids whose hash is divisible by 3.
 */
interface Row {
  id: string;
  text: string;
  class: ClaimClass;
  quantified: boolean;
  vague: boolean;
}

interface Read {
  row: Row;
  claim: Claim;
}

const classes: ClaimClass[] = ['outcome-first', 'outcome-late', 'activity', 'ask', 'other'];

function main(args: string[]): void {
  const file = args.find((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--part');
  if (file === undefined) {
    process.stderr.write('Name a file: npm run eval -- FILE.jsonl [--part work|held] [--quiet]\n');
    process.exitCode = 2;
    return;
  }
  const part = args.includes('--part') ? args[args.indexOf('--part') + 1] : undefined;
  const rows = rowsOf(readFileSync(file, 'utf8')).filter(
    ({ id }) => part === undefined || partOf(id) === part,
  );
  const reads = rows.map((row) => ({ row, claim: readClaim(row.text) }));
  print(matrix(reads));
  print(summary(reads));
  if (!args.includes('--quiet')) print(misread(reads));
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const rowsOf = (jsonl: string): Row[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => ({ id: String(at), ...(JSON.parse(line) as Omit<Row, 'id'>) }));

const partOf = (id: string): string =>
  parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0 ? 'held' : 'work';

function matrix(reads: Read[]): string {
  const count = (label: string, read: string): number =>
    reads.filter(({ row, claim }) => row.class === label && claim.class === read).length;
  const rows = classes.map(
    (label) => label.padEnd(15) + classes.map((read) => String(count(label, read)).padStart(15)).join(''),
  );
  return [`${'label \\ read'.padEnd(15)}${classes.map((read) => read.padStart(15)).join('')}`, ...rows].join(
    '\n',
  );
}

interface Score {
  precision: number;
  recall: number;
  f1: number;
}

function scoreOf(reads: Read[], label: (row: Row) => boolean, read: (claim: Claim) => boolean): Score {
  const hit = reads.filter(({ row, claim }) => label(row) && read(claim)).length;
  const labelled = reads.filter(({ row }) => label(row)).length;
  const found = reads.filter(({ claim }) => read(claim)).length;
  return {
    precision: found === 0 ? 1 : hit / found,
    recall: labelled === 0 ? 1 : hit / labelled,
    f1: labelled + found === 0 ? 1 : (2 * hit) / (labelled + found),
  };
}

const isOutcome = ({ class: kind }: { class: ClaimClass }): boolean =>
  kind === 'outcome-first' || kind === 'outcome-late';

function summary(reads: Read[]): string {
  const scores = classes.map(
    (kind) =>
      [
        kind,
        scoreOf(
          reads,
          (row) => row.class === kind,
          (claim) => claim.class === kind,
        ),
      ] as const,
  );
  const present = scores.filter(([kind]) => reads.some(({ row }) => row.class === kind));
  const macro = present.reduce((sum, [, { f1 }]) => sum + f1, 0) / Math.max(present.length, 1);
  const share = (test: (read: Read) => boolean): number =>
    reads.filter(test).length / Math.max(reads.length, 1);
  return [
    ...scores.map(([kind, score]) => line(kind, score)),
    `macro F1 ${macro.toFixed(3)} (${reads.length} bullets), class accuracy ${share(({ row, claim }) => row.class === claim.class).toFixed(3)}`,
    line('outcome', scoreOf(reads, isOutcome, isOutcome)),
    `quantified accuracy ${share(({ row, claim }) => row.quantified === claim.quantified).toFixed(3)}`,
    line(
      'vague',
      scoreOf(
        reads,
        (row) => row.vague,
        (claim) => claim.vague,
      ),
    ),
    line('outcome-first finding', findingScore(reads, outcomeFirst, 'outcome-late')),
    line('no-outcome finding', findingScore(reads, noOutcome, 'activity')),
  ].join('\n');
}

const alone: Surroundings = {
  kind: null,
  isImpact: false,
  isDetail: false,
  details: [],
  isAsk: false,
  fields: new Map(),
};
const noFacts: Facts = { today: '2026-01-01', settings: defaultSettings, principles: [], vault: null };

/** How well the findings of `rule` match the bullets labelled `due`, each read as a bullet of its own. */
const findingScore = (reads: Read[], rule: ClaimRule, due: ClaimClass): Score =>
  scoreOf(
    reads,
    (row) => row.class === due,
    (claim) => rule.check({ ...alone, claim, text: claim.text, prose: claim.text }, noFacts).length > 0,
  );

const line = (name: string, { precision, recall, f1 }: Score): string =>
  `${name.padEnd(15)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

function misread(reads: Read[]): string {
  const wrong = reads.filter(
    ({ row, claim }) =>
      row.class !== claim.class || row.quantified !== claim.quantified || row.vague !== claim.vague,
  );
  return wrong
    .map(
      ({ row, claim }) =>
        `${row.id}: ${marks(row)} read ${marks(claim)} [${claim.because.join('; ')}]\n    ${row.text}`,
    )
    .join('\n');
}

const marks = ({ class: kind, quantified, vague }: Pick<Row, 'class' | 'quantified' | 'vague'>): string =>
  `${kind}${quantified ? ' quantified' : ''}${vague ? ' vague' : ''}`;

main(process.argv.slice(2));

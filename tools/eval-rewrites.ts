import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Claim } from '../src/claims/claim';
import { sameFacts } from '../src/claims/facts';
import { readClaim } from '../src/claims/read-claim';
import { leadWithOutcome } from '../src/claims/rewrite/lead-with-outcome';
import { applyEdits } from '../src/claims/text';
import { scanBlocks } from '../src/notes/scan-blocks';

/**
 * `npm run eval:rewrites -- FILE.jsonl [--force]`: prints what becomes of each `in` beside the reference `out`.
 * `--force` reads every bullet as one whose result comes late, to see the rewriting apart from the claim reader.
 */
interface Pair {
  id: string;
  in: string;
  out: string | null;
}

interface Row extends Pair {
  verdict: 'safe' | 'suggestion' | 'none';
  after: string | null;
  note: string;
}

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Name a file of {"id", "in", "out"} lines: npm run eval:rewrites -- FILE.jsonl\n');
  process.exitCode = 2;
} else {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Pair);
  const rows = pairs.map(rowOf);
  process.stdout.write(`${rows.map(shown).join('\n')}\n\n${summary(rows)}\n`);
}

function rowOf(pair: Pair): Row {
  const { from, to } = contentOf(pair.in);
  const text = pair.in.slice(from, to);
  const claim = claimOf(text);
  const found = leadWithOutcome(text, claim);
  if (!found) return { ...pair, verdict: 'none', after: null, note: claim.class };
  const content = applyEdits(text, found.edits);
  const after = pair.in.slice(0, from) + content + pair.in.slice(to);
  const problems = [
    sameFacts(pair.in, after) ? '' : 'FACTS DIFFER',
    leadWithOutcome(content, readClaim(content)) ? 'CHANGES AGAIN' : '',
  ];
  return {
    ...pair,
    verdict: found.safe ? 'safe' : 'suggestion',
    after,
    note: problems.filter(Boolean).join(', '),
  };
}

function claimOf(text: string): Claim {
  const claim = readClaim(text);
  return flags.includes('--force') ? { ...claim, class: 'outcome-late' } : claim;
}

/** The bullet's own text: the scanner's where the line is a list item, else the line. */
function contentOf(line: string): { from: number; to: number } {
  const bullet = scanBlocks(line).bullets[0];
  return bullet ? { from: bullet.contentFrom, to: bullet.contentTo } : { from: 0, to: line.length };
}

function shown({ id, in: before, out, verdict, after, note }: Row): string {
  const same = after !== null && out === after ? ' = reference' : '';
  const lines = [`${id}  ${verdict}${same}${note === '' ? '' : `  [${note}]`}`, `    in   ${before}`];
  if (after !== null) lines.push(`    got  ${after}`);
  if (out !== after) lines.push(`    want ${out ?? '(none)'}`);
  return lines.join('\n');
}

function summary(rows: readonly Row[]): string {
  const of = (some: readonly Row[], verdict: Row['verdict']): number =>
    some.filter((row) => row.verdict === verdict).length;
  const line = (name: string, some: readonly Row[]): string =>
    `${name}: ${some.length}, safe ${of(some, 'safe')}, suggestion ${of(some, 'suggestion')}, none ${of(some, 'none')}`;
  const wrong = rows.filter(({ note }) => /[A-Z]{4}/.test(note)).length;
  return [
    line(
      'rewritable',
      rows.filter(({ out }) => out !== null),
    ),
    line(
      'not to be rewritten',
      rows.filter(({ out }) => out === null),
    ),
    `facts or second application wrong: ${wrong}`,
  ].join('\n');
}

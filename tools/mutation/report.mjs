import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Scores by file of what was measured: `node tools/mutation/report.mjs rules`, or with a part of a file's name at
 * the end (or `all`) the mutants that survived there: line, column, kind, what was written, what stood in its place.
 */
const [room = 'rules', part] = process.argv.slice(2);
const { files } = JSON.parse(
  readFileSync(`.cache/mutation/report-${room.replaceAll('/', '-')}.json`, 'utf8'),
);

const none = { killed: 0, survived: 0, missed: 0, leftOut: 0 };
const kinds = {
  Killed: 'killed',
  Timeout: 'killed',
  Survived: 'survived',
  NoCoverage: 'missed',
  CompileError: 'leftOut',
};

const counted = (mutants) =>
  mutants.reduce((sum, { status }) => {
    const kind = kinds[status];
    return kind ? { ...sum, [kind]: sum[kind] + 1 } : sum;
  }, none);

/** Killed of all, in percent; of a sample with the 95% interval (Wilson) that its size leaves. */
function scoreOf({ killed, survived, missed, leftOut }) {
  const tried = killed + survived;
  if (tried === 0) return missed + leftOut === 0 ? '-' : '0.0%';
  const reached = (tried + leftOut) / (tried + leftOut + missed);
  const score = (share) => `${(100 * share * reached).toFixed(1)}%`;
  if (leftOut === 0) return score(killed / tried);
  const z2 = 1.96 ** 2;
  const middle = (killed + z2 / 2) / (tried + z2);
  const half = (1.96 / (tried + z2)) * Math.sqrt((killed * survived) / tried + z2 / 4);
  return `${score(killed / tried)} (${score(middle - half)} to ${score(middle + half)}) of a sample of ${tried}`;
}

function line(name, counts) {
  const { killed, survived, missed, leftOut } = counts;
  const mutants = killed + survived + missed + leftOut;
  return `${name}: ${scoreOf(counts)}, ${mutants} mutants, ${killed} killed, ${survived} survived, ${missed} not reached`;
}

function survivorsIn(name, { source, mutants }) {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ location: { start, end }, mutatorName, replacement = '', status }) => {
      const row = lines[start.line - 1] ?? '';
      const written = row.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
      const what = status === 'NoCoverage' ? `${mutatorName}, not reached` : mutatorName;
      return `${name}:${start.line}:${start.column} ${what}: ${written} => ${replacement.replace(/\s+/g, ' ')}`;
    });
}

const out = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .filter(([name]) => part === undefined || part === 'all' || name.includes(part))
  .flatMap(([name, file]) =>
    part === undefined ? [line(name, counted(file.mutants))] : survivorsIn(name, file),
  );
out.push(line(room, counted(Object.values(files).flatMap(({ mutants }) => mutants))));
process.stdout.write(`${out.join('\n')}\n`);

import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** Runs the three jobs on a copy of the sample vault and says where to look. */
const root = path.resolve(import.meta.dirname, '..');
const demo = path.join(root, 'demo');
const vault = path.join(demo, 'vault');
const today = '2026-07-06';

await rm(demo, { recursive: true, force: true });
await mkdir(demo, { recursive: true });
await cp(path.join(root, 'examples/vault'), vault, { recursive: true });

const agenda = run('agenda', vault, '--json');
const lint = run('lint', vault, '--format', 'json');
const sheet = run('sheet', vault, '--format', 'md,html,pdf', '--page', 'letter,a4', '--out', demo, '--json');
await writeFile(path.join(demo, 'lint.txt'), run('lint', vault).stdout);

for (const [name, { status, stderr }] of Object.entries({ agenda, sheet })) {
  if (status === 0) continue;
  process.stderr.write(`The demo could not make the ${name}:\n${stderr}\n`);
  process.exitCode = 1;
}
if (process.exitCode !== 1) summary();

function summary() {
  const { summary: counts, files } = JSON.parse(lint.stdout);
  const { leading, appendix, 'left-out': leftOut, written, messages } = JSON.parse(sheet.stdout);
  say('Agenda', JSON.parse(agenda.stdout).written.map(shown));
  say('Lint findings', [
    `${counts.errors} errors, ${counts.warnings} warnings and ${counts.suggestions} suggestions in ${files.length} of ${counts.notes} notes`,
    path.join('demo', 'lint.txt'),
  ]);
  say('Impact sheet', [
    ...leading.map(({ rank, title, because }) => `${rank}. ${title}: ${because}`),
    `${appendix.length} more in the appendix, ${leftOut.length} left out`,
    ...messages,
  ]);
  say('Look at', written.map(shown));
}

function say(heading, lines) {
  process.stdout.write(`\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

function shown({ path: file, action }) {
  const place = path.isAbsolute(file) ? path.relative(root, file) : path.join('demo/vault', file);
  return `${place} (${action})`;
}

function run(...args) {
  return spawnSync(process.execPath, [path.join(root, 'dist/cli.mjs'), ...args, '--today', today], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

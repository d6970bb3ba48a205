import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { launch, openedFirst, typed } from './drive.mjs';

/**
 * What typing costs in a note of 10,000 tagged bullets (1 MB) in Chromium: rows of `{name, value, limit, unit,
 * peer?}`, `limit` null where none is promised. `keys` letters are typed for each plugin, 200 unless said;
 * `peers: false` leaves the others out, and `skipped` names those that could not run, with the reason. main.js must
 * be built.
 */
export async function typingRows({ keys = 200, burst = 20, bullets = 10_000, peers = true } = {}) {
  lift();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'typing-'));
  const skipped = peers ? [] : ['the peers, by --alone'];
  const measured = {};
  for (const plugin of ['none', 'review-prep', ...(peers ? ['whole-document', 'harper'] : [])]) {
    const browser = await launch();
    try {
      measured[plugin] = await typed({ browser, folder, text: log(bullets), plugin, keys, burst });
    } catch (error) {
      if (plugin === 'none' || plugin === 'review-prep') throw error;
      skipped.push(`${peerNames[plugin]} (${error.message.split('\n')[0]})`);
    } finally {
      await browser.close();
    }
  }
  const seen = await openings({ folder, text: log(bullets), plugin: 'review-prep' });
  await rm(folder, { recursive: true, force: true });
  const beside = Object.entries(measured).flatMap(([plugin, found]) =>
    besideRows(plugin, found, measured.none),
  );
  return { rows: [...ownRows({ ...measured['review-prep'], seen }), ...beside], skipped };
}

/** The median of five, each in a browser of its own. */
async function openings(given) {
  const times = [];
  while (times.length < 5) {
    const browser = await launch();
    try {
      times.push(await openedFirst({ browser, ...given }));
    } finally {
      await browser.close();
    }
  }
  return quantile(times, 0.5);
}

/** Other work on the machine counts into wall time: the browser goes before it where the system allows that. */
function lift() {
  try {
    os.setPriority(-20);
  } catch {
    // Without the right to it the load in the report tells how far the figures can be trusted.
  }
}

const peerNames = { none: 'no plugin', 'whole-document': 'a whole-document linter', harper: 'harper.js' };

function ownRows({ own, longest, seen, saved }) {
  return [
    { name: 'typing: own work of a keystroke, p50', value: quantile(own, 0.5), limit: 0.2, unit: 'ms' },
    { name: 'typing: own work of a keystroke, p99', value: quantile(own, 0.99), limit: 1, unit: 'ms' },
    { name: 'typing: own work, longest in one go', value: longest, limit: 50, unit: 'ms' },
    { name: 'one key, its save and the index after it: own work', value: saved.own, limit: null, unit: 'ms' },
    { name: 'the same, longest in one go', value: saved.longest, limit: 50, unit: 'ms' },
    { name: 'opening: own work until what is in sight is underlined', value: seen, limit: 16, unit: 'ms' },
  ];
}

/** The whole main thread, the editor's own work and the saving of the note included. */
function besideRows(plugin, { all, longTasks, memory }, none) {
  const peer = peerNames[plugin];
  const named = (name, value, unit) => ({ name, value, limit: null, unit, ...(peer && { peer }) });
  return [
    named('typing: keystrokes counted', all.length, 'keys'),
    named('typing: main thread for each keystroke, mean', mean(all), 'ms'),
    named('typing: main thread for each keystroke, p99', quantile(all, 0.99), 'ms'),
    named('typing: tasks over 50 ms', longTasks.length, 'tasks'),
    named('typing: memory above no plugin', memory - none.memory, 'MB'),
  ];
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The smallest value that at least `share` of all are not above. */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1];
}

/** A log as a PM keeps it for ten years: every bullet an entry, of the three ways in which they are written. */
function log(bullets) {
  const lines = Array.from({ length: bullets }, (_, at) => {
    if (at % 3 === 0)
      return `- Worked on billing page ${at} so that refunds fell by ${at % 9}%, with the support team #impact`;
    if (at % 3 === 1)
      return `- Rebuilt parts search ${at}, which raised found parts from 61% to 78% in the second quarter #impact`;
    return `- Cut p95 of order page ${at} from 480 ms to 300 ms in March, as the weekly dashboard says #impact`;
  });
  return `${lines.join('\n')}\n`;
}

/** `BENCH_KEYS=100 node bench/typing/rows.mjs [--alone]` writes the table into docs/performance.md. */
function report({ rows, skipped }) {
  const cpus = os.cpus();
  const machine = `${cpus[0].model}, ${cpus.length} cores, load ${os.loadavg()[0].toFixed(1)}`;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = rows.map(({ name, value, limit, unit, peer }) => {
    const bound = limit === null ? '' : `${limit}, ${value <= limit ? 'met' : 'not met'}`;
    return line([name, peer ?? 'Review Prep', `${value.toFixed(2)} ${unit}`, bound]);
  });
  return [
    '## Typing',
    '',
    `Written by \`node bench/typing/rows.mjs\`, which \`npm run bench\` runs last: one note of 10,000 bullets (1 MB) in Chromium, bursts of 20 letters with a rest of 3.2 s after each, the first burst not counted, the browser at the highest priority that the system allows. Own work is all that a keystroke causes in the plugin's fields, views and timers, with the drawing it asks for, by the page's clock or that of its thread, whichever shows less (opening: the median of five, each in a browser of its own): other work on the machine counts in the one, the measuring in the other; what follows the saving of the note is by the profiler, in wall time. Memory is that of the page with its workers. ${machine}.`,
    '',
    line(['what', 'with', 'value', 'limit']),
    line(Array(4).fill('---')),
    ...table,
    '',
    ...(skipped.length > 0 ? [`Not run: ${skipped.join(', ')}.`, ''] : []),
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const keys = Number(process.env.BENCH_KEYS ?? 200);
  const found = report(await typingRows({ keys, peers: !process.argv.includes('--alone') }));
  process.stdout.write(found);
  const file = 'docs/performance.md';
  const [before, after = '\n'] = (await readFile(file, 'utf8')).split(
    /<!-- typing -->[^]*<!-- end of typing -->/,
  );
  await writeFile(file, `${before.trimEnd()}\n\n<!-- typing -->\n\n${found}\n<!-- end of typing -->${after}`);
}

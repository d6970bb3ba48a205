import { existsSync, readFileSync, statSync } from 'node:fs';

const line = (cells) => `| ${cells.join(' | ')} |`;
const headOf = (cells) => [line(cells), line(cells.map(() => '---'))];
const resultsOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
const over = (one, other) => (one && other ? one.cpu / other.cpu : NaN);
const shown = (value, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '');

/** Everything between the marks of docs/performance.md, from what the parts measured last. */
export function report({ machine, figures }) {
  return [
    '## Speed and memory',
    '',
    `Written by \`npm run bench\`: sides interleaved in one process, medians of five, one run at 100,000 notes; ratios to one sequential read of the same notes, by the time that the process had a core on any of its threads, so that other work on the machine counts less. ${machine}; a load above the number of cores means that others worked on the machine, which makes all of it slower.`,
    '',
    ...vaultTable(figures),
    'Growth is the exponent of the time over the number of notes, from the smallest vault to the largest.',
    '',
    '![Time over the number of notes](images/growth.svg)',
    '',
    ...chromiumTable(resultsOf('bench/chromium.json')),
    ...peersTable(resultsOf('bench/peers.json')),
  ].join('\n');
}

const ratios = [
  ['lint, default scope, nothing kept', (f) => over(f.lint, f.read)],
  ['lint, default scope, the index kept', (f) => over(f.lintKept, f.read)],
  ['lint, every bullet, the engine on one thread, with reading', (f) => over(f.everyBullet, f.read) + 1],
  ['claims read in full in a second', (f) => f.claims ?? NaN],
  ['sheet, cold', (f) => over(f.sheetCold, f.read)],
  ['sheet, warm, against cold', (f) => over(f.sheetWarm, f.sheetCold)],
  ['one note changed, ms', (f) => f.change],
  ['of that the sheet, ms', (f) => f.changeSheet],
  ['one note changed, `lint --watch`, ms of a core', (f) => f.watched],
  ['memory of the index, MB', (f) => f.indexMegabytes],
];

const timed = ['read', 'lint', 'lintKept', 'everyBullet', 'sheetCold', 'sheetWarm', 'remark'];

function vaultTable(figures) {
  const head = ['what', ...figures.map((f) => `${f.notes.toLocaleString('en')} notes`), 'growth'];
  const rows = ratios.map(([what, of]) =>
    line([what, ...figures.map((f) => shown(of(f), of(f) > 1000 ? 0 : 2)), '']),
  );
  const times = timed.map((name) =>
    line([
      `${name}, ms of a core (by the clock)`,
      ...figures.map((f) => (f[name] ? `${shown(f[name].cpu, 0)} (${shown(f[name].wall, 0)})` : '')),
      exponent(figures, (f) => f[name]?.cpu),
    ]),
  );
  return [...headOf(head), ...rows, ...times, ''];
}

function exponent(figures, of) {
  const measured = figures.filter((f) => of(f) > 0);
  const [first, last] = [measured[0], measured.at(-1)];
  if (measured.length < 2) return '';
  return (Math.log(of(last) / of(first)) / Math.log(last.notes / first.notes)).toFixed(2);
}

const phases = [
  ['build', 'index built, with its first reading of a claim'],
  ['keep', 'index kept in IndexedDB, ten seconds later'],
  ['load', 'index loaded at a second start, one note linted'],
  ['firstChange', 'first note changed, with the first reading of a claim'],
  ['change', 'another note changed'],
  ['sheet', 'sheet assembled and its preview shown'],
];

function chromiumTable(found) {
  if (!found) return [];
  const { machine, figures } = found;
  return [
    '## The same index in Chromium',
    '',
    `Written by \`node bench/chromium/rows.mjs\`: the built main.js in the workbench's page over a stand-in vault of ${figures.notes.toLocaleString('en')} notes, ${shown(figures.megabytesOfText, 0)} MB, whose texts lie in the page. Milliseconds of the page's thread by its own clock, with all that the page does itself, and the longest task. Notes read: ${figures.read[0].toLocaleString('en')} at the first start, ${figures.read[1]} at the second, which was linted. Memory of the page's scripts above that of the texts: ${shown(figures.memory[0], 0)} MB with the index built, ${shown(figures.memory[1], 0)} MB after the second start. \`onload\` took ${shown(figures.onload, 1)} ms, the median of five. ${machine}.`,
    '',
    ...headOf(['what', 'ms of the thread', 'longest task, ms']),
    ...phases.map(([name, what]) =>
      line([what, shown(figures[name].own, 0), shown(figures[name].longest, 1)]),
    ),
    '',
  ];
}

function peersTable(found) {
  if (!found) return [];
  const cells = found.rows.map(({ name, notes, bytes, speed, times }) =>
    line([
      name,
      notes,
      (bytes / 1000).toFixed(0),
      speed.toFixed(3),
      times === 1 ? '' : `${times.toFixed(1)} x`,
    ]),
  );
  return [
    '## Other linters on the same notes',
    '',
    `Written by \`node bench/peers/run.mjs\`: each on as many notes as it manages, in one process, interleaved, medians of three. ${found.machine}.`,
    '',
    ...headOf(['what', 'notes', 'kB', 'MB/s', 'times slower than ours']),
    ...cells,
    '',
  ];
}

/** Every limit with what was measured last, and by which command. `page` is docs/performance.md. */
export function verdicts({ figures }, page) {
  const at = (notes) => figures.find((f) => f.notes === notes) ?? figures.at(-1);
  const [ten, hundred] = [at(10_000), at(100_000)];
  const chromium = resultsOf('bench/chromium.json')?.figures;
  const peers = resultsOf('bench/peers.json')?.rows ?? [];
  const size = existsSync('main.js') ? statSync('main.js').size : NaN;
  const vault = 'npm run bench';
  const inPage = 'node bench/chromium/rows.mjs';
  const atMost = (what, value, limit, how, digits = 2) => ({
    cells: [what, shown(value, digits), `at most ${shown(limit, Number.isInteger(limit) ? 0 : 2)}`],
    met: value <= limit,
    times: value / limit,
    how,
  });
  const atLeast = (what, value, limit, how, digits = 1) => ({
    cells: [what, shown(value, digits), `at least ${limit.toLocaleString('en')}`],
    met: value >= limit,
    times: limit / value,
    how,
  });
  const size10 = `${ten.notes.toLocaleString('en')} notes`;
  const size100 = `${hundred.notes.toLocaleString('en')} notes`;
  const rows = [
    atMost(`lint, default scope, ${size10}: reads`, over(ten.lint, ten.read), 3, vault),
    atMost(
      `lint, every bullet, one thread, ${size10}: reads`,
      over(ten.everyBullet, ten.read) + 1,
      12,
      vault,
    ),
    ...peers
      .filter(({ times }) => times !== 1)
      .map(({ name, times }) => atLeast(`times as fast as ${name}`, times, 10, 'node bench/peers/run.mjs')),
    atLeast('claims read in full in a second', ten.claims ?? NaN, 200_000, vault, 0),
    atMost(
      `sheet, cold, ${size10}: reads`,
      over(ten.sheetCold, ten.read),
      2 + over(ten.remark, ten.read),
      vault,
    ),
    atMost(`sheet, warm, ${size10}: of cold`, over(ten.sheetWarm, ten.sheetCold), 0.25, vault),
    atMost(`one note changed, ${size100}: ms`, hundred.change, 10, vault),
    atMost(`one note changed, lint --watch, ${size100}: ms`, hundred.watched, 50, vault),
    atMost(`memory of the index, ${size100}: MB`, hundred.indexMegabytes, 100, vault, 1),
    ...(chromium
      ? [
          atMost('the same in Chromium: MB', chromium.memory[0], 100, inPage, 1),
          atMost('onload: ms', chromium.onload, 20, inPage, 1),
          ...['build', 'keep', 'load'].map((name) =>
            atMost(
              `longest task in Chromium, ${phases.find(([one]) => one === name)[1]}: ms`,
              chromium[name].longest,
              10,
              inPage,
              1,
            ),
          ),
        ]
      : []),
    atMost('main.js: bytes', size, 600_000, 'npm run build', 0),
    ...typingRows(page),
  ];
  return [
    '## Every limit',
    '',
    'Written by `npm run bench` from what each part measured last; the last column re-runs a row. `npm --prefix bench ci` installs the other linters. A ratio above 1 misses the limit by so much.',
    '',
    ...headOf(['what', 'measured', 'limit', 'of the limit', 'met', 'by']),
    ...rows.map(({ cells, met, times, how }) =>
      line([...cells, shown(times), met ? 'met' : '**not met**', `\`${how}\``]),
    ),
    '',
  ].join('\n');
}

/** The rows with a limit in the table that the typing bench writes. */
function typingRows(page) {
  const rows = page.matchAll(/^\| ([^|]+) \| Review Prep \| ([\d.]+) (\S+) \| ([\d.]+), (?:not )?met \|$/gm);
  return [...rows].map(([, what, value, unit, limit]) => ({
    cells: [`${what}: ${unit}`, value, `at most ${limit}`],
    met: Number(value) <= Number(limit),
    times: Number(value) / Number(limit),
    how: 'node bench/typing/rows.mjs',
  }));
}

/** Both axes logarithmic: a straight line of slope one grows with the vault. */
export function plot(figures) {
  const names = ['read', 'lint', 'sheetCold', 'sheetWarm', 'change'];
  const colours = ['#666', '#06c', '#c60', '#083', '#a0a'];
  const of = (figure, name) => figure[name]?.cpu ?? figure[name];
  const x = (notes) => 70 + ((Math.log10(notes) - 3) / 2) * 420;
  const y = (ms) => 300 - ((Math.log10(Math.max(ms, 0.1)) + 1) / 6) * 270;
  const lines = names.map((name, at) => {
    const points = figures.map((f) => `${x(f.notes).toFixed(1)},${y(of(f, name)).toFixed(1)}`).join(' ');
    const last = figures.at(-1);
    return `<polyline points="${points}" fill="none" stroke="${colours[at]}" stroke-width="2"/><text x="${x(last.notes) + 6}" y="${y(of(last, name)) + 4}" fill="${colours[at]}">${name}</text>`;
  });
  const ticks = [0.1, 1, 10, 100, 1000, 10000, 100000].map(
    (ms) =>
      `<text x="60" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text><line x1="66" x2="490" y1="${y(ms)}" y2="${y(ms)}" stroke="#ddd"/>`,
  );
  const sizes = figures.map((f) => `<text x="${x(f.notes)}" y="320" text-anchor="middle">${f.notes}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="340" font-family="sans-serif" font-size="12"><rect width="600" height="340" fill="#fff"/>${ticks.join('')}${lines.join('')}${sizes.join('')}</svg>\n`;
}

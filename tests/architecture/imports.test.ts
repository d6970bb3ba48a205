import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const src = path.join(__dirname, '../../src');

/** From the top of the house down: a room may use what stands in a later row, or itself. */
const rows = [
  ['main'],
  ['obsidian', 'cli'],
  ['editor'],
  ['commands'],
  ['print'],
  ['documents'],
  ['vault'],
  ['lint'],
  ['rules'],
  ['notes'],
  ['claims'],
  ['settings'],
  ['statistics'],
  ['days'],
];

/** Who may import which package; every other package is nobody's. */
const owners: Record<string, string[]> = {
  obsidian: ['main', 'obsidian'],
  '@codemirror/state': ['editor', 'obsidian'],
  '@codemirror/view': ['editor', 'obsidian'],
  '@codemirror/language': ['editor'],
  'gray-matter': ['notes'],
  yaml: ['notes'],
  unified: ['notes'],
  'remark-parse': ['notes'],
  'remark-gfm': ['notes'],
  mdast: ['notes'],
  'idb-keyval': ['obsidian'],
  'date-fns': ['days'],
  mustache: ['documents'],
  commander: ['cli'],
  diff: ['cli'],
  'ical-generator': ['print'],
  'nodemailer/lib/mail-composer': ['cli'],
  'playwright-core': ['cli'],
  '@sparticuz/chromium': ['cli'],
};

interface Import {
  file: string;
  room: string;
  target: string;
  /** Vanishes when the code is built, so that it closes no circle. */
  typeOnly: boolean;
}

function importsOf(file: string, text: string): Import[] {
  const room = file.includes('/') ? (file.split('/')[0] ?? '') : file.replace('.ts', '');
  const statements = text.matchAll(/^(?:import|export) (type )?[^;']{0,2000}?from '([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...statements].map(([, type, target = '']) => ({ file, room, target, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, target = '']) => ({ file, room, target, typeOnly: false })),
  ];
}

function wrong({ file, room, target }: Import): string | null {
  if (target.startsWith('node:'))
    return room === 'cli' ? null : `${file} imports ${target}: only cli runs on Node`;
  if (!target.startsWith('.')) {
    const allowed = target.startsWith('@fontsource/') ? ['cli'] : (owners[target] ?? []);
    return allowed.includes(room) ? null : `${file} imports ${target}: only [${allowed.join(', ')}] may`;
  }
  if (target === '../../package.json') return room === 'cli' ? null : `${file} imports ${target}`;
  const other = path.posix.join(path.posix.dirname(file), target).split('/')[0] ?? '';
  if (other === room) return null;
  const here = rows.findIndex((row) => row.includes(room));
  const there = rows.findIndex((row) => row.includes(other));
  return here >= 0 && there > here
    ? null
    : `${file} imports ${target}: ${room} does not stand above ${other}`;
}

const everyFile = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

describe('The house', () => {
  test('lets imports point downwards only, and packages come in by one door', () => {
    const found = everyFile
      .flatMap((file) => importsOf(file, readFileSync(path.join(src, file), 'utf8')))
      .map(wrong)
      .filter((message) => message !== null);
    expect(found).toEqual([]);
  });

  test.each([
    ['claims/a.ts', "import { x } from '../notes/note';"],
    ['days/a.ts', "import { x } from '../settings/settings';"],
    ['cli/a.ts', "import { x } from '../obsidian/plugin';"],
    ['rules/a.ts', "import matter from 'gray-matter';"],
    ['notes/a.ts', "import { readFile } from 'node:fs/promises';"],
  ])('notices an arrow turned round in %s', (file, text) => {
    expect(importsOf(file, text).map(wrong)).toEqual([expect.stringContaining(`${file} imports`)]);
  });

  test.each([
    "import { x } from '../notes/note';",
    "export type { X } from './x';",
    "import {\n  x,\n} from './x';",
  ])('sees the import in %j', (text) => {
    expect(importsOf('claims/a.ts', text)).toHaveLength(1);
  });

  test('has no cycle between files', () => {
    const graph = new Map(
      everyFile.map((file) => [
        file,
        importsOf(file, readFileSync(path.join(src, file), 'utf8'))
          .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
          .map(({ target }) => fileAt(path.posix.join(path.posix.dirname(file), target))),
      ]),
    );
    expect(cyclesIn(graph)).toEqual([]);
  });
});

const fileAt = (module: string): string =>
  everyFile.includes(`${module}.ts`) ? `${module}.ts` : `${module}/index.ts`;

function cyclesIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
